import { stem } from './forms.ts';
import type { Postings, Topic, TopicIndex } from './topics.ts';
import type { Word } from './words.ts';

/** What a draft says of one topic. */
export interface Meeting {
  readonly topic: number;
  /** By term of the topic: the word of the draft that meets it best, and how well, 0..1. */
  readonly met: (Met | undefined)[];
}

export interface Met {
  readonly word: Word;
  readonly quality: number;
}

/** How much a word counts that shares its stem only, or is cut out of another. Fitted. */
export const qualities = { stem: 0.5, part: 0.5 };

/** The topics that a draft's words point to. */
export function meetings(words: readonly Word[], index: TopicIndex): Map<number, Meeting> {
  const found = new Map<number, Meeting>();
  words.forEach((word, at) => {
    const whole = word.part ? qualities.part : 1;
    const exact = index.byKey.get(word.key);
    if (exact) note(found, exact, { word, quality: whole }, index.topics);
    const kin = index.byStem.get(stem(word.key));
    if (kin && kin !== exact) note(found, kin, { word, quality: whole * qualities.stem }, index.topics);
    const next = words[at + 1];
    if (!next || next.place - word.place !== 1 || word.part || next.part) return;
    // "cyber security" meets "cybersecurity".
    const joined = index.byKey.get(word.key + next.key);
    if (joined) note(found, joined, { word: { ...word, end: next.end }, quality: 1 }, index.topics);
  });
  return found;
}

function note(found: Map<number, Meeting>, postings: Postings, met: Met, topics: readonly Topic[]): void {
  for (let at = 0; at < postings.length; at += 2) {
    const topic = postings[at] ?? 0;
    const terms = postings[at + 1] ?? 0;
    let meeting = found.get(topic);
    if (!meeting) {
      meeting = { topic, met: new Array<Met | undefined>(topics[topic]?.terms.length ?? 0) };
      found.set(topic, meeting);
    }
    for (let term = 0; terms >> term > 0; term += 1) {
      const better = met.quality > (meeting.met[term]?.quality ?? 0);
      if (better && ((terms >> term) & 1) === 1) meeting.met[term] = met;
    }
  }
}
