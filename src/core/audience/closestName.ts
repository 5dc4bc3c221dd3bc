import { nameKey } from './names.ts';
import type { Audience } from './types.ts';

interface Candidate {
  readonly name: string;
  readonly key: string;
}

const candidates = new WeakMap<Audience, readonly Candidate[]>();
const answers = new WeakMap<Audience, Map<string, string | undefined>>();

/**
 * The group, `@handle` or person that was probably meant by a name that fits none: one that begins with it, else the
 * nearest by edits, at most one in three letters. `undefined` where nothing is near.
 */
export function closestName(name: string, audience: Audience): string | undefined {
  const known = answers.get(audience) ?? new Map<string, string | undefined>();
  answers.set(audience, known);
  if (!known.has(name)) known.set(name, closest(nameKey(name), candidatesOf(audience)));
  return known.get(name);
}

function candidatesOf(audience: Audience): readonly Candidate[] {
  const known = candidates.get(audience);
  if (known) return known;
  const names = new Set([
    ...audience.groups.map((group) => group.name),
    ...audience.people.flatMap((person) => person.groups ?? []),
    ...audience.people.map((person) => person.name),
    ...audience.people.flatMap(({ handle }) =>
      handle === undefined ? [] : [`@${handle.replace(/^@/, '')}`],
    ),
  ]);
  const made = [...names].map((name) => ({ name, key: nameKey(name) }));
  candidates.set(audience, made);
  return made;
}

function closest(key: string, from: readonly Candidate[]): string | undefined {
  if (key.length >= 3) {
    const longer = from.find((candidate) => candidate.key.startsWith(key));
    if (longer) return longer.name;
  }
  let best: string | undefined;
  let most = Math.floor(key.length / 3);
  for (const candidate of from) {
    if (Math.abs(candidate.key.length - key.length) > most) continue;
    const distance = editsBetween(key, candidate.key, most);
    if (distance > most) continue;
    if (best === undefined || distance < most) best = candidate.name;
    most = distance;
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours; more than `most` may come back as any such number. */
function editsBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? cost) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
