import type { Span } from '../span.ts';
import { defaultDelimiter } from './delimiter.ts';
import { knownKey, meantKey } from './keys.ts';
import { beforeLineEnd, behindLineEnd, isLineEnd, lineEndAt, skipBlanks } from './lines.ts';
import { readContent } from './reading.ts';
import type { Reading } from './reading.ts';

/** The front matter at the start of a part, in the file's offsets but for {@link reading}. */
export interface FoundFrontMatter {
  readonly span: Span;
  readonly contentSpan: Span;
  readonly reading: Reading;
  readonly isClosed: boolean;
  /** What was spent on reading it, in {@link Reading.cost}. */
  readonly cost: number;
}

/**
 * Finds the front matter that starts exactly at `start`: `---`, at least one line, `---`, as twitter-together has it.
 * Where its closing line is not there yet, or where what it would enclose is no YAML and reads on into prose, the lines
 * that look like front matter are taken for it, so that a writer sees at once what is understood. twitter-together takes
 * the first case for text; we do so too unless the first line starts with a key we know.
 *
 * @param end where the file's last character stands that is not white space
 * @param budget the cost that may be spent, see `maxCost`
 */
export function findFrontMatter(
  source: string,
  start: number,
  end: number,
  budget: number,
): FoundFrontMatter | undefined {
  if (!source.startsWith(defaultDelimiter, start)) return undefined;
  const openingEnd = skipBlanks(source, start + defaultDelimiter.length, end);
  if (openingEnd >= end || !isLineEnd(source.charCodeAt(openingEnd))) return undefined;
  const first = behindLineEnd(source, openingEnd);
  const closed = findClosed(source, start, first, end, budget);
  if (closed && !closed.reading.isBroken) return closed;
  const startsWithKey = isKnownKeyLine(source.slice(first, lineEndAt(source, first, end)));
  if (!startsWithKey) return closed;
  const contentSpan = { start: first, end: endOfYamlLines(source, first, end) };
  if (closed && isYamlThroughout(source, contentSpan.end, closed.contentSpan.end)) return closed;
  const spent = closed?.cost ?? 0;
  const reading = readContent(source.slice(first, contentSpan.end), budget - spent);
  const span = { start, end: contentSpan.end };
  return { span, contentSpan, reading, isClosed: false, cost: spent + reading.cost };
}

function findClosed(
  source: string,
  start: number,
  first: number,
  end: number,
  budget: number,
): FoundFrontMatter | undefined {
  const closing = findClosingLine(source, first, end);
  if (closing === undefined) return undefined;
  const contentSpan = { start: first, end: beforeLineEnd(source, closing.start, first) };
  const reading = readContent(source.slice(contentSpan.start, contentSpan.end), budget);
  return { span: { start, end: closing.end }, contentSpan, reading, isClosed: true, cost: reading.cost };
}

/** The next line `---` behind the line that starts at `first`. Unlike a delimiter it may be the file's last line. */
function findClosingLine(source: string, first: number, end: number): Span | undefined {
  for (let at = source.indexOf(defaultDelimiter, first + 1); at !== -1 && at < end;) {
    if (isLineEnd(source.charCodeAt(at - 1))) {
      const behind = skipBlanks(source, at + defaultDelimiter.length, end);
      if (behind === end || isLineEnd(source.charCodeAt(behind))) return { start: at, end: behind };
    }
    at = source.indexOf(defaultDelimiter, at + 1);
  }
  return undefined;
}

/** The end of the last line from `first` on that looks like YAML, up to a blank line. */
function endOfYamlLines(source: string, first: number, end: number): number {
  let last = first;
  for (let at = first; at < end;) {
    const lineEnd = lineEndAt(source, at, end);
    if (!isYamlLine(source.slice(at, lineEnd))) break;
    last = lineEnd;
    at = behindLineEnd(source, lineEnd);
  }
  return last;
}

function isYamlThroughout(source: string, from: number, end: number): boolean {
  for (let at = from; at < end;) {
    const lineEnd = lineEndAt(source, at, end);
    const line = source.slice(at, lineEnd);
    if (line.trim() !== '' && !isYamlLine(line)) return false;
    at = behindLineEnd(source, lineEnd);
  }
  return true;
}

const keyLine = /^["']?([A-Za-z][A-Za-z-]*)["']?:(?=[ \t]|$)/;

/** A key in lower case, a list item, a comment, the end of a list, or a line that is set in: none of it is prose. */
function isYamlLine(line: string): boolean {
  return /^(?:["']?[a-z][A-Za-z-]*["']?:(?:[ \t]|$)|-[ \t]|-$|#[ \t]|#$|[\]}]|[ \t]+\S)/.test(line);
}

function isKnownKeyLine(line: string): boolean {
  const key = keyLine.exec(line)?.[1];
  return key !== undefined && (knownKey(key) !== undefined || meantKey(key) !== undefined);
}
