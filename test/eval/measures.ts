/** Area under the ROC curve: how often a relevant one scores above another, a tie counting half. */
export function rocAuc(relevant: readonly number[], others: readonly number[]): number {
  const all = [
    ...relevant.map((score) => ({ score, isRelevant: true })),
    ...others.map((score) => ({ score, isRelevant: false })),
  ].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to]!.score === all[from]!.score) to += 1;
    const rank = (from + 1 + to) / 2;
    rankSum += rank * all.slice(from, to).filter(({ isRelevant }) => isRelevant).length;
    from = to;
  }
  const least = (relevant.length * (relevant.length + 1)) / 2;
  return (rankSum - least) / (relevant.length * others.length);
}

export function shareOf<T>(all: readonly T[], test: (one: T) => boolean): number {
  return all.filter(test).length / (all.length || 1);
}

/** Whole numbers below a bound, the same ones for the same seed (mulberry32). */
export function sampler(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}
