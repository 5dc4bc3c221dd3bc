import type { Person } from '../audience/types.ts';
import { compile, type Compiled } from './compile.ts';
import { meetings } from './meet.ts';
import { reasonOf } from './reason.ts';
import { strengthOf, typedScore, unmet, verdictOf, type Strength } from './score.ts';
import type { Interest, InterestModel, PersonInterest, Reason } from './types.ts';
import { hasWords, wordsOf, type Word } from './words.ts';

const mostReasons = 3;

/**
 * Who of `people` would care about a draft, and why. Never throws, whatever the text and the people. Hand in the same
 * array of people again: it is compiled at the first call and remembered.
 */
export function interestIn(text: string, people: readonly Person[], model: InterestModel): Interest {
  const compiled = compile(people, model);
  if (!compiled.known || !hasWords(text))
    return { verdict: 'unknown', people: compiled.silent.map(asUnknown) };
  const words = wordsOf(text);
  const spoken = spokenTo(text, words, compiled);
  const high = [...spoken.entries()].filter(([, { score }]) => score > unmet).sort(byScore);
  const low = compiled.silent.flatMap((silent, number) => {
    const said = spoken.get(number);
    return said && said.score > unmet ? [] : [said ?? silent];
  });
  const ordered = [
    ...high.map(([, said]) => said),
    ...low.filter(isKnown),
    ...low.filter((said) => !isKnown(said)),
  ];
  return { verdict: ordered[0]?.verdict ?? 'unknown', people: ordered };
}

function isKnown({ verdict }: PersonInterest): boolean {
  return verdict !== 'unknown';
}

function asUnknown(silent: PersonInterest): PersonInterest {
  return { ...silent, score: 0, verdict: 'unknown' };
}

function byScore(a: readonly [number, PersonInterest], b: readonly [number, PersonInterest]): number {
  return b[1].score - a[1].score || a[0] - b[0];
}

interface Said {
  readonly strength: Strength;
  readonly reason: () => Reason;
}

/** Everybody to whom the draft says something, by number. */
function spokenTo(text: string, words: readonly Word[], compiled: Compiled): Map<number, PersonInterest> {
  const { index, learned, peopleOf, silent } = compiled;
  const said = new Map<number, Said[]>();
  for (const [number, meeting] of meetings(words, index)) {
    const topic = index.topics[number];
    if (!topic) continue;
    let reason: Reason | undefined;
    const one: Said = {
      strength: strengthOf(meeting, topic),
      reason: () => (reason ??= reasonOf(text, meeting, topic)),
    };
    for (const person of peopleOf[number] ?? []) {
      const list = said.get(person);
      if (list) list.push(one);
      else said.set(person, [one]);
    }
  }
  const fromPosts = learned.scores(text, words);
  const spoken = new Map<number, PersonInterest>();
  for (const number of new Set([...said.keys(), ...fromPosts.keys()])) {
    const known = silent[number];
    if (known)
      spoken.set(number, personInterest(known.person, said.get(number) ?? [], fromPosts.get(number)));
  }
  return spoken;
}

function personInterest(
  person: Person,
  said: Said[],
  fromPosts: { score: number; reasons: Reason[] } | undefined,
): PersonInterest {
  const score = Math.max(typedScore(said.map(({ strength }) => strength)), fromPosts?.score ?? 0);
  said.sort((a, b) => b.strength.own - a.strength.own);
  const typed = said.slice(0, mostReasons).map(({ reason }) => reason());
  const reasons = [...typed, ...(fromPosts?.reasons ?? [])].slice(0, mostReasons);
  return { person, score, verdict: verdictOf(score), reasons };
}
