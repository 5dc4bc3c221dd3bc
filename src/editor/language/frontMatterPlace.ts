import type { Part } from '../../core/document/types.ts';
import type { Span } from '../../core/span.ts';
import { visibleStart } from './partPlace.ts';

/** What one is writing at a place in front matter. */
export type FrontMatterPlace = {
  /** What is written already of the word at the cursor, its opening quote included. */
  readonly span: Span;
} & (
  | { readonly kind: 'key' }
  | {
      readonly kind: 'value';
      readonly key: string;
      /** `file` of a `media` item, for one. */ readonly subkey?: string;
    }
);

/**
 * Finds out what stands at `offset` by the lines alone: half-typed YAML has no entries yet. A top-level key starts its
 * line; whatever is indented or starts with `-` belongs to the key above it.
 */
export function frontMatterPlace(
  source: string,
  content: Span,
  offset: number,
): FrontMatterPlace | undefined {
  const lineStart = startOfLine(source, content.start, offset);
  const line = source.slice(lineStart, offset);
  if (/^[\w-]*$/.test(line) && !line.startsWith('-'))
    return { kind: 'key', span: { start: lineStart, end: offset } };
  const own = /^([\w-]+)[ \t]*:(?=[ \t]|$)/.exec(line);
  if (own?.[1] !== undefined) return value(own[1], line.slice(own[0].length), offset);
  const key = keyAbove(source, content.start, lineStart);
  if (key === undefined || !/^(?:[ \t]+|-)/.test(line)) return undefined;
  const item = line.replace(/^[ \t]*(?:-[ \t]+)?/, '');
  const inner = /^([\w-]+)[ \t]*:(?=[ \t]|$)/.exec(item);
  if (inner?.[1] === undefined) return value(key, item, offset);
  return { ...value(key, item.slice(inner[0].length), offset), subkey: inner[1] };
}

/**
 * The lines of front matter that the offset stands in: between its two lines, or below a first line `---` that waits
 * for the other, down to a blank line. Absent where the offset stands in text.
 */
export function frontMatterAround(source: string, part: Part, offset: number): Span | undefined {
  const { frontMatter } = part;
  const content = frontMatter?.contentSpan;
  if (content && content.start <= offset && offset <= content.end) return content;
  const isClosed = frontMatter && content && frontMatter.span.end > content.end;
  if (isClosed) return undefined;
  const opening = visibleStart(source, part);
  const before = source.slice(opening, offset);
  const first = /^---[ \t]*(?:\r\n|\r|\n)/.exec(before)?.[0].length;
  if (first === undefined) return undefined;
  const linesAbove = before
    .slice(first)
    .split(/\r\n|\r|\n/)
    .slice(0, -1);
  if (linesAbove.some((line) => /^(?:---)?[ \t]*$/.test(line))) return undefined;
  return { start: opening + first, end: offset };
}

function value(key: string, before: string, offset: number): FrontMatterPlace & { kind: 'value' } {
  return { kind: 'value', key, span: { start: offset - lastWord(before).length, end: offset } };
}

/** What follows the last `[` or `,`; inside quotes all of it, white space included. */
function lastWord(before: string): string {
  const item = before.slice(Math.max(before.lastIndexOf('['), before.lastIndexOf(',')) + 1);
  return item.replace(/^[ \t]+/, '');
}

function keyAbove(source: string, contentStart: number, lineStart: number): string | undefined {
  let end = lineStart;
  while (end > contentStart) {
    const start = startOfLine(source, contentStart, end - 1);
    const key = /^([\w-]+)[ \t]*:/.exec(source.slice(start, end))?.[1];
    if (key !== undefined) return key;
    end = start;
  }
  return undefined;
}

function startOfLine(source: string, from: number, offset: number): number {
  const before = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1));
  return Math.max(before + 1, from);
}
