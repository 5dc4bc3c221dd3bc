import type { TextEdit } from '../../span.ts';
import { defaultDelimiter, findDelimiter } from '../delimiter.ts';
import { knownKey } from '../keys.ts';
import { behindLineEnd, lineStartAt, skipBlanks, trimmed } from '../lines.ts';
import type { FrontMatter, FrontMatterEntry, Part, TweetFile } from '../types.ts';
import { printText, printYaml } from '../yamlPrint.ts';

/**
 * Sets a key of a part's front matter to a value: plain data, see `FrontMatterEntry.value`. Replaces the value that is
 * there, whichever spelling of the key it has, else adds a line, else front matter. Every other character of the file
 * stays, comments included; those inside a list that is replaced go with it.
 *
 * @returns no edits where there is no such part, or where its front matter is no map and can take no key
 */
export function setFrontMatter(file: TweetFile, partIndex: number, key: string, value: unknown): TextEdit[] {
  const part = file.parts[partIndex];
  if (!part || isUnreadable(file, partIndex)) return [];
  if (!part.frontMatter) return [createFrontMatter(file, part, `${printText(key)}: ${printYaml(value)}`)];
  const entry = entryOf(part.frontMatter, key);
  if (entry) return [replaceValue(file, entry, printYaml(value))];
  return [addEntry(file, part.frontMatter, `${printText(key)}: ${printYaml(value)}`)];
}

const unreadable = new Set([
  'front-matter-not-a-map',
  'front-matter-too-large',
  'file-too-large',
  'not-text',
]);

function isUnreadable({ problems }: TweetFile, partIndex: number): boolean {
  return problems.some(({ code, part }) => part === partIndex && unreadable.has(code));
}

/** The entry that counts: the dashed spelling before its twin, and of two the first. */
function entryOf({ entries }: FrontMatter, key: string): FrontMatterEntry | undefined {
  const known = knownKey(key);
  const find = (spelling: string | undefined) => entries.find((entry) => entry.key === spelling);
  return known ? (find(known.key) ?? find(known.twin)) : find(key);
}

function replaceValue(
  { source, eol }: TweetFile,
  { keySpan, valueSpan }: FrontMatterEntry,
  value: string,
): TextEdit {
  if (valueSpan) {
    // In YAML a value that starts its line has to be set in, unless it is a block list.
    const isAtLineStart = valueSpan.start === lineStartAt(source, valueSpan.start);
    return { span: valueSpan, text: isAtLineStart ? `  ${value}` : value };
  }
  const colon = skipBlanks(source, keySpan.end, source.length);
  if (source[colon] === ':') return { span: { start: colon + 1, end: colon + 1 }, text: ` ${value}` };
  return { span: { start: keySpan.end, end: keySpan.end }, text: `${eol}: ${value}` };
}

function addEntry({ source, eol }: TweetFile, { contentSpan, entries }: FrontMatter, line: string): TextEdit {
  const { start, end } = contentSpan;
  const written = trimmed(source, start, end);
  if (written.start === written.end)
    return { span: { start, end: start }, text: start === end ? line : `${line}${eol}` };
  if (source[written.start] === '{') {
    const at = written.start + 1;
    return { span: { start: at, end: at }, text: entries.length === 0 ? ` ${line} ` : ` ${line},` };
  }
  const first = entries[0]?.keySpan.start ?? start;
  const indentation = source.slice(lineStartAt(source, first), first);
  const isIndented = /^ *$/.test(indentation);
  return { span: { start: end, end }, text: `${eol}${isIndented ? indentation : ''}${line}` };
}

function createFrontMatter(file: TweetFile, part: Part, line: string): TextEdit {
  const { source, eol } = file;
  const at = startOfPart(file, part);
  const text = [defaultDelimiter, line, defaultDelimiter, ''].join(eol);
  const isBehindLineEnd = at === 0 || at === lineStartAt(source, at) || part.index === 0;
  return { span: { start: at, end: at }, text: isBehindLineEnd ? text : `${eol}${text}` };
}

/** Directly behind the delimiter line, or behind the BOM. */
function startOfPart({ source }: TweetFile, { span, delimiterSpan, delimiter }: Part): number {
  const start = delimiterSpan
    ? behindLineEnd(source, delimiterSpan.end)
    : source.startsWith('\ufeff')
      ? 1
      : 0;
  // A first line like the delimiter must stay the first one: with a blank line before it, it would be a delimiter.
  const content = trimmed(source, start, span.end).start;
  const found = findDelimiter(source, start - 1, span.end, delimiter ?? defaultDelimiter);
  return found?.start === content ? content : start;
}
