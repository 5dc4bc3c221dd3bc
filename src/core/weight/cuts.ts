import type { Span } from '../span.ts';
import { graphemeStart, segmentStarts } from './segments.ts';
import { endsSentenceAt, sentenceStarts } from './sentences.ts';

/** A place where a text may be cut: a piece ends at `end`, the next one begins at `next`, white space lies between. */
export interface Cut {
  readonly end: number;
  readonly next: number;
  readonly kind: CutKind;
}

/** What is cut apart, from what costs the reader least to what costs most. */
export type CutKind =
  'paragraph' | 'line' | 'sentence' | 'clause' | 'space' | 'word' | 'grapheme' | 'entity' | 'codePoint';

const lineEnds = /\r\n?|\n/g;
const clauseEnd = /[,;:\u2013\u2014)\u201d]/;

/** The cuts at white space and between sentences, in order. None lies inside of one of `entities` or a grapheme. */
export function naturalCuts(text: string, entities: readonly Span[]): Cut[] {
  const starts = sentenceStarts(text);
  const entityStarts = new Set(entities.map(({ start }) => start));
  const cuts: Cut[] = [];
  for (const { index, 0: space } of text.matchAll(/\s+/g)) {
    const next = index + space.length;
    if (graphemeStart(text, next) !== next) continue;
    const endsSentence = starts.has(next) || (entityStarts.has(next) && endsSentenceAt(text, index));
    cuts.push({ end: index, next, kind: kindOf(text, index, space, endsSentence) });
    starts.delete(next);
  }
  const isInside = insideOf(entities);
  for (const start of starts) {
    if (/\s/.test(text.charAt(start)) || /\s/.test(text.charAt(start - 1))) continue;
    if (!isInside(start) && graphemeStart(text, start) === start)
      cuts.push({ end: start, next: start, kind: 'sentence' });
  }
  return cuts.sort((a, b) => a.end - b.end);
}

function kindOf(text: string, index: number, space: string, endsSentence: boolean): CutKind {
  const lines = space.match(lineEnds)?.length ?? 0;
  if (lines > 0) return lines > 1 ? 'paragraph' : 'line';
  if (endsSentence) return 'sentence';
  return clauseEnd.test(text.charAt(index - 1)) ? 'clause' : 'space';
}

/** Tells whether an offset lies strictly inside of a span; spans are in order and the offsets asked for ascend. */
export function insideOf(spans: readonly Span[]): (offset: number) => boolean {
  let at = 0;
  return (offset) => {
    while ((spans[at]?.end ?? Infinity) <= offset) at++;
    return (spans[at]?.start ?? Infinity) < offset;
  };
}

/**
 * The cuts of one kind inside of a stretch without white space, for want of better ones: between words as the
 * dictionaries of the runtime know them, graphemes, graphemes of an entity, code points.
 */
export function cutsWithin(
  text: string,
  { start, end }: Span,
  kind: CutKind,
  entities: readonly Span[],
): Cut[] {
  const stretch = text.slice(start, end);
  const isInside = insideOf(kind === 'word' || kind === 'grapheme' ? entities : []);
  const cuts: Cut[] = [];
  for (const offset of offsetsWithin(stretch, kind)) {
    const at = start + offset;
    if (offset > 0 && !isInside(at)) cuts.push({ end: at, next: at, kind });
  }
  return cuts;
}

function offsetsWithin(stretch: string, kind: CutKind): Iterable<number> {
  if (kind === 'codePoint') return codePointStarts(stretch);
  return segmentStarts(stretch, kind === 'word' ? 'word' : 'grapheme');
}

function* codePointStarts(text: string): Generator<number> {
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) yield at;
}
