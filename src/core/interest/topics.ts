import { stem } from './forms.ts';
import { rarityOf } from './rarity.ts';
import type { InterestModel } from './types.ts';
import { wordsOf, type Word } from './words.ts';

/** An interest, ready to be compared with drafts. */
export interface Topic {
  /** As it stands in the audience file. */
  readonly interest: string;
  readonly terms: readonly Term[];
  /** Sum of the squared rarities of its terms. */
  readonly mass: number;
}

export interface Term {
  readonly key: string;
  /** See {@link InterestModel.idf}. */
  readonly idf: number;
  /** Where it stands in the interest: neighbours differ by 1. */
  readonly place: number;
}

/** A way that a draft's word can point to some terms of a topic. */
export interface Posting {
  readonly topic: number;
  /** One bit a term. */
  readonly terms: number;
}

/** Bits that fit a number; an interest is not a text. */
const mostTerms = 24;
const longestInterest = 400;

/** Topics, found by the words that would meet them. */
export class TopicIndex {
  readonly topics: Topic[] = [];
  readonly byKey = new Map<string, Posting[]>();
  readonly byStem = new Map<string, Posting[]>();
  readonly #known = new Map<string, number>();
  readonly #model: InterestModel;

  constructor(model: InterestModel) {
    this.#model = model;
  }

  /** The topic's number; `undefined` for an interest without a word that says something. */
  add(interest: string): number | undefined {
    const known = this.#known.get(interest);
    if (known !== undefined) return known < 0 ? undefined : known;
    const topic = topicOf(interest, this.#model);
    this.#known.set(interest, topic ? this.topics.length : -1);
    if (!topic) return undefined;
    this.topics.push(topic);
    this.#post(topic, this.topics.length - 1);
    return this.topics.length - 1;
  }

  #post({ terms }: Topic, topic: number): void {
    terms.forEach(({ key }, at) => {
      push(this.byKey, key, { topic, terms: 1 << at });
      push(this.byStem, stem(key), { topic, terms: 1 << at });
    });
    // "cyber security" is met by "cybersecurity" too.
    for (let at = 1; at < terms.length; at += 1) {
      const [first, second] = [terms[at - 1], terms[at]];
      if (first && second && second.place - first.place === 1) {
        push(this.byKey, first.key + second.key, { topic, terms: (1 << (at - 1)) | (1 << at) });
      }
    }
  }
}

function topicOf(interest: string, model: InterestModel): Topic | undefined {
  const terms = new Map<string, Term>();
  for (const word of wordsOf(interest.slice(0, longestInterest))) {
    if (word.part || terms.has(word.key) || terms.size >= mostTerms) continue;
    terms.set(word.key, { key: word.key, idf: rarityOf(word, model), place: word.place });
  }
  if (terms.size === 0) return undefined;
  const list = [...terms.values()];
  return { interest, terms: list, mass: list.reduce((sum, { idf }) => sum + idf * idf, 0) };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export type { Word };
