import type { Span } from '../span.ts';
import { readImageLine } from './imageLine.ts';
import { behindLineEnd, isWhiteSpace, lineEndAt, trimmed } from './lines.ts';
import type { Media, Run } from './types.ts';

/** What stands behind the front matter of a part: text, image lines, poll lines. */
export interface Body {
  readonly text: string;
  readonly textSpan: Span;
  readonly runs: readonly Run[];
  readonly media: readonly Media[];
  readonly poll?: readonly string[];
  readonly pollSpan?: Span;
}

const none: readonly never[] = [];

/**
 * Reads a stretch of the file.
 *
 * @param withPoll whether lines `( ) Red` at its end are poll options: not where front matter has a poll
 */
export function readBody(source: string, start: number, end: number, withPoll: boolean): Body {
  const textSpan = trimmed(source, start, end);
  const text = source.slice(textSpan.start, textSpan.end);
  if (text.includes('](') || text.includes('\r') || (withPoll && hasPoll(text))) {
    return readLines(source, textSpan, withPoll);
  }
  return { text, textSpan, runs: runOf(text, textSpan), media: none };
}

function runOf(text: string, { start }: Span): readonly Run[] {
  return text === '' ? none : [{ text: 0, source: start, length: text.length }];
}

const pollLine = /^\(\s?\)\s+/;

function hasPoll(text: string): boolean {
  return pollLine.test(text.slice(text.lastIndexOf('\n') + 1));
}

function readLines(source: string, whole: Span, withPoll: boolean): Body {
  const media: Media[] = [];
  const lines = linesOfText(source, whole, media);
  trimEnds(source, lines);
  const poll = withPoll ? takePoll(source, lines) : undefined;
  const textSpan = { start: lines[0]?.start ?? whole.start, end: lines.at(-1)?.end ?? whole.start };
  const text = lines.map(({ start, end }) => source.slice(start, end)).join('\n');
  return { text, textSpan, runs: text === '' ? none : runsOf(source, lines), media, ...poll };
}

/** All lines but the image lines. Of the blank lines on both sides of an image, those behind it go with it. */
function linesOfText(source: string, { start, end }: Span, media: Media[]): Span[] {
  const lines: Span[] = [];
  let leavesGap = false;
  for (let at = start; at < end || at === start;) {
    const lineEnd = lineEndAt(source, at, end);
    const line = { start: at, end: lineEnd };
    const image = readImageLine(source.slice(at, lineEnd), at);
    if (image) {
      media.push(image);
      leavesGap ||= isBlank(source, lines.at(-1));
    } else if (!leavesGap || !isBlank(source, line)) {
      lines.push(line);
      leavesGap = false;
    }
    if (lineEnd >= end) break;
    at = behindLineEnd(source, lineEnd);
  }
  return lines;
}

function isBlank(source: string, line: Span | undefined): boolean {
  if (line === undefined) return true;
  const { start, end } = trimmed(source, line.start, line.end);
  return start === end;
}

/** As `trim` would, on lines. */
function trimEnds(source: string, lines: Span[]): void {
  const first = lines.findIndex((line) => !isBlank(source, line));
  lines.splice(0, first === -1 ? lines.length : first);
  const [line] = lines;
  if (!line) return;
  let { start } = line;
  while (isWhiteSpace(source.charCodeAt(start))) start += 1;
  lines[0] = { start, end: line.end };
  trimLast(source, lines);
}

function trimLast(source: string, lines: Span[]): void {
  while (lines.length > 0 && isBlank(source, lines.at(-1))) lines.pop();
  const last = lines.pop();
  if (last) lines.push(trimmedEnd(source, last));
}

function trimmedEnd(source: string, { start, end }: Span): Span {
  let at = end;
  while (at > start && isWhiteSpace(source.charCodeAt(at - 1))) at -= 1;
  return { start, end: at };
}

/** Takes the poll lines from the end, blank lines between them too. */
function takePoll(source: string, lines: Span[]): Pick<Body, 'poll' | 'pollSpan'> | undefined {
  const options: string[] = [];
  let span: Span | undefined;
  for (let last = lines.at(-1); last; last = lines.at(-1)) {
    const line = source.slice(last.start, last.end);
    if (!pollLine.test(line)) break;
    options.push(line.replace(pollLine, ''));
    span = { start: last.start, end: span?.end ?? last.end };
    lines.pop();
    trimLast(source, lines);
  }
  return span && { poll: options.reverse(), pollSpan: span };
}

/** Lines whose line end is a plain LF in the file too make one run. */
function runsOf(source: string, lines: readonly Span[]): Run[] {
  const runs: { text: number; source: number; length: number }[] = [];
  let text = 0;
  let expected = -1;
  for (const { start, end } of lines) {
    const last = runs.at(-1);
    if (last && start === expected && source[start - 1] === '\n')
      last.length = text + end - start - last.text;
    else runs.push({ text, source: start, length: end - start });
    text += end - start + 1;
    expected = end + 1;
  }
  return runs;
}
