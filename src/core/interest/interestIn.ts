import type { Person } from '../audience/types.ts';
import { compile, type Compiled } from './compile.ts';
import type { Learned } from './learned.ts';
import { meetings } from './meet.ts';
import { reasonOf } from './reason.ts';
import { strengthOf, typedScore, verdictOf, type Strength } from './score.ts';
import type { Interest, InterestModel, PersonInterest, Reason } from './types.ts';
import { hasWords, wordsOf, type Word } from './words.ts';

const mostReasons = 3;

/**
 * Who of `people` would care about a draft, and why. Never throws, whatever the text and the people. Hand in the same
 * array of people again: it is compiled at the first call and remembered.
 */
export function interestIn(text: string, people: readonly Person[], model: InterestModel): Interest {
  const compiled = compile(people, model);
  if (!compiled.known || !hasWords(text)) {
    return { verdict: 'unknown', people: compiled.silent.map(({ person }) => unknown(person)) };
  }
  const ordered = byScore(everyone(text, wordsOf(text), compiled));
  return { verdict: ordered[0]?.verdict ?? 'unknown', people: ordered };
}

function unknown(person: Person): PersonInterest {
  return { person, score: 0, verdict: 'unknown', reasons: [] };
}

/** Highest first, equals in the order given. Most people share a score: there are few scores to sort. */
function byScore(all: readonly PersonInterest[]): PersonInterest[] {
  const groups = new Map<number, PersonInterest[]>();
  for (const one of all) {
    const group = groups.get(one.score);
    if (group) group.push(one);
    else groups.set(one.score, [one]);
  }
  const scores = [...groups.keys()].sort((a, b) => b - a);
  return scores.flatMap((score) => groups.get(score) ?? []);
}

/** What the draft says of one topic; the reason is made where somebody asks for it. */
interface Said extends Strength {
  readonly reasons: () => readonly Reason[];
}

/** Everybody, in the order given. */
function everyone(text: string, words: readonly Word[], compiled: Compiled): PersonInterest[] {
  const said = saidOf(text, words, compiled);
  const learned = compiled.learned.scores(text, words);
  const all = compiled.silent.slice();
  const answer = (number: number): void => {
    const silent = compiled.silent[number];
    if (!silent || all[number] !== silent) return;
    const topics = compiled.topicsOf[number] ?? [];
    const met = topics.flatMap((topic) => said.get(topic) ?? []);
    all[number] = personInterest(silent.person, topics.length > 0, met, learned.get(number));
  };
  for (const topic of said.keys()) compiled.peopleOf[topic]?.forEach(answer);
  for (const number of learned.keys()) answer(number);
  return all;
}

function saidOf(text: string, words: readonly Word[], { index }: Compiled): Map<number, Said> {
  const said = new Map<number, Said>();
  for (const [number, meeting] of meetings(words, index)) {
    let reasons: readonly Reason[] | undefined;
    said.set(number, { ...strengthOf(meeting), reasons: () => (reasons ??= [reasonOf(text, meeting)]) });
  }
  return said;
}

const noReasons: readonly Reason[] = [];

function personInterest(
  person: Person,
  hasInterests: boolean,
  said: Said[],
  learned: Learned | undefined,
): PersonInterest {
  const score = Math.max(hasInterests ? typedScore(said) : 0, learned?.score ?? 0);
  const verdict = verdictOf(score);
  return { person, score, verdict, reasons: verdict === 'nobody' ? noReasons : reasonsOf(said, learned) };
}

function reasonsOf(said: Said[], learned: Learned | undefined): readonly Reason[] {
  const [only, another] = said;
  if (only && !another && !learned) return only.reasons();
  const typed = said.sort((a, b) => b.own - a.own).flatMap(({ reasons }) => reasons());
  return [...typed.slice(0, mostReasons), ...(learned?.reasons() ?? [])].slice(0, mostReasons);
}
