import { defaultDelimiter } from './delimiter.ts';
import { firstLineEnd } from './lines.ts';
import { readPart } from './part.ts';
import type { Opening } from './part.ts';
import { maxCost } from './reading.ts';
import type { Part, Problem, TweetFile } from './types.ts';

/** The longest text that is read, in UTF-16 units. */
export const maxFileLength = 1_000_000;

/** How much of a text is looked at for NUL characters, in UTF-16 units. */
export const inspectedLength = 8192;

/** Where the first part starts. */
export const firstOpening: Opening = { index: 0, start: 0, delimiter: defaultDelimiter, budget: maxCost };

/**
 * Reads a tweet file. Never throws, whatever the text, and takes time in proportion to its length. Whatever
 * twitter-together accepts means the same here, but for lines that are images, for delimiters that work as regular
 * expressions only, for a delimiter with nothing behind it, and in that a delimiter stays in force for the parts that
 * follow.
 */
export function parseTweetFile(text: string): TweetFile {
  const refused = refuse(text);
  if (refused) return refused;
  const end = text.trimEnd().length;
  const parts: Part[] = [];
  const problems: Problem[] = [];
  for (let opening: Opening | undefined = firstOpening; opening;) {
    const { part, problems: found, next } = readPart(text, end, opening);
    parts.push(part);
    for (const problem of found) problems.push(problem);
    opening = next;
  }
  return { source: text, parts, problems, eol: firstLineEnd(text) };
}

/** The file as one part without text, where the text is too long or no text at all. */
export function refuse(text: string): TweetFile | undefined {
  const span = { start: 0, end: text.length };
  const problem = problemOf(text);
  if (problem === undefined) return undefined;
  const part: Part = { index: 0, span, textSpan: { start: 0, end: 0 }, text: '', runs: [], media: [] };
  return { source: text, parts: [part], problems: [{ ...problem, span, part: 0 }], eol: '\n' };
}

function problemOf(text: string) {
  if (text.length > maxFileLength) return { code: 'file-too-large', limit: maxFileLength } as const;
  if (text.slice(0, inspectedLength).includes('\0')) return { code: 'not-text' } as const;
  return undefined;
}
