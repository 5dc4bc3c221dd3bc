import { tldSources } from './patterns.ts';

/** What must follow a name of the lists, as the lists themselves say: `.com` in `.community` is none. */
const END_OF_NAME = '(?=[^0-9a-zA-Z@+-]|$)';

const names = tldSources.flatMap(namesIn);
const asciiNames = new Set(names.filter((name) => /^[a-z]+$/.test(name)));
const otherNames = names.filter((name) => !asciiNames.has(name));
const otherName = new RegExp(`(?:${otherNames.join('|')})${END_OF_NAME}`, 'iy');
/** `vermögensberater` begins with ASCII letters: such names are looked for behind these letters too. */
const mixedStarts = new Set(otherNames.map((name) => name.charCodeAt(0)).filter((code) => code < 0x80));
const punycodeName = /xn--[-0-9a-z]+/iy;
const longestAscii = Math.max(...[...asciiNames].map((name) => name.length));

/** twitter-text writes each list as `(?:(?:one|two|…)(?=…))`. */
function namesIn(source: string): string[] {
  const inner = /^\(\?:\(\?:([^()]*)\)/.exec(source)?.[1] ?? '';
  return inner.split('|').filter((name) => name !== '');
}

/**
 * Where the top-level domain that begins at `start` ends, or -1 if there is none: the first of twitter-text's names
 * (generic, then of countries, then any `xn--…`) that matches there.
 */
export function tldEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (!(first < 0x80)) return first >= 0x80 ? endOf(otherName, text, start) : -1;
  const end = asciiEnd(text, start);
  if (end === start) return -1;
  const next = text.charCodeAt(end);
  if (end - start <= longestAscii && !continues(next) && asciiNames.has(text.slice(start, end).toLowerCase()))
    return end;
  if (next >= 0x80 && mixedStarts.has(first | 0x20)) return endOf(otherName, text, start);
  return next === 0x2d ? endOf(punycodeName, text, start) : -1;
}

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The end of the ASCII letters and digits from `start`, looking no further than a name can reach. */
function asciiEnd(text: string, start: number): number {
  const bound = Math.min(text.length, start + longestAscii + 1);
  let end = start;
  while (end < bound && isAlphanumeric(text.charCodeAt(end))) end++;
  return end;
}

/** `@`, `+` and `-` behind a name make it none. */
function continues(code: number): boolean {
  return code === 0x40 || code === 0x2b || code === 0x2d;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}
