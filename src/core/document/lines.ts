import type { Span } from '../span.ts';

const lineFeed = 10;
const carriageReturn = 13;

/** Whether the code unit is LF or CR; a file may mix LF, CRLF and CR. */
export function isLineEnd(code: number): boolean {
  return code === lineFeed || code === carriageReturn;
}

/** Where the line that holds `from` ends, its line end left out; at most `limit`. */
export function lineEndAt(source: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !isLineEnd(source.charCodeAt(at))) at += 1;
  return at;
}

/** Where the line starts that holds `from`. */
export function lineStartAt(source: string, from: number): number {
  let at = from;
  while (at > 0 && !isLineEnd(source.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Behind the line end that stands at `at`, if one does. */
export function behindLineEnd(source: string, at: number): number {
  const code = source.charCodeAt(at);
  if (code === carriageReturn && source.charCodeAt(at + 1) === lineFeed) return at + 2;
  return isLineEnd(code) ? at + 1 : at;
}

/** Before the line end that ends at `at`, not going below `least`. */
export function beforeLineEnd(source: string, at: number, least: number): number {
  const isPair = source.charCodeAt(at - 1) === lineFeed && source.charCodeAt(at - 2) === carriageReturn;
  return Math.max(least, isPair ? at - 2 : at - 1);
}

/** Behind all line ends that follow one another from `from`. */
export function skipLineEnds(source: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isLineEnd(source.charCodeAt(at))) at += 1;
  return at;
}

/** Behind the spaces and tabs from `from`. */
export function skipBlanks(source: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9)) at += 1;
  return at;
}

/** Whether `String.prototype.trim` would take the code unit away: white space, line ends and U+FEFF. */
export function isWhiteSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xa0 || code === 0xfeff || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)));
}

/** The stretch without the white space at its two ends; empty, at its start, where there is nothing else. */
export function trimmed(source: string, start: number, end: number): Span {
  let first = start;
  while (first < end && isWhiteSpace(source.charCodeAt(first))) first += 1;
  if (first >= end) return { start, end: start };
  let last = end;
  while (last > first && isWhiteSpace(source.charCodeAt(last - 1))) last -= 1;
  return { start: first, end: last };
}

/** The first line end of the text, else LF. */
export function firstLineEnd(text: string): '\n' | '\r\n' | '\r' {
  const at = lineEndAt(text, 0, text.length);
  if (text.charCodeAt(at) !== carriageReturn) return '\n';
  return text.charCodeAt(at + 1) === lineFeed ? '\r\n' : '\r';
}
