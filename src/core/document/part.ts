import type { Span } from '../span.ts';
import { readBody } from './body.ts';
import { defaultDelimiter, findDelimiter } from './delimiter.ts';
import { findFrontMatter } from './frontMatter.ts';
import type { FoundFrontMatter } from './frontMatter.ts';
import { skipLineEnds, trimmed } from './lines.ts';
import { shiftEntry, shiftMedia, shiftProblem, shiftSpan } from './shift.ts';
import type { FrontMatter, Part, Problem } from './types.ts';

/** Where a part starts and what is known there from the parts before it. */
export interface Opening {
  readonly index: number;
  /** Of the part: where the one before it ends. */
  readonly start: number;
  readonly delimiterSpan?: Span;
  /** In force where the part starts. */
  readonly delimiter: string;
  /** What may still be spent on reading front matter, see `maxCost`. */
  readonly budget: number;
}

export interface ReadPart {
  readonly part: Part;
  readonly problems: readonly Problem[];
  /** Absent behind the last part. */
  readonly next?: Opening;
}

type Draft = { -readonly [K in keyof Part]: Part[K] };

/**
 * Reads one part.
 *
 * @param end where the file's last character stands that is not white space
 */
export function readPart(source: string, end: number, opening: Opening): ReadPart {
  const { start } = trimmed(source, opening.delimiterSpan?.end ?? opening.start, end);
  const found = findFrontMatter(source, start, end, opening.budget);
  const bodyStart = found ? skipLineEnds(source, found.span.end, end) : start;
  const delimiter = found?.reading.fields.delimiter ?? opening.delimiter;
  const delimiterSpan = findDelimiter(source, bodyStart, end, delimiter);
  const hasPoll = found?.reading.fields.poll !== undefined;
  const body = readBody(source, bodyStart, delimiterSpan?.start ?? end, !hasPoll);
  const partEnd = delimiterSpan?.start ?? source.length;
  const part: Draft = { index: opening.index, span: { start: opening.start, end: partEnd }, ...body };
  if (opening.delimiterSpan) part.delimiterSpan = opening.delimiterSpan;
  if (delimiter !== defaultDelimiter) part.delimiter = delimiter;
  const problems = found ? addFrontMatter(part, found) : none;
  if (!delimiterSpan) return { part, problems };
  const budget = opening.budget - (found?.cost ?? 0);
  const next = { index: opening.index + 1, start: delimiterSpan.start, delimiterSpan, delimiter, budget };
  return { part, problems, next };
}

const none: readonly never[] = [];

function addFrontMatter(part: Draft, found: FoundFrontMatter): Problem[] {
  const { contentSpan, reading } = found;
  const by = contentSpan.start;
  part.frontMatter = frontMatterOf(found);
  const { delimiter, media, pollSpan, reply, ...fields } = reading.fields;
  Object.assign(part, fields);
  if (delimiter !== undefined && delimiter !== defaultDelimiter) part.delimiter = delimiter;
  if (media.length > 0) part.media = [...media.map((item) => shiftMedia(item, by)), ...part.media];
  if (pollSpan) part.pollSpan = shiftSpan(pollSpan, by);
  const problems: Problem[] = [];
  // Its end is where the closing line belongs.
  if (!found.isClosed) problems.push({ code: 'front-matter-unclosed', span: found.span, part: part.index });
  for (const problem of reading.problems)
    problems.push(shiftProblem({ ...problem, part: 0 }, by, part.index));
  if (reply !== undefined) addReply(part, reply, problems);
  return problems;
}

function frontMatterOf({ span, contentSpan, reading, cost }: FoundFrontMatter): FrontMatter {
  const entries = reading.entries.map((entry) => shiftEntry(entry, contentSpan.start));
  return cost === 0 ? { span, contentSpan, entries } : { span, contentSpan, entries, cost };
}

/** A later part of a thread already answers the part before it. */
function addReply(part: Draft, reply: string, problems: Problem[]): void {
  if (part.index === 0) {
    part.reply = reply;
    return;
  }
  const entry = part.frontMatter?.entries.find(({ key }) => key === 'reply');
  const span = entry?.valueSpan ?? entry?.keySpan ?? part.textSpan;
  problems.push({ code: 'reply-inside-thread', span, part: part.index });
}
