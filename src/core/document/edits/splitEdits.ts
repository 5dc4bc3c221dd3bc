import type { TextEdit } from '../../span.ts';
import { defaultDelimiter } from '../delimiter.ts';
import { parseTweetFile } from '../parse.ts';
import type { Part, TweetFile } from '../types.ts';

/**
 * Makes several parts of one: each piece becomes the text of a part, in order. Front matter and image lines stay with
 * the first piece, poll lines go with the last one, which ends the thread as the poll ended the text.
 *
 * @param pieces texts with LF line ends; white space around them does not count, empty ones are left out
 * @returns no edits where the pieces cannot stand as texts of parts: where no delimiter is in force, say, or where a
 *   piece ends in a line like a poll option. Parsing the edited file gives exactly these texts otherwise.
 */
export function splitEdits(file: TweetFile, partIndex: number, pieces: readonly string[]): TextEdit[] {
  const part = file.parts[partIndex];
  const texts = pieces.map((piece) => piece.replace(/\r\n?/g, '\n').trim()).filter((piece) => piece !== '');
  const delimiter = part?.delimiter ?? defaultDelimiter;
  if (!part || texts.length === 0 || delimiter === '') return [];
  const span = spanOfBody(part);
  const { source, eol } = file;
  const bodies = texts.map((text) => protect(text));
  bodies[0] = [bodies[0], ...imageLines(file, part)].join('\n\n');
  const poll = pollLines(file, part);
  if (poll !== '') bodies.push([bodies.pop(), poll].join('\n\n'));
  const text = bodies.join(`\n${delimiter}\n`).replaceAll('\n', eol);
  const edited = source.slice(0, span.start) + text + source.slice(span.end);
  const expected = file.parts.flatMap(({ text: own }, index) => (index === partIndex ? texts : [own]));
  return hasTexts(edited, expected) ? [{ span, text }] : [];
}

/** A text that starts like front matter stays text behind front matter that says nothing. */
function protect(text: string): string {
  return /^---[ \t]*\n/.test(text) ? `---\n\n---\n${text}` : text;
}

function hasTexts(source: string, expected: readonly string[]): boolean {
  const { parts } = parseTweetFile(source);
  return parts.length === expected.length && parts.every(({ text }, index) => text === expected[index]);
}

/** From the first to the last character of text, image lines and poll lines. */
function spanOfBody({ textSpan, media, pollSpan, frontMatter }: Part): { start: number; end: number } {
  const bodyStart = frontMatter?.span.end ?? 0;
  const inBody = [...media.map(({ span }) => span), ...(pollSpan ? [pollSpan] : [])].filter(
    ({ start }) => start >= bodyStart,
  );
  const start = Math.min(textSpan.start, ...inBody.map((span) => span.start));
  return { start, end: Math.max(textSpan.end, ...inBody.map((span) => span.end)) };
}

function imageLines({ source }: TweetFile, { media }: Part): string[] {
  const images = media.filter(({ from }) => from === 'image line');
  return images.map(({ span }) => source.slice(span.start, span.end));
}

function pollLines({ source }: TweetFile, { pollSpan, frontMatter }: Part): string {
  if (!pollSpan || (frontMatter && pollSpan.start < frontMatter.span.end)) return '';
  const lines = source.slice(pollSpan.start, pollSpan.end).split(/\r\n?|\n/);
  return lines.filter((line) => /^\(\s?\)\s/.test(line)).join('\n');
}
