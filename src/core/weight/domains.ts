import { isAsciiDomainCharacter, isDomainCharacter } from './characters.ts';
import { encodedLength } from './punycode.ts';
import { tldEnd } from './tld.ts';

/** A label of a run of domain characters, with the dot behind it. Offsets count UTF-16 code units of the text. */
export interface Label {
  readonly start: number;
  /** Of the dot behind it. */
  readonly dot: number;
  /** Where a top-level domain behind the dot ends, or -1. */
  readonly tldEnd: number;
  /** Whether its last character may end a label: neither `-` nor `_`. */
  readonly closed: boolean;
  /** Of its last underscore, or -1: legal in a subdomain only. */
  readonly underscore: number;
  /** Index of the last label with which a domain that contains the whole of this one can end, or -1. */
  best: number;
}

/** `[start, end]`, in UTF-16 code units. */
export type Range = readonly [number, number];

const DOT = 0x2e;
const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;
const MAX_LABEL = 63;
/** What most domains are: nothing in them needs a closer look. */
export const plainDomain = /^(?:[-a-z0-9]{1,63}\.)+[-a-z0-9]{1,63}$/i;

export function isRunCharacter(code: number): boolean {
  return code === DOT || code === HYPHEN || code === UNDERSCORE || isDomainCharacter(code);
}

/** The labels between `start` and `end` that have a dot behind them, in order. */
export function labelsIn(text: string, start: number, end: number): Label[] {
  const labels: Label[] = [];
  let from = start;
  let underscore = -1;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === UNDERSCORE) underscore = at;
    if (code !== DOT) continue;
    const closed = at > from && isDomainCharacter(text.charCodeAt(at - 1));
    labels.push({ start: from, dot: at, tldEnd: tldEnd(text, at + 1), closed, underscore, best: -1 });
    from = at + 1;
    underscore = -1;
  }
  chain(labels, (label) => label.closed && isDomainCharacter(text.charCodeAt(label.start)));
  return labels;
}

/** Finds for each whole label how far a domain can reach: as far as possible, as the library's pattern is greedy. */
function chain(labels: Label[], isWhole: (label: Label) => boolean): void {
  for (let index = labels.length - 1, next = -1; index >= 0; index--) {
    const label = labels[index];
    if (!label) return;
    if (!isWhole(label)) next = -1;
    else if (next === -1 && label.tldEnd !== -1 && label.underscore === -1) next = index;
    label.best = next;
  }
}

/** Index of the last label of the longest domain that starts at `start`, inside the label at `index`, or -1. */
export function lastLabelOf(text: string, labels: readonly Label[], index: number, start: number): number {
  const label = labels[index];
  if (!label?.closed || !isDomainCharacter(text.charCodeAt(start))) return -1;
  const beyond = labels[index + 1]?.best ?? -1;
  if (beyond !== -1) return beyond;
  return label.tldEnd !== -1 && label.underscore < start ? index : -1;
}

/** Whether every label of a domain can be asked of a name server: 1 to 63 characters in its ASCII form. */
export function hasLegalLabels(domain: string): boolean {
  return domain.split('.').every(isLegalLabel);
}

function isLegalLabel(label: string): boolean {
  // The ASCII form has at least one character per code point, so this need not be worked out for a long one.
  if (label.length > 2 * MAX_LABEL) return false;
  const parts = label.split(/[\u3002\uff0e\uff61]/);
  const length = parts.reduce((sum, part) => sum + encodedLength(part) + 1, -1);
  return length >= 1 && length <= MAX_LABEL;
}

/**
 * The parts of the domain from `start` to the end of its last label's top-level domain which consist of ASCII and
 * accented Latin letters, `[start, end]` each: without `http://` only these are links.
 */
export function asciiDomainsIn(text: string, labels: readonly Label[], start: number): Range[] {
  const found: Range[] = [];
  const tails = labels.map((label, index) => asciiTail(text, index === 0 ? start : label.start, label.dot));
  const best = asciiChain(labels, tails);
  let from = start;
  for (const [index, label] of labels.entries()) {
    const begin = Math.max(from, tails[index] ?? label.dot);
    const last = labels[best[index] ?? -1];
    if (begin >= label.dot || !last) continue;
    found.push([begin, last.tldEnd]);
    from = last.tldEnd;
  }
  return found;
}

/** Where the characters begin that reach up to the dot and are all legal in an ASCII domain. */
function asciiTail(text: string, start: number, dot: number): number {
  let begin = dot;
  while (begin > start && isAsciiDomainCharacter(text.charCodeAt(begin - 1))) begin--;
  return begin;
}

/** For each label the index of the last one of the longest ASCII domain that begins in it, or -1. */
function asciiChain(labels: readonly Label[], tails: readonly number[]): number[] {
  const best = labels.map(() => -1);
  for (let index = labels.length - 1; index >= 0; index--) {
    const next = labels[index + 1];
    const nextIsWhole = next !== undefined && tails[index + 1] === next.start && next.dot > next.start;
    const beyond = nextIsWhole ? (best[index + 1] ?? -1) : -1;
    best[index] = beyond !== -1 ? beyond : (labels[index]?.tldEnd ?? -1) !== -1 ? index : -1;
  }
  return best;
}
