import type { Span } from '../span.ts';
import { cutsWithin, naturalCuts, type Cut, type CutKind } from './cuts.ts';
import { entitiesOf } from './entities.ts';
import { measure } from './measure.ts';
import { normalized, offsetsIn } from './normal.ts';
import { cheapestCuts, type WeighedCut } from './plan.ts';
import type { Entity } from './types.ts';
import { urlsIn } from './urls.ts';
import { DEFAULT_LIMIT, weigh } from './weigh.ts';

/** What is cut only in a stretch without white space that does not fit, in this order. */
const LAST_RESORTS: readonly CutKind[] = ['word', 'grapheme', 'entity', 'codePoint'];

/**
 * Splits a text into posts that weigh at most `limit` each: between paragraphs, else lines, sentences, clauses,
 * words; inside of an unspaced stretch only if it does not fit, and inside of a URL never. Of a mention, hashtag,
 * cashtag or grapheme only what alone is over the limit is torn. Posts are trimmed and not empty; only white space is
 * lost. Of all ways to cut, it takes that with the least cost, so that posts are few, even, and none is tiny.
 */
export function splitIntoThread(text: string, limit = DEFAULT_LIMIT): string[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  if (weigh(trimmed, limit).fits) return [trimmed];
  const posts = postsOf(trimmed, limit);
  // Here each post is weighed by itself, where it was weighed in its surroundings before: the cut may have made a
  // URL of its first word.
  return posts.length > 1 ? posts.flatMap((post) => splitIntoThread(post, limit)) : posts;
}

function postsOf(text: string, limit: number): string[] {
  const atLeastOne = Math.max(1, limit);
  const cuts = cheapestCuts(cutsOf(text, atLeastOne), atLeastOne);
  return cuts.slice(1).map((cut, index) => text.slice(cuts[index]?.next, cut.end));
}

/** The start, all places where the text may be cut, and the end. */
function cutsOf(text: string, limit: number): WeighedCut[] {
  const before = weightsBefore(text);
  const weighed = ({ end, next, kind }: Cut): WeighedCut => ({
    end,
    next,
    kind,
    endWeight: before[end] ?? 0,
    nextWeight: before[next] ?? 0,
  });
  const entities = entitiesOf(text);
  const spans = entities.map(({ span }) => span);
  const ends = [0, text.length].map((at): Cut => ({ end: at, next: at, kind: 'paragraph' }));
  let cuts = [...ends.slice(0, 1), ...naturalCuts(text, spans), ...ends.slice(1)].map(weighed);
  for (const kind of LAST_RESORTS) {
    const within = (gap: Span): Cut[] => (isInUrl(gap, entities) ? [] : cutsWithin(text, gap, kind, spans));
    cuts = refined(cuts, limit, (gap) => within(gap).map(weighed));
  }
  return cuts;
}

/** Puts more cuts into each gap between two that is over the limit. */
function refined(cuts: WeighedCut[], limit: number, within: (gap: Span) => WeighedCut[]): WeighedCut[] {
  return cuts.flatMap((cut, index) => {
    const last = cuts[index - 1];
    if (!last || cut.endWeight - last.nextWeight <= limit) return [cut];
    return [...within({ start: last.next, end: cut.end }), cut];
  });
}

/** A URL weighs 23 as long as it is whole. */
function isInUrl(gap: Span, entities: readonly Entity[]): boolean {
  return entities.some(({ kind, span }) => kind === 'url' && span.start <= gap.start && gap.end <= span.end);
}

/** For each offset of the text the weight of all that begins before it. */
function weightsBefore(text: string): Uint32Array {
  const normal = normalized(text);
  const { startOf } = offsetsIn(text, normal);
  const weights = new Uint32Array(text.length + 1);
  let filled = 0;
  const { weight } = measure(normal, urlsIn(normal), Infinity, true, (start, before) => {
    const offset = startOf(start);
    if (offset < filled) return;
    weights.fill(before, filled, offset + 1);
    filled = offset + 1;
  });
  return weights.fill(weight, filled);
}
