import type { Person } from '../audience/types.ts';
import { LearnedInterests } from './learned.ts';
import { unmet } from './score.ts';
import { TopicIndex } from './topics.ts';
import type { InterestModel, PersonInterest } from './types.ts';

/** People, ready to be asked about drafts. */
export interface Compiled {
  readonly index: TopicIndex;
  readonly learned: LearnedInterests;
  /** By topic: the numbers of the people who have it. */
  readonly peopleOf: readonly (readonly number[])[];
  /** By person: the numbers of their topics. */
  readonly topicsOf: readonly (readonly number[])[];
  /** What is said of each person where a draft says nothing to them. */
  readonly silent: readonly PersonInterest[];
  /** Whether anybody has an interest that says something, or posts. */
  readonly known: boolean;
}

const compiled = new WeakMap<InterestModel, WeakMap<readonly Person[], Compiled>>();

/** Compiles a list of people once; the same array is taken to hold the same people later. */
export function compile(people: readonly Person[], model: InterestModel): Compiled {
  const step = compiling(people, model);
  for (;;) {
    const { done, value } = step.next();
    if (done) return value;
  }
}

/** Compiles in steps of a few people, for callers that must let others run between them. */
export function* compiling(
  people: readonly Person[],
  model: InterestModel,
  stride = 100,
): Generator<undefined, Compiled> {
  const byPeople = compiled.get(model) ?? new WeakMap<readonly Person[], Compiled>();
  compiled.set(model, byPeople);
  const before = byPeople.get(people);
  if (before?.silent.length === people.length) return before;
  const index = new TopicIndex(model);
  const learned = new LearnedInterests(model);
  const peopleOf: number[][] = [];
  const topicsOf: number[][] = [];
  const silent: PersonInterest[] = [];
  let known = false;
  for (const [number, person] of people.entries()) {
    if (number % stride === stride - 1) yield;
    const topics = [...new Set(interestsOf(person).flatMap((interest) => index.add(interest) ?? []))];
    for (const topic of topics) (peopleOf[topic] ??= []).push(number);
    topicsOf.push(topics);
    const hasPosts = learned.add(number, person);
    const knows = topics.length > 0 || hasPosts;
    known ||= knows;
    silent.push({ person, score: knows ? unmet : 0, verdict: knows ? 'nobody' : 'unknown', reasons: [] });
  }
  const made = { index, learned, peopleOf, topicsOf, silent, known };
  byPeople.set(people, made);
  return made;
}

/** The file's reader lets no other shapes through; other callers are other programs. */
function interestsOf(person: unknown): string[] {
  const interests = (person as { interests?: unknown } | null | undefined)?.interests;
  if (!Array.isArray(interests)) return [];
  return interests.flatMap((interest: unknown) => {
    const topic: unknown =
      typeof interest === 'object' && interest !== null && 'topic' in interest ? interest.topic : interest;
    return typeof topic === 'string' ? [topic] : [];
  });
}
