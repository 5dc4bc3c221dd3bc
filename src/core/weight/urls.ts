import { mayPrecedeUrl } from './characters.ts';
import {
  asciiDomainsIn,
  hasLegalLabels,
  isRunCharacter,
  labelsIn,
  lastLabelOf,
  type Label,
} from './domains.ts';
import { tcoUrl } from './patterns.ts';
import { tailFrom } from './tail.ts';
import { tldEnd } from './tld.ts';

/** A URL as twitter-text extracts it. Offsets count UTF-16 code units of the searched text. */
export interface Url {
  readonly start: number;
  readonly end: number;
  /** Its text. Where the library leaves out foreign labels of the domain, shorter than `end - start`. */
  readonly url: string;
  readonly hasProtocol: boolean;
}

/** Where twitter-text's pattern matches. */
interface Match {
  readonly start: number;
  readonly end: number;
  /** `http://` or `https://` as written, or ''. */
  readonly protocol: string;
  readonly domain: string;
  /** The labels that the domain touches; the last one's top-level domain ends it. */
  readonly labels: readonly Label[];
  readonly hasPath: boolean;
}

const MAX_URL = 4096;
const MAX_TCO_SLUG = 40;
const DEFAULT_PROTOCOL = 'https://';

/**
 * The URLs in a text: exactly what twitter-text's `extractUrlsWithIndices` finds, but in linear time. The library
 * tries its pattern at each character, and each try runs to the end of a word: quadratic where a language writes
 * without spaces. Here only the dots before a top-level domain are looked at, and each run of domain characters
 * around one is read once.
 */
export function urlsIn(text: string): Url[] {
  const urls: Url[] = [];
  let free = 0;
  for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', dot + 1)) {
    if (dot < free || tldEnd(text, dot + 1) === -1) continue;
    const end = runEnd(text, dot);
    for (const match of matchesInRun(text, runStart(text, dot, free), end, free)) {
      addUrls(text, match, urls);
      free = match.end;
    }
    dot = end - 1;
  }
  return urls;
}

function runStart(text: string, dot: number, bound: number): number {
  let start = dot;
  while (start > bound && isRunCharacter(text.charCodeAt(start - 1))) start--;
  return start;
}

function runEnd(text: string, dot: number): number {
  let end = dot;
  while (end < text.length && isRunCharacter(text.charCodeAt(end))) end++;
  return end;
}

/** The matches of the library's pattern whose domain lies in a run; `free` is where the one before it ended. */
function matchesInRun(text: string, start: number, end: number, free: number): Match[] {
  const labels = labelsIn(text, start, end);
  const matches: Match[] = [];
  let from = free;
  const take = (protocolStart: number, at: number, index: number): boolean => {
    const last = lastLabelOf(text, labels, index, at);
    if (last === -1) return false;
    const match = matchAt(text, protocolStart, at, labels.slice(index, last + 1));
    matches.push(match);
    from = match.end;
    return true;
  };
  const protocolStart = protocolBefore(text, start, free);
  if (protocolStart !== -1) take(protocolStart, start, 0);
  for (const [index, label] of labels.entries()) {
    if (lastLabelOf(text, labels, index, label.dot - 1) === -1) continue;
    for (let at = label.start; at < label.dot; at++) {
      if (at < from || !isFree(text, at, from)) continue;
      // At the start of the text the pattern would rather spend the first character on what precedes the URL.
      if (at === 0 && isFree(text, 1, from) && take(1, 1, index)) continue;
      take(at, at, index);
    }
  }
  return matches;
}

/** Whether a URL may begin at `at` when the text before `from` is taken. */
function isFree(text: string, at: number, from: number): boolean {
  return at === 0 ? from === 0 : at > from && mayPrecedeUrl(text.charCodeAt(at - 1));
}

/** Where the `http://` directly before a domain begins, or -1 if there is none or it may not begin there. */
function protocolBefore(text: string, domainStart: number, from: number): number {
  if (text.charCodeAt(domainStart - 1) !== 0x2f) return -1;
  const protocol = /https?:\/\/$/i.exec(
    text.slice(Math.max(0, domainStart - DEFAULT_PROTOCOL.length), domainStart),
  );
  const start = domainStart - (protocol?.[0].length ?? 0);
  return start < domainStart && isFree(text, start, from) ? start : -1;
}

function matchAt(text: string, start: number, domainStart: number, labels: readonly Label[]): Match {
  const domainEnd = labels.at(-1)?.tldEnd ?? domainStart;
  return {
    start,
    protocol: text.slice(start, domainStart),
    domain: text.slice(domainStart, domainEnd),
    labels,
    ...tailFrom(text, domainEnd),
  };
}

function addUrls(text: string, match: Match, urls: Url[]): void {
  const { start, end, protocol } = match;
  if ((protocol === '' ? DEFAULT_PROTOCOL.length : 0) + end - start > MAX_URL) return;
  if (!hasLegalLabels(match.domain)) return;
  if (protocol === '') addBareUrls(text, match, urls);
  else if (!match.domain.startsWith('xn--') || asciiDomains(text, match).length > 0) {
    const url = withoutExcess(text.slice(start, end));
    if (url !== undefined) urls.push({ start, end: start + url.length, url, hasProtocol: true });
  }
}

function asciiDomains(text: string, match: Match): [number, number][] {
  return asciiDomainsIn(text, match.labels, match.start + match.protocol.length);
}

/** Without a protocol only the ASCII domains in a domain are links, and the last of them has the path. */
function addBareUrls(text: string, match: Match, urls: Url[]): void {
  const { start, end, domain } = match;
  if (start > 0 && '-_./'.includes(text.charAt(start - 1))) return;
  const domains = asciiDomains(text, match);
  let from = 0;
  for (const [index, [domainStart, domainEnd]] of domains.entries()) {
    const url = text.slice(domainStart, domainEnd);
    // The library looks the domain up by its text and so may find an earlier one that reads the same.
    const at = domain.indexOf(url, from);
    from = at + url.length;
    const withPath = index === domains.length - 1 && match.hasPath;
    urls.push({
      start: start + at,
      end: withPath ? end : start + from,
      url: withPath ? url + text.slice(start + domain.length, end) : url,
      hasProtocol: false,
    });
  }
}

/** A t.co address ends behind its slug and query; with too long a slug it is none. */
function withoutExcess(url: string): string | undefined {
  const match = tcoUrl.exec(url);
  if (!match) return url;
  return (match[1]?.length ?? 0) > MAX_TCO_SLUG ? undefined : match[0];
}
