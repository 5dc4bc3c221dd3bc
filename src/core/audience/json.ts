import { printParseErrorCode, visit, type ParseErrorCode } from 'jsonc-parser/lib/esm/main.js';
import type { Span } from '../span.ts';

/** A key or an index for each step down from the root. */
export type JsonPath = readonly (string | number)[];

export interface SyntaxError {
  readonly span: Span;
  /** What the parser calls it, `CommaExpected` for instance. */
  readonly name: string;
}

export interface ReadJson {
  /** Plain data; objects have no prototype or the ordinary one. `undefined` for a text without a value. */
  readonly value: unknown;
  readonly errors: readonly SyntaxError[];
}

const options = { allowTrailingComma: true };

/** Follow-ups say nothing new. */
const mostErrors = 20;

/**
 * Reads JSON with comments and trailing commas; never throws. A text that is plain JSON goes to the engine's own
 * parser, which takes a seventh of the time.
 */
export function readJson(text: string): ReadJson {
  try {
    return { value: JSON.parse(text) as unknown, errors: [] };
  } catch {
    // Comments, a trailing comma or a fault: the tolerant parser tells which.
    return readTolerantly(text);
  }
}

type Container = Record<string, unknown> | unknown[];

function readTolerantly(text: string): ReadJson {
  const errors: SyntaxError[] = [];
  const root: unknown[] = [];
  const open: { container: Container; key: string }[] = [];
  let current: { container: Container; key: string } = { container: root, key: '' };
  const put = (value: unknown): void => {
    if (Array.isArray(current.container)) current.container.push(value);
    else current.container[current.key] = value;
  };
  const enter = (container: Container): void => {
    put(container);
    open.push(current);
    current = { container, key: '' };
  };
  const leave = (): void => {
    current = open.pop() ?? current;
  };
  const visitor = {
    onObjectBegin: () => {
      enter(Object.create(null) as Record<string, unknown>);
    },
    onObjectEnd: leave,
    onArrayBegin: () => {
      enter([]);
    },
    onArrayEnd: leave,
    onObjectProperty: (key: string) => {
      current.key = key;
    },
    onLiteralValue: put,
    onError: (error: ParseErrorCode, start: number, length: number) => {
      if (errors.length < mostErrors)
        errors.push({ name: printParseErrorCode(error), span: { start, end: start + length } });
    },
  };
  if (!visitAll(text, visitor)) errors.push({ name: 'TooDeep', span: { start: 0, end: 0 } });
  return { value: root[0], errors };
}

/** The parser descends by recursion: a text of a million brackets would end the stack. */
function visitAll(text: string, visitor: Parameters<typeof visit>[1]): boolean {
  try {
    visit(text, visitor, options);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

interface Wanted {
  readonly below: Map<string | number, Wanted>;
  readonly indices: number[];
}

/** Where values stand in a text that {@link readJson} read, in the order of `paths`; an object is found at its brace. */
export function spansOf(text: string, paths: readonly JsonPath[]): Span[] {
  const found: Span[] = paths.map(() => ({ start: 0, end: 0 }));
  const trail: { wanted: Wanted | undefined; next: string | number }[] = [];
  let here: { wanted: Wanted | undefined; next: string | number } = { wanted: wantedOf(paths), next: -1 };
  const value = (start: number, length: number): Wanted | undefined => {
    if (typeof here.next === 'number' && trail.length > 0) here.next += 1;
    const wanted = trail.length === 0 ? here.wanted : here.wanted?.below.get(here.next);
    for (const index of wanted?.indices ?? []) found[index] = { start, end: start + length };
    return wanted;
  };
  const enter = (next: string | number) => (start: number, length: number) => {
    const wanted = value(start, length);
    trail.push(here);
    here = { wanted, next };
  };
  const leave = (): void => {
    here = trail.pop() ?? here;
  };
  visitAll(text, {
    onObjectBegin: enter(''),
    onObjectEnd: leave,
    onArrayBegin: enter(-1),
    onArrayEnd: leave,
    onObjectProperty: (key) => {
      here.next = key;
    },
    onLiteralValue: (_, start, length) => {
      value(start, length);
    },
  });
  return found;
}

function wantedOf(paths: readonly JsonPath[]): Wanted {
  const root: Wanted = { below: new Map(), indices: [] };
  paths.forEach((path, index) => {
    let node = root;
    for (const step of path) {
      const next = node.below.get(step) ?? { below: new Map(), indices: [] };
      node.below.set(step, next);
      node = next;
    }
    node.indices.push(index);
  });
  return root;
}
