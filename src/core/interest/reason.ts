import type { Hit, Meeting } from './meet.ts';
import type { Topic } from './topics.ts';
import type { Reason } from './types.ts';

/** Why a topic was met: the stretch of the draft that says most of it, in the draft's own words. */
export function reasonOf(text: string, { topic, hits }: Meeting): Reason {
  let run: Run | undefined;
  let best: Run | undefined;
  for (const hit of hits) {
    run =
      run && hit.word.place - run.last.word.place <= furthest ? grown(run, hit, topic) : begun(hit, topic);
    if (!best || run.mass > best.mass) best = run;
  }
  const { start = 0, end = 0, terms = 0, exact = false } = best ?? {};
  const all = 2 ** topic.terms.length - 1;
  const relation = exact && terms === all ? '=' : '~';
  return { words: text.slice(start, end), interest: topic.interest, relation };
}

/** In places: one word may stand between the words of a reason. */
const furthest = 2;

/** Hits that stand side by side. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly last: Hit;
  /** The terms met in it, one bit each. */
  readonly terms: number;
  /** Sum of their squared rarities, times how well they are met. */
  readonly mass: number;
  /** Whether it has the topic's words as the topic has them. */
  readonly exact: boolean;
}

function begun(hit: Hit, topic: Topic): Run {
  const { start, end } = hit.word;
  return {
    start,
    end,
    last: hit,
    terms: hit.terms,
    mass: massOf(hit.terms, hit, topic),
    exact: hit.quality === 1,
  };
}

function grown(run: Run, hit: Hit, topic: Topic): Run {
  const fresh = hit.terms & ~run.terms;
  // The same word once more, or kin of what stands there already.
  if (fresh === 0) return run;
  const step = hit.word.place - run.last.word.place;
  const inTopic = placeOf(hit.terms, topic) - placeOf(run.last.terms, topic);
  return {
    start: run.start,
    end: Math.max(run.end, hit.word.end),
    last: hit,
    terms: run.terms | hit.terms,
    mass: run.mass + massOf(fresh, hit, topic),
    exact: run.exact && hit.quality === 1 && step === inTopic,
  };
}

function massOf(terms: number, { quality }: Hit, topic: Topic): number {
  return topic.terms.reduce(
    (sum, { idf }, at) => sum + (((terms >> at) & 1) === 1 ? quality * idf * idf : 0),
    0,
  );
}

/** Of the last of some terms. */
function placeOf(terms: number, topic: Topic): number {
  return topic.terms[31 - Math.clz32(terms)]?.place ?? 0;
}
