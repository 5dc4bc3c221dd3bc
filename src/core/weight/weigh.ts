import type { Span } from '../span.ts';
import { graphemeStart } from './segments.ts';
import { measure, URL_WEIGHT } from './measure.ts';
import { normalized, offsetsIn } from './normal.ts';
import type { Weight } from './types.ts';
import { urlsIn, type Url } from './urls.ts';

/** The weight that a post may have without long posts. */
export const DEFAULT_LIMIT = 280;

const refused = /[\ufffe\ufeff\uffff]|\p{Surrogate}/gu;
const visible = /[^\s\u0085\u180e]/;
/** Characters below U+0300 are normalized, weigh 1 each and join into no emoji. */
const beyondLatin = /[\r\u0300-\uffff]/;
const none: readonly Span[] = [];

/**
 * What a text weighs on X, by twitter-text 3.1.0 (`parseTweet`) but with every emoji of the newest Unicode weighing 2
 * and with CRLF and CR counted as LF. Never throws, and takes linear time on any text.
 * See https://docs.x.com/fundamentals/counting-characters.
 */
export function weigh(text: string, limit = DEFAULT_LIMIT): Weight {
  const { weight, overflow, stockWeight, hasInvalid, normal, urls } = beyondLatin.test(text)
    ? weighAny(text, limit)
    : weighLatin(text, limit);
  const remaining = limit - weight;
  const invalid = hasInvalid ? invalidIn(text) : none;
  const empty = !visible.test(text);
  if (remaining >= 0) return { weight, limit, remaining, fits: true, stockWeight, invalid, empty };
  const overflowAt = overflowIn(text, normal, urls, Math.max(0, overflow));
  return { weight, limit, remaining, fits: false, overflowAt, stockWeight, invalid, empty };
}

interface Weighed {
  readonly weight: number;
  readonly stockWeight: number;
  /** Offset in the normalized text, or -1. */
  readonly overflow: number;
  readonly hasInvalid: boolean;
  readonly normal: string;
  readonly urls: readonly Url[];
}

function weighAny(text: string, limit: number): Weighed {
  const normal = normalized(text);
  const urls = urlsIn(normal);
  const { weight, overflow, hasNewer, hasInvalid } = measure(normal, urls, limit, true);
  const stockWeight = hasNewer ? measure(normal, urls, limit, false).weight : weight;
  return { weight, stockWeight, overflow, hasInvalid, normal, urls };
}

function weighLatin(text: string, limit: number): Weighed {
  const urls = urlsIn(text);
  let weight = text.length;
  for (const { url } of urls) weight += URL_WEIGHT - url.length;
  const overflow = weight > limit ? measure(text, urls, limit, false).overflow : -1;
  return { weight, stockWeight: weight, overflow, hasInvalid: false, normal: text, urls };
}

function invalidIn(text: string): readonly Span[] {
  if (text.search(refused) < 0) return none;
  return Array.from(text.matchAll(refused), ({ index }) => ({ start: index, end: index + 1 }));
}

/** Where in the given text the first grapheme or URL begins that does not fit. */
function overflowIn(text: string, normal: string, urls: readonly Url[], overflow: number): number {
  const { startOf, endOf } = offsetsIn(text, normal);
  let at = startOf(overflow);
  for (let before = -1; before !== at;) {
    before = at;
    at = graphemeStart(text, at);
    const url = urls.find(({ start, end }) => startOf(start) < at && at < endOf(end));
    if (url) at = startOf(url.start);
  }
  return at;
}
