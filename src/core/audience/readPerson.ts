import type { JsonPath } from './json.ts';
import type { Report } from './readAudience.ts';
import type { Group, Interested, Person, UsesX } from './types.ts';

type Entry = Readonly<Record<string, unknown>>;

/** X takes 4 to 15 letters, digits and underscores; older handles are shorter or longer. */
const handleShape = /^@?([A-Za-z\d_]{1,20})$/;

/** Reads a person; `undefined` without a name. Texts come back trimmed, empty ones count as absent. */
export function readPerson(entry: Entry, path: JsonPath, report: Report): Person | undefined {
  const read = fieldsOf(entry, path, report);
  const name = read.text('name');
  const handle = read.handle();
  const role = read.text('role');
  const organisation = read.text('organisation');
  const groups = read.list('groups', 'a list of group names', textOf);
  const usesX = read.usesX();
  const interests = read.list('interests', 'a list of topics', interestOf) ?? [];
  const notes = read.text('notes');
  if (name === undefined) {
    report({ code: 'no-name', path });
    return undefined;
  }
  return {
    name,
    ...(handle === undefined ? {} : { handle }),
    ...(role === undefined ? {} : { role }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(groups === undefined ? {} : { groups }),
    ...(usesX === undefined ? {} : { usesX }),
    interests,
    ...(notes === undefined ? {} : { notes }),
  };
}

/** Reads a group; `undefined` without a name. */
export function readGroup(entry: Entry, path: JsonPath, report: Report): Group | undefined {
  const read = fieldsOf(entry, path, report);
  const name = read.text('name');
  const description = read.text('description');
  if (name === undefined) {
    report({ code: 'no-name', path });
    return undefined;
  }
  return { name, ...(description === undefined ? {} : { description }) };
}

function fieldsOf(entry: Entry, path: JsonPath, report: Report) {
  const wrong = (expected: string, ...place: (string | number)[]): void => {
    report({ code: 'wrong-type', path: [...path, ...place], expected });
  };
  const text = (key: string): string | undefined => {
    const value = entry[key];
    if (typeof value === 'string') return value.trim() || undefined;
    if (value !== undefined) wrong('text', key);
    return undefined;
  };
  return {
    text,
    handle(): string | undefined {
      const written = text('handle');
      if (written === undefined || written === '@') return undefined;
      const handle = handleShape.exec(written)?.[1];
      if (handle === undefined) wrong('a handle such as @janedoe', 'handle');
      return handle;
    },
    usesX(): UsesX | undefined {
      const value = entry['usesX'];
      if (value === undefined || isUsesX(value)) return value;
      wrong('"often", "sometimes", "no" or "unknown"', 'usesX');
      return undefined;
    },
    /** `item` says `undefined` for an entry of the wrong type, `null` for an empty one. */
    list<T>(key: string, expected: string, item: (value: unknown) => T | null | undefined): T[] | undefined {
      const value = entry[key];
      if (value === undefined) return undefined;
      if (!Array.isArray(value)) {
        wrong(expected, key);
        return undefined;
      }
      return value.flatMap((member: unknown, index) => {
        const read = item(member);
        if (read === undefined) wrong(expected, key, index);
        return read === undefined || read === null ? [] : [read];
      });
    },
  };
}

function isUsesX(value: unknown): value is UsesX {
  return value === 'often' || value === 'sometimes' || value === 'no' || value === 'unknown';
}

function textOf(value: unknown): string | null | undefined {
  return typeof value === 'string' ? value.trim() || null : undefined;
}

function interestOf(value: unknown): Interested | null | undefined {
  if (typeof value !== 'object' || value === null || !('topic' in value)) return textOf(value);
  const topic = textOf(value.topic);
  return typeof topic === 'string' ? { topic } : topic;
}
