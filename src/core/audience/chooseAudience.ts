import { handleKey, nameKey } from './names.ts';
import type { Audience, Chosen, Person } from './types.ts';

/** Mean everybody, unless a group has the name. */
const everyone = new Set(['everyone', 'everybody', 'all']);

/**
 * The people whom `names` choose: groups, `@handles`, names of people, `everyone`; upper case does not matter. Without
 * names, those of `fallback` (a setting); without these, everyone. Each person once, in the order of the file.
 */
export function chooseAudience(
  audience: Audience,
  names: readonly string[] | undefined,
  fallback: readonly string[],
): Chosen {
  const own = names !== undefined && names.length > 0;
  const asked = own ? names : fallback;
  if (asked.length === 0) return { names: [], people: audience.people, unknown: [], from: 'everyone' };
  const found = asked.map((name) => membersOf(audience, name));
  const everyoneAsked = found.includes(audience.people);
  const members = new Set(found.flatMap((people) => people ?? []));
  return {
    names: asked,
    people: everyoneAsked ? audience.people : audience.people.filter((person) => members.has(person)),
    unknown: [...new Set(asked.filter((_, index) => found[index] === undefined))],
    from: own ? 'front matter' : 'setting',
  };
}

/** `undefined` for a name that fits nothing; the audience's own list for everyone. */
function membersOf({ people, groups }: Audience, name: string): readonly Person[] | undefined {
  const key = nameKey(name);
  if (key.startsWith('@')) return someOf(people.filter((person) => hasHandle(person, key)));
  const grouped = people.filter((person) => person.groups?.some((group) => nameKey(group) === key));
  if (grouped.length > 0 || groups.some((group) => nameKey(group.name) === key)) return grouped;
  if (everyone.has(key)) return people;
  const named = people.filter((person) => nameKey(person.name) === key);
  return someOf(named) ?? someOf(people.filter((person) => hasHandle(person, key)));
}

function someOf(people: readonly Person[]): readonly Person[] | undefined {
  return people.length > 0 ? people : undefined;
}

function hasHandle({ handle }: Person, name: string): boolean {
  return handle !== undefined && handleKey(handle) === handleKey(name);
}
