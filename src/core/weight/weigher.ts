import type { Weight } from './types.ts';
import { DEFAULT_LIMIT, weigh } from './weigh.ts';

/** Weighs like `weigh`, remembering what it weighed. */
export type Weigher = (text: string, limit?: number) => Weight;

type Generation = Map<string, Weight>;

/**
 * A weigher that keeps the results for at least `capacity` texts (at most twice as many) per limit, so that of a
 * thread only the parts that changed are weighed again. The same result object comes back for the same text and limit.
 */
export function createWeigher(capacity = 256): Weigher {
  const caches = new Map<number, Weigher>();
  let lastLimit = DEFAULT_LIMIT;
  let last = cached(DEFAULT_LIMIT, capacity);
  caches.set(DEFAULT_LIMIT, last);
  return (text, limit = DEFAULT_LIMIT) => {
    if (limit !== lastLimit) {
      last = caches.get(limit) ?? cached(limit, capacity);
      lastLimit = limit;
      caches.set(limit, last);
    }
    return last(text);
  };
}

/** Two generations in place of a list of recent use: a hit in the young one is a single look-up. */
function cached(limit: number, capacity: number): Weigher {
  let young: Generation = new Map();
  let old: Generation = new Map();
  return (text) => {
    const hit = young.get(text);
    if (hit) return hit;
    const known = old.get(text);
    const key = ownCopy(text);
    const weight = known ?? weigh(key, limit);
    if (young.size >= capacity) {
      old = young;
      young = new Map();
    }
    young.set(key, weight);
    return weight;
  };
}

/**
 * A copy that does not keep alive the document that the text was sliced from: engines keep a slice as a pointer into
 * its parent, and a cache full of slices would hold every version of a document. Joined halves become a flat string
 * as soon as they are read.
 */
function ownCopy(text: string): string {
  return text.slice(0, 1) + text.slice(1);
}
