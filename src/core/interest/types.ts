import type { Person } from '../audience/types.ts';

export type Verdict = 'interested' | 'maybe' | 'nobody' | 'unknown';

/** Who of some people would care about a draft. */
export interface Interest {
  /**
   * The best verdict of any person; `unknown` when no person has an interest or the text says nothing.
   */
  readonly verdict: Verdict;
  /** Every person given, those with the highest score first, equals in the order given. */
  readonly people: readonly PersonInterest[];
}

export interface PersonInterest {
  readonly person: Person;
  /** 0..1 */
  readonly score: number;
  /** `unknown` for a person without interests. */
  readonly verdict: Verdict;
  /** Best first; empty where the verdict is `nobody` or `unknown`. */
  readonly reasons: readonly Reason[];
}

/** Why: words of the draft, and the interest that they met. */
export interface Reason {
  /** As they stand in the draft. */
  readonly words: string;
  /** As it stands in the audience file. */
  readonly interest: string;
  /** `=`: the same words; `~`: near in meaning or only in part. */
  readonly relation: '=' | '~';
}

/** What the interest check knows of the language; the port behind which better models come. */
export interface InterestModel {
  /**
   * How rare a term is in ordinary texts: natural logarithm of (texts / texts with the term), 0 or more.
   * The term is lower case and not stemmed.
   */
  idf(term: string): number;
}
