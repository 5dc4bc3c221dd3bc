import type { Meeting } from './meet.ts';
import type { Verdict } from './types.ts';

/**
 * Fitted by logistic regression on other people's words (pairs of a person with typed interests and a draft, one pair
 * in ten relevant), so that a score is the probability that the person is interested. `npx tsx test/eval/interest.ts`
 * shows what they do.
 */
const coefficients = { constant: -2.8, evidence: 3.95, whole: 1.39, second: 0.64 };

/** A word that one text in 22,000 has. */
const unitOfEvidence = 10;
/** Beyond two such words the score is as good as 1. */
const mostEvidence = 2;

/** The share of the interested among people of whom a draft says nothing. */
export const unmet = 0.07;

/** From here on the verdict is "interested" or "maybe": precision and recall at these are what the evaluation prints. */
export const thresholds = { interested: 0.5, maybe: 0.37 };

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
export function strengthOf({ topic, quality }: Meeting): Strength {
  const mass = topic.terms.reduce((sum, { idf }, at) => sum + (quality[at] ?? 0) * idf * idf, 0);
  const evidence = Math.min(Math.sqrt(mass) / unitOfEvidence, mostEvidence);
  return {
    own: coefficients.evidence * evidence + coefficients.whole * Math.min(...quality),
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
