import type { JsonPath } from './json.ts';
import type { Report } from './readAudience.ts';
import type { Group, Interested, Person, UsesX } from './types.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A person or group of the file, where it stands and whom to tell what is wrong with it. */
interface Entry {
  readonly fields: Fields;
  readonly path: JsonPath;
  readonly report: Report;
}

/** Being read. */
type Unfinished<T> = { -readonly [K in keyof T]: T[K] };

/** X takes 4 to 15 letters, digits and underscores; older handles are shorter or longer. */
const handleShape = /^@?([A-Za-z\d_]{1,20})$/;

/** Reads a person; `undefined` without a name. Texts come back trimmed, empty ones count as absent. */
export function readPerson(fields: Fields, path: JsonPath, report: Report): Person | undefined {
  const entry = { fields, path, report };
  const person: Unfinished<Person> = { name: readText(entry, 'name') ?? '', interests: [] };
  const handle = readHandle(entry);
  if (handle !== undefined) person.handle = handle;
  const role = readText(entry, 'role');
  if (role !== undefined) person.role = role;
  const organisation = readText(entry, 'organisation');
  if (organisation !== undefined) person.organisation = organisation;
  const groups = readList(entry, 'groups', 'a list of group names', textOf);
  if (groups !== undefined) person.groups = groups;
  const usesX = readUsesX(entry);
  if (usesX !== undefined) person.usesX = usesX;
  person.interests = readList(entry, 'interests', 'a list of topics', interestOf) ?? [];
  const notes = readText(entry, 'notes');
  if (notes !== undefined) person.notes = notes;
  return named(person, entry);
}

/** Reads a group; `undefined` without a name. */
export function readGroup(fields: Fields, path: JsonPath, report: Report): Group | undefined {
  const entry = { fields, path, report };
  const group: Unfinished<Group> = { name: readText(entry, 'name') ?? '' };
  const description = readText(entry, 'description');
  if (description !== undefined) group.description = description;
  return named(group, entry);
}

function named<T extends { readonly name: string }>(item: T, { path, report }: Entry): T | undefined {
  if (item.name !== '') return item;
  report({ code: 'no-name', path });
  return undefined;
}

function readText(entry: Entry, key: string): string | undefined {
  const value = entry.fields[key];
  if (typeof value === 'string') return value.trim() || undefined;
  if (value !== undefined) wrong(entry, 'text', key);
  return undefined;
}

function readHandle(entry: Entry): string | undefined {
  const written = readText(entry, 'handle');
  if (written === undefined || written === '@') return undefined;
  const handle = handleShape.exec(written)?.[1];
  if (handle === undefined) wrong(entry, 'a handle such as @janedoe', 'handle');
  return handle;
}

function readUsesX(entry: Entry): UsesX | undefined {
  const value = entry.fields['usesX'];
  if (value === undefined || isUsesX(value)) return value;
  wrong(entry, '"often", "sometimes", "no" or "unknown"', 'usesX');
  return undefined;
}

function isUsesX(value: unknown): value is UsesX {
  return value === 'often' || value === 'sometimes' || value === 'no' || value === 'unknown';
}

/** `read` says `undefined` for a member of the wrong type, `null` for an empty one. */
function readList<T>(
  entry: Entry,
  key: string,
  expected: string,
  read: (value: unknown) => T | null | undefined,
): T[] | undefined {
  const value = entry.fields[key];
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) {
    wrong(entry, expected, key);
    return undefined;
  }
  const list: T[] = [];
  value.forEach((member: unknown, index) => {
    const item = read(member);
    if (item === undefined) wrong(entry, expected, key, index);
    else if (item !== null) list.push(item);
  });
  return list;
}

function textOf(value: unknown): string | null | undefined {
  return typeof value === 'string' ? value.trim() || null : undefined;
}

function interestOf(value: unknown): Interested | null | undefined {
  if (typeof value !== 'object' || value === null || !('topic' in value)) return textOf(value);
  const topic = textOf(value.topic);
  return typeof topic === 'string' ? { topic } : topic;
}

function wrong({ path, report }: Entry, expected: string, ...place: (string | number)[]): void {
  report({ code: 'wrong-type', path: [...path, ...place], expected });
}
