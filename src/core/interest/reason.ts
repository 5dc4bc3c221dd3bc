import type { Met, Meeting } from './meet.ts';
import type { Topic } from './topics.ts';
import type { Reason } from './types.ts';

/** Why a topic was met: the stretch of the draft that says most of it, in the draft's own words. */
export function reasonOf(text: string, { met }: Meeting, topic: Topic): Reason {
  const runs = runsOf(met, topic);
  const best = runs.reduce((a, b) => (b.mass > a.mass ? b : a));
  const same = best.count === topic.terms.length && best.exact;
  return { words: text.slice(best.start, best.end), interest: topic.interest, relation: same ? '=' : '~' };
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly place: number;
  readonly mass: number;
  /** Terms met in it. */
  readonly count: number;
  readonly exact: boolean;
}

/** Met words that stand side by side, or with one word between. */
function runsOf(met: readonly (Met | undefined)[], topic: Topic): Run[] {
  const hits = topic.terms.flatMap(({ idf }, at) => {
    const hit = met[at];
    return hit ? [{ ...hit, idf }] : [];
  });
  hits.sort((a, b) => a.word.start - b.word.start);
  const runs: Run[] = [];
  for (const { word, quality, idf } of hits) {
    const last = runs.at(-1);
    const near = last && word.place - last.place <= 2;
    const run = near ? last : { start: word.start, end: word.end, mass: 0, count: 0, exact: true };
    const grown = {
      start: run.start,
      end: Math.max(run.end, word.end),
      place: word.place,
      mass: run.mass + quality * idf * idf,
      count: run.count + 1,
      exact: run.exact && quality === 1,
    };
    if (near) runs[runs.length - 1] = grown;
    else runs.push(grown);
  }
  return runs;
}
