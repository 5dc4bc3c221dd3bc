import { stem } from './forms.ts';
import type { Postings, Topic, TopicIndex } from './topics.ts';
import type { Word } from './words.ts';

/** What a draft says of one topic. */
export interface Meeting {
  readonly topic: Topic;
  /** By term of the topic: how well the draft meets it, 0..1. */
  readonly quality: number[];
  /** In the order of the draft's words. */
  readonly hits: Hit[];
}

/** A word of a draft, or two that are one elsewhere, that means some terms of a topic. */
export interface Hit {
  readonly word: Word;
  /** 0..1: whether it is the very word, kin, or a part of another. */
  readonly quality: number;
  /** One bit a term. */
  readonly terms: number;
}

/** How much a word counts that has its root only in common, or is cut out of another. Fitted, by tenths. */
const qualities = { kin: 0.5, part: 0.5 };

/** A word said more often than this says nothing new, and would take its time with ten thousand people. */
const mostOfOneWord = 5;

/** The topics that a draft's words point to, by number. */
export function meetings(words: readonly Word[], index: TopicIndex): Map<number, Meeting> {
  const found = new Map<number, Meeting>();
  const seen = new Map<string, number>();
  words.forEach((word, at) => {
    const before = seen.get(word.key) ?? 0;
    seen.set(word.key, before + 1);
    if (before >= mostOfOneWord) return;
    const whole = word.part ? qualities.part : 1;
    note(found, index.byKey.get(word.key), word, whole, index.topics);
    note(found, index.byStem.get(stem(word.key)), word, whole * qualities.kin, index.topics);
    const next = words[at + 1];
    if (!next || next.place - word.place !== 1 || word.part || next.part) return;
    // "cyber security" meets "cybersecurity". Topics of both words have been met by each of them.
    note(found, onesOf(index.byKey.get(word.key + next.key)), { ...word, end: next.end }, 1, index.topics);
  });
  return found;
}

/** Those that point to one term each. */
function onesOf(postings: Postings | undefined): Postings | undefined {
  return postings?.filter((_, at) => {
    const terms = postings[at | 1] ?? 0;
    return (terms & (terms - 1)) === 0;
  });
}

function note(
  found: Map<number, Meeting>,
  postings: Postings = [],
  word: Word,
  quality: number,
  topics: readonly Topic[],
): void {
  for (let at = 0; at < postings.length; at += 2) {
    const number = postings[at] ?? 0;
    const terms = postings[at + 1] ?? 0;
    const topic = topics[number];
    if (!topic) continue;
    let meeting = found.get(number);
    if (!meeting) {
      meeting = { topic, quality: topic.terms.map(() => 0), hits: [] };
      found.set(number, meeting);
    }
    meeting.hits.push({ word, quality, terms });
    for (let term = 0; terms >> term > 0; term += 1) {
      const before = meeting.quality[term] ?? 0;
      if (((terms >> term) & 1) === 1 && quality > before) meeting.quality[term] = quality;
    }
  }
}
