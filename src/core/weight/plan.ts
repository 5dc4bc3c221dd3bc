import type { Cut, CutKind } from './cuts.ts';

/**
 * What a cut costs, where 1 is the cost of one post more. So up to five posts more are better than a paragraph torn
 * apart, a few dozen better than a sentence.
 */
const CUT_COST: Readonly<Record<CutKind, number>> = {
  paragraph: 0,
  line: 1,
  sentence: 6,
  clause: 30,
  space: 40,
  word: 400,
  grapheme: 800,
  entity: 1e5,
  codePoint: 1e6,
};

/** A post with a smaller share of the limit than this looks like a left-over. */
const ORPHAN = 0.1;
const ORPHAN_COST = 10;
const UNEVEN_COST = 2;
/** A cut where there is no white space costs this more if there was some in the same post. */
const TORN_COST = 400;
const TOO_LONG_COST = 1e9;
/** For a long limit only the best cut in each of so many shares of it is considered, which bounds the time. */
const SHARES = 280;
/** The same for cuts in unspaced stretches. */
const TORN_SHARES = 40;
/** More cuts than this in a post only add up where they have no weight between them. */
const MAX_CUTS = 3 * SHARES;

/** A cut with the weights of the text up to its `end` and up to its `next`. */
export interface WeighedCut extends Cut {
  readonly endWeight: number;
  readonly nextWeight: number;
}

/**
 * Of the cuts of a text, its start and end among them, those that make the cheapest posts: few, even, none tiny, cut
 * where it hurts least. A post is over the limit only where there is no cut that could make it fit.
 */
export function cheapestCuts(all: readonly WeighedCut[], limit: number): WeighedCut[] {
  const cuts = thinned(all, limit);
  const nextWeights = Float64Array.from(cuts, ({ nextWeight }) => nextWeight);
  const spaces = spacesBefore(cuts);
  const costs = new Float64Array(cuts.length);
  const previous = new Int32Array(cuts.length);
  for (const [index, { endWeight, kind }] of cuts.entries()) {
    if (index === 0) continue;
    const torn = isTorn(kind);
    let best = Infinity;
    for (let from = index - 1; from >= Math.max(0, index - MAX_CUTS); from--) {
      const weight = endWeight - (nextWeights[from] ?? 0);
      if (weight > limit && from < index - 1) break;
      const needless = torn && (spaces[index] ?? 0) > (spaces[from + 1] ?? 0);
      const cost = (costs[from] ?? 0) + postCost(weight / limit) + (needless ? TORN_COST : 0);
      if (cost >= best) continue;
      best = cost;
      previous[index] = from;
    }
    costs[index] = best + CUT_COST[kind];
  }
  return path(cuts, previous);
}

/** What a post costs that has such a share of the limit. */
function postCost(share: number): number {
  const cost = 1 + UNEVEN_COST * (1 - share) ** 2;
  if (share > 1) return cost + TOO_LONG_COST;
  return share < ORPHAN ? cost + ORPHAN_COST * (1 - share / ORPHAN) : cost;
}

/** For each cut, how many before it are at white space or between sentences. */
function spacesBefore(cuts: readonly WeighedCut[]): Int32Array {
  const counts = new Int32Array(cuts.length + 1);
  for (const [index, { kind }] of cuts.entries())
    counts[index + 1] = (counts[index] ?? 0) + (isTorn(kind) ? 0 : 1);
  return counts;
}

function isTorn(kind: CutKind): boolean {
  return CUT_COST[kind] >= CUT_COST.word;
}

function path(cuts: readonly WeighedCut[], previous: Int32Array): WeighedCut[] {
  const chosen: WeighedCut[] = [];
  for (let index = cuts.length - 1; index >= 0; index = index === 0 ? -1 : (previous[index] ?? 0)) {
    const cut = cuts[index];
    if (cut) chosen.push(cut);
  }
  return chosen.reverse();
}

/** The cuts to choose from: fewer than there are, as only so many make a difference. */
function thinned(cuts: readonly WeighedCut[], limit: number): readonly WeighedCut[] {
  const natural = limit > SHARES ? leastCostly(cuts, limit / SHARES) : cuts;
  return natural.some(({ kind }) => isTorn(kind)) ? spread(natural, limit / TORN_SHARES) : natural;
}

/** The first, the last, and the least costly of each share of the weight. */
function leastCostly(cuts: readonly WeighedCut[], step: number): WeighedCut[] {
  const best = new Map<number, WeighedCut>();
  for (const cut of cuts.slice(1, -1)) {
    const share = Math.floor(cut.endWeight / step);
    const rival = best.get(share);
    if (!rival || CUT_COST[cut.kind] < CUT_COST[rival.kind]) best.set(share, cut);
  }
  return [...cuts.slice(0, 1), ...best.values(), ...cuts.slice(-1)];
}

/** Leaves out cuts in unspaced stretches as long as those that stay are no further apart than `step`. */
function spread(cuts: readonly WeighedCut[], step: number): WeighedCut[] {
  let last = 0;
  return cuts.filter(({ kind, endWeight, nextWeight }, index) => {
    const beyond = cuts[index + 1]?.endWeight ?? Infinity;
    const stays = !isTorn(kind) || endWeight - last > step || beyond - last > step;
    if (stays) last = nextWeight;
    return stays;
  });
}
