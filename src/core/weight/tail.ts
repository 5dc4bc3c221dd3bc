import { pathEndings, pathRun, query } from './patterns.ts';

/** What follows a URL's domain. Offsets count UTF-16 code units. */
export interface Tail {
  readonly end: number;
  readonly hasPath: boolean;
}

const COLON = 0x3a;
const SLASH = 0x2f;
const QUESTION_MARK = 0x3f;
const OPENING = 0x28;
const CLOSING = 0x29;

/** Port, path and query behind a domain that ends at `start`, as twitter-text's pattern takes them. */
export function tailFrom(text: string, start: number): Tail {
  const port = portEnd(text, start);
  const hasPath = text.charCodeAt(port) === SLASH;
  const path = hasPath ? pathEnd(text, port + 1) : port;
  return { end: text.charCodeAt(path) === QUESTION_MARK ? endOf(query, text, path) : path, hasPath };
}

function portEnd(text: string, start: number): number {
  if (text.charCodeAt(start) !== COLON) return start;
  let end = start + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  return end > start + 1 ? end : start;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/**
 * The path goes on as long as there are legal characters and balanced parentheses, and ends behind the last of them
 * that may end it. The library's pattern takes quadratic time on many parentheses.
 */
function pathEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; ;) {
    const run = endOf(pathRun, text, at);
    const ending = lastEnding(text, at, run);
    if (ending > at) end = ending;
    const parentheses = balancedEnd(text, run);
    if (parentheses === run) return end;
    end = at = parentheses;
  }
}

/** Behind the last character of a run that may end a path; the start of the run if none may. */
function lastEnding(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && !pathEndings.test(text.charAt(at - 1))) at--;
  return at;
}

/** The end of balanced parentheses, which may hold one more pair, with something in the innermost; else `start`. */
function balancedEnd(text: string, start: number): number {
  if (text.charCodeAt(start) !== OPENING) return start;
  const run = endOf(pathRun, text, start + 1);
  if (text.charCodeAt(run) === CLOSING) return run > start + 1 ? run + 1 : start;
  if (text.charCodeAt(run) !== OPENING) return start;
  const inner = endOf(pathRun, text, run + 1);
  if (inner === run + 1 || text.charCodeAt(inner) !== CLOSING) return start;
  const rest = endOf(pathRun, text, inner + 1);
  return text.charCodeAt(rest) === CLOSING ? rest + 1 : start;
}

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}
