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
  const costs = [0];
  const previous = [0];
  for (let index = 1, earliest = 0; index < cuts.length; index++) {
    while (earliest < index - 1 && span(cuts, earliest, index) > limit) earliest++;
    let best = Infinity;
    for (let from = index - 1, spaced = false; from >= earliest; from--) {
      const cost = (costs[from] ?? 0) + postCost(cuts, from, index, limit, spaced);
      if (cost < best) {
        best = cost;
        previous[index] = from;
      }
      spaced ||= !isTorn(cuts[from]);
    }
    costs.push(best);
  }
  return path(cuts, previous);
}

function span(cuts: readonly WeighedCut[], from: number, to: number): number {
  return (cuts[to]?.endWeight ?? 0) - (cuts[from]?.nextWeight ?? 0);
}

/** The cost of a post and of the cut at its end; `spaced` if there is white space in it to cut at. */
function postCost(
  cuts: readonly WeighedCut[],
  from: number,
  to: number,
  limit: number,
  spaced: boolean,
): number {
  const share = span(cuts, from, to) / limit;
  const cut = cuts[to];
  let cost = 1 + UNEVEN_COST * (1 - share) ** 2;
  if (share > 1) cost += TOO_LONG_COST;
  if (share < ORPHAN) cost += ORPHAN_COST * (1 - share / ORPHAN);
  if (spaced && isTorn(cut)) cost += TORN_COST;
  return cost + (cut ? CUT_COST[cut.kind] : 0);
}

function isTorn(cut: WeighedCut | undefined): boolean {
  return cut !== undefined && CUT_COST[cut.kind] >= CUT_COST.word;
}

function path(cuts: readonly WeighedCut[], previous: readonly number[]): WeighedCut[] {
  const chosen: WeighedCut[] = [];
  for (let index = cuts.length - 1; index >= 0; index = index === 0 ? -1 : (previous[index] ?? 0)) {
    const cut = cuts[index];
    if (cut) chosen.unshift(cut);
  }
  return chosen;
}

/** The least costly cut in each share of the limit. */
function thinned(cuts: readonly WeighedCut[], limit: number): readonly WeighedCut[] {
  const step = limit / SHARES;
  if (step <= 1) return cuts;
  const best = new Map<number, WeighedCut>();
  for (const cut of cuts.slice(1, -1)) {
    const share = Math.floor(cut.endWeight / step);
    const rival = best.get(share);
    if (!rival || CUT_COST[cut.kind] < CUT_COST[rival.kind]) best.set(share, cut);
  }
  return [...cuts.slice(0, 1), ...best.values(), ...cuts.slice(-1)];
}
