import type { TextEdit } from '../../span.ts';
import { defaultDelimiter } from '../delimiter.ts';
import { behindLineEnd } from '../lines.ts';
import type { Part, TweetFile } from '../types.ts';
import { setFrontMatter } from './setFrontMatter.ts';

/**
 * Takes a part out of the file, its front matter included. Where that front matter set the delimiter for the parts
 * behind it, the next part sets it instead. The only part leaves an empty file.
 *
 * @returns the edits in ascending order; none where there is no such part
 */
export function removePartEdits(file: TweetFile, partIndex: number): TextEdit[] {
  const part = file.parts[partIndex];
  if (!part) return [];
  const next = file.parts[partIndex + 1];
  if (!next) return [{ span: part.span, text: '' }];
  const removed = { span: { start: startOf(file, part), end: startOf(file, next) }, text: '' };
  return keepDelimiter(file, part, next, removed);
}

/** Behind the delimiter line, which stays to start the part that follows; behind the BOM. */
function startOf({ source }: TweetFile, { delimiterSpan }: Part): number {
  if (delimiterSpan) return behindLineEnd(source, delimiterSpan.end);
  return source.startsWith('\ufeff') ? 1 : 0;
}

function keepDelimiter(file: TweetFile, part: Part, next: Part, removed: TextEdit): TextEdit[] {
  const delimiter = part.delimiter ?? defaultDelimiter;
  const before = file.parts[part.index - 1]?.delimiter ?? defaultDelimiter;
  const setsItself = next.frontMatter?.entries.some(({ key }) => /^thread-?delimiter$/i.test(key));
  if (delimiter === before || setsItself) return [removed];
  const kept = setFrontMatter(file, next.index, 'thread-delimiter', delimiter);
  const isAdjacent = kept[0]?.span.start === removed.span.end && kept[0].span.end === removed.span.end;
  return kept[0] && isAdjacent ? [{ span: removed.span, text: kept[0].text }] : [removed, ...kept];
}
