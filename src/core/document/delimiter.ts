import type { Span } from '../span.ts';
import { isLineEnd, skipBlanks } from './lines.ts';

/** What starts the next part unless front matter says otherwise. */
export const defaultDelimiter = '---';

/**
 * The next line that is the delimiter and nothing but blanks behind it. The line that holds `from` is not looked at: it
 * is text, as twitter-together has it. One with nothing behind it starts an empty part, where the writer goes on;
 * twitter-together would publish it.
 *
 * @param end where the file's last character stands that is not white space
 */
export function findDelimiter(
  source: string,
  from: number,
  end: number,
  delimiter: string,
): Span | undefined {
  if (delimiter === '') return undefined;
  for (let at = source.indexOf(delimiter, from + 1); at !== -1 && at < end;) {
    if (isLineEnd(source.charCodeAt(at - 1))) {
      const behind = skipBlanks(source, at + delimiter.length, source.length);
      if (behind >= end || isLineEnd(source.charCodeAt(behind))) return { start: at, end: behind };
    }
    at = source.indexOf(delimiter, at + 1);
  }
  return undefined;
}

/**
 * The delimiter that a `thread-delimiter` value means, or undefined where it is none. twitter-together takes it for a
 * regular expression, unescaped; we take it literally, so that `***` works, and `\*\*\*`, which is how its users have
 * to write it, means the same.
 */
export function delimiterOf(value: string): string | undefined {
  const line = value.replace(/^[\r\n]+/, '').replace(/[\r\n]+$/, '');
  return /[\r\n]/.test(line) ? undefined : line.replace(/\\([^\w\s])/g, '$1');
}
