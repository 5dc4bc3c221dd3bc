let segmenter: Intl.Segmenter | undefined;

/** What a reader sees as characters (UAX #29 extended grapheme clusters), in order. */
export function graphemesOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** Where the grapheme that the offset lies in begins. */
export function graphemeStart(text: string, offset: number): number {
  return graphemesOf(text).containing(offset)?.index ?? offset;
}
