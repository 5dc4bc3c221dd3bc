import type { Person } from '../audience/types.ts';
import { rarityOf } from './rarity.ts';
import { logistic } from './score.ts';
import type { InterestModel, Reason } from './types.ts';
import { wordsOf, type Word } from './words.ts';

/** How many posts' worth of ordinary language stand beside a person's own: few posts prove little. Fitted. */
const background = 10;
/** Fitted as those of `score.ts` are, on people and posts of theirs that were kept apart. */
const coefficients = { constant: -1.391, ratio: 0.355 };

const mostPosts = 1000;
const longestPost = 4000;

interface Use {
  readonly person: number;
  /** In how many of the person's posts. */
  readonly posts: number;
  /** As the person wrote it. */
  readonly written: string;
}

/** How like a person's own posts a draft is. */
export interface Learned {
  readonly score: number;
  readonly reasons: () => readonly Reason[];
}

interface Hit {
  readonly gain: number;
  readonly word: Word;
  /** As the person wrote it. */
  readonly written: string;
}

/** What people write about, learned from their posts: which words they use more than others do. */
export class LearnedInterests {
  readonly #uses = new Map<string, Use[]>();
  /** Posts of each person who has any. */
  readonly #posts = new Map<number, number>();
  readonly #model: InterestModel;

  constructor(model: InterestModel) {
    this.#model = model;
  }

  /** Whether there was something to learn from. */
  add(number: number, person: Person): boolean {
    const posts = postsOf(person);
    const counts = new Map<string, { posts: number; written: string }>();
    let read = 0;
    for (const post of posts) {
      const text = post.slice(0, longestPost);
      const words = new Map(wordsOf(text).flatMap((word) => (word.part ? [] : [[word.key, word] as const])));
      if (words.size > 0) read += 1;
      for (const [key, { start, end }] of words) {
        const known = counts.get(key);
        if (known) known.posts += 1;
        else counts.set(key, { posts: 1, written: text.slice(start, end) });
      }
    }
    if (read === 0) return false;
    this.#posts.set(number, read);
    for (const [key, { posts: used, written }] of counts) {
      const use = { person: number, posts: used, written };
      const uses = this.#uses.get(key);
      if (uses) uses.push(use);
      else this.#uses.set(key, [use]);
    }
    return true;
  }

  /** By person with posts: the probability that the draft is one for them, and the words that tell. */
  scores(text: string, words: readonly Word[]): Map<number, Learned> {
    const found = new Map<number, Learned>();
    const terms = new Map(words.flatMap((word) => (word.part ? [] : [[word.key, word] as const])));
    if (terms.size === 0) return found;
    const gains = this.#gains(terms);
    for (const [person, posts] of this.#posts) {
      const hits = gains.get(person) ?? [];
      const ratio = hits.reduce(
        (sum, { gain }) => sum + gain,
        terms.size * Math.log(background / (posts + background)),
      );
      const score = logistic(coefficients.constant + (coefficients.ratio * ratio) / Math.sqrt(terms.size));
      found.set(person, { score, reasons: () => reasonsOf(text, hits) });
    }
    return found;
  }

  /**
   * By person, what each word of the draft that they use adds to the logarithm of (how likely from them / how likely
   * from anybody); a word that they never used takes the same off for all words: naive Bayes with a Dirichlet prior.
   */
  #gains(terms: ReadonlyMap<string, Word>): Map<number, Hit[]> {
    const gains = new Map<number, Hit[]>();
    for (const [key, word] of terms) {
      const ordinary = Math.exp(-rarityOf(word, this.#model));
      for (const { person, posts, written } of this.#uses.get(key) ?? []) {
        const hit = { gain: Math.log(1 + posts / (ordinary * background)), word, written };
        const hits = gains.get(person);
        if (hits) hits.push(hit);
        else gains.set(person, [hit]);
      }
    }
    return gains;
  }
}

const mostReasons = 2;

function reasonsOf(text: string, hits: readonly Hit[]): Reason[] {
  const best = [...hits].sort((a, b) => b.gain - a.gain).slice(0, mostReasons);
  return best.map(({ word, written }) => ({
    words: text.slice(word.start, word.end),
    interest: written,
    relation: '~',
  }));
}

/** Callers may be other programs and hand in other shapes. */
function postsOf(person: unknown): string[] {
  const posts = (person as { posts?: unknown } | null | undefined)?.posts;
  if (!Array.isArray(posts)) return [];
  return posts.slice(0, mostPosts).filter((post): post is string => typeof post === 'string');
}
