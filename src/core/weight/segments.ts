/** What a text is segmented into, by UAX #29 and the dictionaries of the runtime. */
export type Granularity = 'grapheme' | 'word' | 'sentence';

const segmenters = new Map<Granularity, Intl.Segmenter>();

function segmenter(granularity: Granularity): Intl.Segmenter {
  const known = segmenters.get(granularity) ?? new Intl.Segmenter('en', { granularity });
  segmenters.set(granularity, known);
  return known;
}

/** V8 takes time in proportion to the whole text for each segment, so it is given no more than this at once. */
const WINDOW = 512;

/** Where the segments of a text begin, the first at 0, in linear time. */
export function* segmentStarts(text: string, granularity: Granularity): Generator<number> {
  let from = 0;
  for (let size = WINDOW; from < text.length;) {
    const isLast = from + size >= text.length;
    let last = 0;
    for (const { index } of segmenter(granularity).segment(text.slice(from, from + size))) {
      // The last segment of a window may go on behind it: the next window begins with it.
      if (index > 0) yield from + last;
      last = index;
    }
    if (isLast) {
      yield from + last;
      return;
    }
    // No segment ends in the window: it is too small.
    size = last === 0 ? size * 2 : WINDOW;
    from += last;
  }
}

/** How far back segmenting begins to find one boundary; beyond any cluster but a pile of marks or a row of flags. */
const REACH = 64;
const joinsBefore = /[\p{M}\u200c\u200d\p{Emoji_Modifier}\p{Regional_Indicator}\p{Surrogate}]/u;

/** Where the grapheme (extended grapheme cluster) that an offset lies in begins. */
export function graphemeStart(text: string, offset: number): number {
  if (offset <= 0 || offset >= text.length) return offset;
  if (isPlain(text.charCodeAt(offset)) && isPlain(text.charCodeAt(offset - 1))) return offset;
  let from = Math.max(0, offset - REACH);
  while (
    from > 0 &&
    (isLow(text, from) || joinsBefore.test(String.fromCodePoint(text.codePointAt(from) ?? 0)))
  )
    from--;
  // Whether there is a boundary at an offset depends on no more than one code point behind it.
  const window = text.slice(from, offset + 2);
  return (
    from +
    (segmenter('grapheme')
      .segment(window)
      .containing(offset - from)?.index ?? offset - from)
  );
}

/** Two of these never make one grapheme: Latin without line ends, kana, Chinese characters. */
function isPlain(code: number): boolean {
  if (code < 0x300) return code !== 0x0d && code !== 0x0a;
  return (
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fa) ||
    (code >= 0x3400 && code < 0xa000)
  );
}

function isLow(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
