import { stem } from './forms.ts';
import { rarityOf } from './rarity.ts';
import type { InterestModel } from './types.ts';
import { wordsOf } from './words.ts';

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

/**
 * The terms that a draft's word points to, two numbers each: a topic, and one bit for every term of it. Flat, because
 * an audience of 10,000 people has a hundred thousand of them.
 */
export type Postings = readonly number[];

/** Bits that fit a number; an interest is not a text. */
const mostTerms = 24;
const longestInterest = 400;

/** Topics, found by the words that would meet them. */
export class TopicIndex {
  readonly topics: Topic[] = [];
  readonly byKey = new Map<string, number[]>();
  readonly byStem = new Map<string, number[]>();
  readonly #known = new Map<string, number>();
  readonly #model: InterestModel;

  constructor(model: InterestModel) {
    this.#model = model;
  }

  /** The topic's number; `undefined` for an interest without a word that says something. */
  add(interest: string): number | undefined {
    const known = this.#known.get(interest);
    if (known !== undefined) return known < 0 ? undefined : known;
    const topic = rememberedTopic(interest, this.#model);
    this.#known.set(interest, topic ? this.topics.length : -1);
    if (!topic) return undefined;
    this.topics.push(topic);
    this.#post(topic, this.topics.length - 1);
    return this.topics.length - 1;
  }

  #post({ terms }: Topic, topic: number): void {
    terms.forEach(({ key }, at) => {
      push(this.byKey, key, topic, 1 << at);
      push(this.byStem, stem(key), topic, 1 << at);
    });
    // "cyber security" is met by "cybersecurity" too.
    for (let at = 1; at < terms.length; at += 1) {
      const [first, second] = [terms[at - 1], terms[at]];
      if (first && second && second.place - first.place === 1) {
        push(this.byKey, first.key + second.key, topic, (1 << (at - 1)) | (1 << at));
      }
    }
  }
}

/** Another choice of people, or the file read again, has the same interests for the most part. */
const remembered = new WeakMap<InterestModel, Map<string, Topic | undefined>>();
const mostRemembered = 100_000;

function rememberedTopic(interest: string, model: InterestModel): Topic | undefined {
  const topics = remembered.get(model) ?? new Map<string, Topic | undefined>();
  remembered.set(model, topics);
  if (topics.has(interest)) return topics.get(interest);
  const topic = topicOf(interest, model);
  if (topics.size >= mostRemembered) topics.clear();
  topics.set(interest, topic);
  return topic;
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

function push(map: Map<string, number[]>, key: string, topic: number, terms: number): void {
  const list = map.get(key);
  if (list) list.push(topic, terms);
  else map.set(key, [topic, terms]);
}
