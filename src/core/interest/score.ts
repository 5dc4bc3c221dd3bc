import type { Meeting } from './meet.ts';
import type { Topic } from './topics.ts';
import type { Verdict } from './types.ts';

/**
 * Fitted by logistic regression on other people's words (pairs of a person with typed interests and a draft, one pair
 * in ten relevant), so that a score is the probability that the person is interested. `npx tsx test/eval/interest.ts`
 * shows what they do.
 */
const coefficients = { constant: -2.99, evidence: 4.2, whole: 1.25, second: 0.55 };

/** The share of the interested among people of whom a draft says nothing. */
export const unmet = 0.07;

/** From here on the verdict is "interested" or "maybe": precision and recall at these are what the evaluation prints. */
export const thresholds = { interested: 0.5, maybe: 0.35 };

/** Of a person whose interests are met by these meetings. */
export function typedScore(found: readonly Strength[]): number {
  let best = Number.NEGATIVE_INFINITY;
  let covered = 0;
  let second = 0;
  for (const { own, coverage } of found) {
    best = Math.max(best, own);
    second = Math.max(second, Math.min(covered, coverage));
    covered = Math.max(covered, coverage);
  }
  return Math.max(unmet, logistic(coefficients.constant + best + coefficients.second * second));
}

export interface Strength {
  /** What this topic alone adds to the logit. */
  readonly own: number;
  /** 0..1: how much of the topic the draft has. */
  readonly coverage: number;
}

/** How strongly a draft speaks of a topic: rare words tell more, and the whole of an interest more than one word of it. */
export function strengthOf({ met }: Meeting, topic: Topic): Strength {
  let mass = 0;
  let count = 0;
  topic.terms.forEach(({ idf }, at) => {
    const quality = met[at]?.quality ?? 0;
    if (quality > 0) count += 1;
    mass += quality * idf * idf;
  });
  // Ten is the logit's unit: a word that is one in 22,000.
  const evidence = Math.min(Math.sqrt(mass) / 10, 2);
  return {
    own: coefficients.evidence * evidence + (count === topic.terms.length ? coefficients.whole : 0),
    coverage: mass / topic.mass,
  };
}

export function verdictOf(score: number): Verdict {
  if (score >= thresholds.interested) return 'interested';
  return score >= thresholds.maybe ? 'maybe' : 'nobody';
}

export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
