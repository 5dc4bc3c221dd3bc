import { readJson, spansOf, type JsonPath } from './json.ts';
import { linesAt } from './lines.ts';
import { readGroup, readPerson } from './readPerson.ts';
import type { Audience, AudienceProblem, Person, ReadAudience } from './types.ts';

/** In UTF-16 units; about 60,000 people. */
export const largestAudienceFile = 20_000_000;

/** A file with more faults than this has one that is behind them all. */
const mostProblems = 100;

/** A problem whose place is known by its path only. */
export type Fault = { readonly path: JsonPath } & (
  | { readonly code: 'wrong-type'; readonly expected: string }
  | { readonly code: 'no-name' }
  | { readonly code: 'same-handle'; readonly handle: string }
);

export type Report = (fault: Fault) => void;

/** Faults of syntax after which the parser still sees everything that stands in the file. */
const harmless = new Set(['CommaExpected', 'InvalidCharacter', 'InvalidEscapeCharacter', 'InvalidUnicode']);

/**
 * Reads an audience file: JSON with comments and trailing commas. Never throws. A value of the wrong type is reported
 * and left out; unknown keys are ignored. There is no audience where people would be missing from it without the
 * writer's knowing: the caller keeps the last good one.
 */
export function readAudience(text: string): ReadAudience {
  if (text.length > largestAudienceFile) {
    const place = { span: { start: 0, end: 0 }, line: 1 };
    return { problems: [{ ...place, code: 'too-large', limit: largestAudienceFile }] };
  }
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const json = bom ? text.slice(1) : text;
  const { value, errors } = readJson(json);
  const lines = linesAt(
    json,
    errors.map(({ span }) => span.start),
  );
  const syntax: AudienceProblem[] = errors.map(({ name, span }, index) => ({
    code: 'syntax',
    span: { start: span.start + bom, end: span.end + bom },
    line: lines[index] ?? 1,
    detail: wordsFor[name] ?? name,
  }));
  if (errors.some(({ name }) => !harmless.has(name))) return { problems: syntax };
  const faults: Fault[] = [];
  const audience = readRoot(value, (fault) => faults.push(fault));
  const problems = [...syntax, ...placed(faults.slice(0, mostProblems), json, bom)];
  return audience ? { audience, problems } : { problems };
}

function readRoot(value: unknown, report: Report): Audience | undefined {
  if (!isRecord(value)) {
    report({ code: 'wrong-type', path: [], expected: 'an object with a list of people' });
    return undefined;
  }
  const people = readList(value, 'people', report, readPerson);
  const groups = readList(value, 'groups', report, readGroup);
  return (
    people && groups && { people: withoutSameHandles(people, report), groups: groups.map(({ item }) => item) }
  );
}

interface Read<T> {
  readonly item: T;
  readonly path: JsonPath;
}

type ReadItem<T> = (value: Record<string, unknown>, path: JsonPath, report: Report) => T | undefined;

function readList<T>(
  root: Record<string, unknown>,
  key: string,
  report: Report,
  read: ReadItem<T>,
): Read<T>[] | undefined {
  const value = root[key] === undefined ? [] : root[key];
  if (!Array.isArray(value)) {
    report({ code: 'wrong-type', path: [key], expected: `a list of ${key}` });
    return undefined;
  }
  return value.flatMap((entry: unknown, index) => {
    const path = [key, index];
    if (!isRecord(entry)) {
      report({ code: 'wrong-type', path, expected: `an object with a name` });
      return [];
    }
    const item = read(entry, path, report);
    return item === undefined ? [] : [{ item, path }];
  });
}

/** Of two people with one handle only the first can be the one whom X knows by it. */
function withoutSameHandles(people: readonly Read<Person>[], report: Report): Person[] {
  const seen = new Set<string>();
  return people.map(({ item, path }) => {
    if (item.handle === undefined) return item;
    const key = item.handle.toLowerCase();
    if (!seen.has(key)) {
      seen.add(key);
      return item;
    }
    const { handle, ...rest } = item;
    report({ code: 'same-handle', path: [...path, 'handle'], handle });
    return rest;
  });
}

function placed(faults: readonly Fault[], json: string, bom: number): AudienceProblem[] {
  if (faults.length === 0) return [];
  const spans = spansOf(
    json,
    faults.map(({ path }) => path),
  );
  const lines = linesAt(
    json,
    spans.map(({ start }) => start),
  );
  return faults.map(({ path, ...fault }, index) => {
    const { start, end } = spans[index] ?? { start: 0, end: 0 };
    return {
      ...fault,
      path: inWords(path),
      span: { start: start + bom, end: end + bom },
      line: lines[index] ?? 1,
    };
  });
}

/** `people[3].name`: as JavaScript writes it. */
function inWords(path: JsonPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Words for what the parser calls its errors, so that a person can act on them. */
const wordsFor: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is not JSON: texts stand in "quotation marks"',
  InvalidNumberFormat: 'this is no number',
  PropertyNameExpected: 'a key in "quotation marks" is expected',
  ValueExpected: 'a value is expected',
  ColonExpected: 'a colon is expected between key and value',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a closing brace } is missing',
  CloseBracketExpected: 'a closing bracket ] is missing',
  EndOfFileExpected: 'the file should have ended before this',
  UnexpectedEndOfComment: 'this comment has no end',
  UnexpectedEndOfString: 'this text has no closing quotation mark',
  UnexpectedEndOfNumber: 'this number is not complete',
  InvalidUnicode: 'after \\u four hexadecimal digits are expected',
  InvalidEscapeCharacter: 'write \\\\ for a backslash',
  InvalidCharacter: 'a line break or tab inside a text is written \\n or \\t',
  TooDeep: 'this is nested too deeply',
};
