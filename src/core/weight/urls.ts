import { mayPrecedeUrl } from './characters.ts';
import {
  asciiDomainsIn,
  hasLegalLabels,
  isRunCharacter,
  labelsIn,
  lastLabelOf,
  plainDomain,
  type Label,
  type Range,
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
  readonly domainStart: number;
  readonly domainEnd: number;
  /** Indices of the labels that the domain touches; the last one's top-level domain ends it. */
  readonly first: number;
  readonly last: number;
  readonly hasPath: boolean;
}

const MAX_URL = 4096;
const MAX_TCO_SLUG = 40;
const DEFAULT_PROTOCOL = 'https://';
const SLASH = 0x2f;
const protocolAtEnd = /https?:\/\/$/i;
/** A domain without a protocol is none directly behind one of these. */
const NOT_BEFORE_BARE = '-_./';

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
    const labels = labelsIn(text, runStart(text, dot, free), end);
    for (
      let match = matchFrom(text, labels, 0, free);
      match;
      match = matchFrom(text, labels, match.last, free)
    ) {
      addUrls(text, match, labels, urls);
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

/** The first match of the library's pattern whose domain begins in or behind a label; what is before `free` is taken. */
function matchFrom(text: string, labels: readonly Label[], first: number, free: number): Match | undefined {
  for (let index = first; index < labels.length; index++) {
    const { start, dot } = labels[index] ?? { start: 0, dot: 0 };
    if (dot <= free || lastLabelOf(text, labels, index, dot - 1) === -1) continue;
    const protocol = index === 0 ? protocolBefore(text, start, free) : -1;
    const withProtocol = protocol === -1 ? undefined : matchAt(text, labels, index, start, protocol);
    if (withProtocol) return withProtocol;
    // At the start of the text the pattern would rather spend the first character on what precedes the URL.
    const second = start === 0 && isFree(text, 1, free) ? matchAt(text, labels, index, 1) : undefined;
    if (second) return second;
    for (let at = Math.max(start, free); at < dot; at++) {
      const match = isFree(text, at, free) ? matchAt(text, labels, index, at) : undefined;
      if (match) return match;
    }
  }
  return undefined;
}

/** Whether a URL may begin at `at` when the text before `from` is taken. */
function isFree(text: string, at: number, from: number): boolean {
  return at === 0 ? from === 0 : at > from && mayPrecedeUrl(text.charCodeAt(at - 1));
}

/** Where the `http://` directly before a domain begins, or -1 if there is none or it may not begin there. */
function protocolBefore(text: string, domainStart: number, free: number): number {
  if (text.charCodeAt(domainStart - 1) !== SLASH) return -1;
  const before = text.slice(Math.max(0, domainStart - DEFAULT_PROTOCOL.length), domainStart);
  const length = protocolAtEnd.exec(before)?.[0].length ?? 0;
  return length > 0 && isFree(text, domainStart - length, free) ? domainStart - length : -1;
}

/** The match whose domain begins at `domainStart`, in the label at `first`, if a domain begins there. */
function matchAt(
  text: string,
  labels: readonly Label[],
  first: number,
  domainStart: number,
  start = domainStart,
): Match | undefined {
  const last = lastLabelOf(text, labels, first, domainStart);
  if (last === -1) return undefined;
  const domainEnd = labels[last]?.tldEnd ?? domainStart;
  const { end, hasPath } = tailFrom(text, domainEnd);
  return { start, end, domainStart, domainEnd, first, last, hasPath };
}

function addUrls(text: string, match: Match, labels: readonly Label[], urls: Url[]): void {
  const { start, end, domainStart, domainEnd } = match;
  const hasProtocol = start < domainStart;
  // The library counts a protocol twice.
  const protocolLength = hasProtocol ? domainStart - start : DEFAULT_PROTOCOL.length;
  if (protocolLength + end - start > MAX_URL) return;
  const domain = text.slice(domainStart, domainEnd);
  const isPlain = plainDomain.test(domain);
  if (!isPlain && !hasLegalLabels(domain)) return;
  const touched = labels.slice(match.first, match.last + 1);
  const asciiDomains = (): Range[] =>
    isPlain ? [[domainStart, domainEnd]] : asciiDomainsIn(text, touched, domainStart);
  if (!hasProtocol) addBareUrls(text, match, domain, asciiDomains, urls);
  else if (!domain.startsWith('xn--') || asciiDomains().length > 0) {
    const url = withoutExcess(text.slice(start, end));
    if (url !== undefined) urls.push({ start, end: start + url.length, url, hasProtocol });
  }
}

/** Without a protocol only the ASCII domains in a domain are links, and the last of them has the path. */
function addBareUrls(
  text: string,
  match: Match,
  domain: string,
  asciiDomains: () => readonly Range[],
  urls: Url[],
): void {
  const { start, end, domainEnd } = match;
  if (start > 0 && NOT_BEFORE_BARE.includes(text.charAt(start - 1))) return;
  const domains = asciiDomains();
  let from = 0;
  for (const [index, [asciiStart, asciiEnd]] of domains.entries()) {
    const url = text.slice(asciiStart, asciiEnd);
    // The library looks the domain up by its text and so may find an earlier one that reads the same.
    const at = domain.indexOf(url, from);
    from = at + url.length;
    const withPath = index === domains.length - 1 && match.hasPath;
    urls.push({
      start: start + at,
      end: withPath ? end : start + from,
      url: withPath ? url + text.slice(domainEnd, end) : url,
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
