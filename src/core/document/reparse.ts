import type { Span } from '../span.ts';
import { commonEnd, commonStart } from './common.ts';
import { defaultDelimiter } from './delimiter.ts';
import { firstLineEnd } from './lines.ts';
import { firstOpening, inspectedLength, maxFileLength, parseTweetFile } from './parse.ts';
import { readPart } from './part.ts';
import type { Opening } from './part.ts';
import { maxCost } from './reading.ts';
import { shiftPart, shiftProblem } from './shift.ts';
import type { Part, Problem, TweetFile } from './types.ts';

/**
 * Reads a text that was made from a file by some edit. The result is that of `parseTweetFile(text)`; parts that the edit
 * did not touch are taken over, the very same objects where nothing of them moved, else with the same strings.
 */
export function reparseTweetFile(previous: TweetFile, text: string): TweetFile {
  if (previous.source === text) return previous;
  const { source } = previous;
  const start = commonStart(source, text);
  const end = commonEnd(source, text, Math.min(source.length, text.length) - start);
  if (isRefused(previous) || mayBeRefused(source, text, start, end)) return parseTweetFile(text);
  return readFrom(
    previous,
    text,
    countKept(previous, start),
    startOfTail(previous.parts, source.length - end),
  );
}

function isRefused({ problems }: TweetFile): boolean {
  return problems.some(({ code }) => code === 'not-text' || code === 'file-too-large');
}

/** Whether what is new in the text, or what a deletion moved to the front, makes it too long or no text. */
function mayBeRefused(source: string, text: string, start: number, end: number): boolean {
  const hasNul = (from: number, to: number) => text.slice(from, to).includes('\0');
  if (text.length > maxFileLength || hasNul(start, text.length - end)) return true;
  const moved = Math.max(0, source.length - text.length);
  return moved > 0 && hasNul(Math.max(0, inspectedLength - moved), inspectedLength);
}

/**
 * How many parts stay as they are where `same` code units at the start do. A part ends at the next delimiter, which
 * what follows on its line may undo, so the first character behind that delimiter counts as well.
 */
function countKept({ parts, problems }: TweetFile, same: number): number {
  const unclosed = problems.find(({ code }) => code === 'front-matter-unclosed')?.part ?? Infinity;
  let count = 0;
  for (; count < parts.length - 1 && count < unclosed; count += 1) {
    const part = parts[count];
    const next = parts[count + 1];
    if (!part || !next || startOfContent(next) > same || mayBeFrontMatter(part)) break;
  }
  return count;
}

/** Behind the first character of a part's front matter or text; an empty part's delimiter may yet become text. */
function startOfContent({ span, frontMatter, text, textSpan }: Part): number {
  if (frontMatter) return frontMatter.span.start + 1;
  return text === '' ? span.end + 1 : textSpan.start + 1;
}

/** Whether the text would be front matter if a closing line stood far behind it. */
function mayBeFrontMatter({ frontMatter, text }: Part): boolean {
  return frontMatter === undefined && text.startsWith(defaultDelimiter);
}

/** Index of the first part from which on everything is at or behind `same`, which is where nothing has changed. */
function startOfTail(parts: readonly Part[], same: number): number {
  let tail = parts.length;
  while (tail > 0 && startOf(parts, tail - 1) >= same) tail -= 1;
  return tail;
}

function readFrom(previous: TweetFile, text: string, kept: number, tail: number): TweetFile {
  const by = text.length - previous.source.length;
  const end = text.trimEnd().length;
  const parts = previous.parts.slice(0, kept);
  const problems = previous.problems.filter(({ part }) => part < kept);
  let old = tail;
  for (let opening: Opening | undefined = openingOf(previous.parts, kept); opening;) {
    while (startOf(previous.parts, old) + by < opening.start) old += 1;
    if (canTakeOver(previous, old, by, opening)) {
      takeOver(previous, old, by, parts, problems);
      break;
    }
    const { part, problems: found, next } = readPart(text, end, opening);
    parts.push(part);
    for (const problem of found) problems.push(problem);
    opening = next;
  }
  // The first part ends in a line end where there is a second one.
  const eol = kept > 0 ? previous.eol : firstLineEnd(text);
  return { source: text, parts, problems, eol };
}

function openingOf(parts: readonly Part[], index: number): Opening {
  const part = parts[index];
  const before = parts[index - 1];
  if (!part?.delimiterSpan || !before) return firstOpening;
  const { span, delimiterSpan } = part;
  const budget = maxCost - costOf(parts, 0, index);
  return { index, start: span.start, delimiterSpan, delimiter: before.delimiter ?? defaultDelimiter, budget };
}

/** What it took to read the front matter of a stretch of parts. */
function costOf(parts: readonly Part[], from: number, to: number): number {
  let cost = 0;
  for (let index = from; index < to; index += 1) cost += parts[index]?.frontMatter?.cost ?? 0;
  return cost;
}

function startOf(parts: readonly Part[], index: number): number {
  return parts[index]?.span.start ?? Infinity;
}

/** Whether what is about to be read was read before, in the same circumstances. */
function canTakeOver({ parts, problems }: TweetFile, old: number, by: number, opening: Opening): boolean {
  if (opening.index === 0 || startOf(parts, old) + by !== opening.start) return false;
  const before = openingOf(parts, old);
  if (before.delimiter !== opening.delimiter || !isSameLine(before.delimiterSpan, opening.delimiterSpan, by))
    return false;
  const isRefused = problems.some(({ code, part }) => code === 'front-matter-too-large' && part >= old);
  return !isRefused && costOf(parts, old, parts.length) <= opening.budget;
}

function isSameLine(before: Span | undefined, now: Span | undefined, by: number): boolean {
  return before !== undefined && before.end + by === now?.end;
}

function takeOver(previous: TweetFile, old: number, by: number, parts: Part[], problems: Problem[]): void {
  const further = parts.length - old;
  for (let index = old; index < previous.parts.length; index += 1) {
    const part = previous.parts[index];
    if (part) parts.push(shiftPart(part, by, index + further));
  }
  for (const problem of previous.problems) {
    if (problem.part < old) continue;
    const isSame = by === 0 && further === 0;
    problems.push(isSame ? problem : shiftProblem(problem, by, problem.part + further));
  }
}
