import type { Span } from '../span.ts';

/**
 * Characters that NFC may join with or move before the one before them: marks, Hangul vowels and final consonants,
 * the vowel signs of Kirat Rai. A unit test compares it with the runtime's Unicode.
 */
const joining = /[\p{M}\u1161-\u1175\u11a8-\u11c2\u{16d63}\u{16d67}]/u;

/** CRLF and CR weigh as much as LF. */
const lineEnd = /\r\n?/g;

/** The text as X counts it: LF line ends, Unicode normalization form C. */
export function normalized(text: string): string {
  return (text.includes('\r') ? text.replace(lineEnd, '\n') : text).normalize('NFC');
}

/** Offsets of a normalized text as offsets of the given text. */
export interface OffsetMap {
  /** The given offset of what begins here; of the whole if normalization made one of it and what is before. */
  readonly startOf: (offset: number) => number;
  /** The given offset of what ends here; of the whole if normalization made one of it and what is behind. */
  readonly endOf: (offset: number) => number;
}

/** A stretch that normalization changes, in the given and in the normalized text. */
interface Change {
  readonly given: Span;
  readonly normal: Span;
}

/** Maps offsets of `normal`, which is `normalized(text)`, back to `text`. */
export function offsetsIn(text: string, normal: string): OffsetMap {
  if (text === normal) return { startOf: (offset) => offset, endOf: (offset) => offset };
  const changes = changesIn(text);
  const map = (offset: number, side: 'start' | 'end'): number => {
    const change = changes[lastAtOrBefore(changes, offset)];
    if (!change) return offset;
    if (offset === change.normal.start) return change.given.start;
    if (offset < change.normal.end) return change.given[side];
    return change.given.end + offset - change.normal.end;
  };
  return { startOf: (offset) => map(offset, 'start'), endOf: (offset) => map(offset, 'end') };
}

/** Index of the last change that begins at or before an offset of the normalized text, or -1. */
function lastAtOrBefore(changes: readonly Change[], offset: number): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.normal.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function changesIn(text: string): Change[] {
  const changes: Change[] = [];
  let shift = 0;
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = stretchEnd(text, start);
    if (end === start + 1 && text.charCodeAt(start) < 0x300 && text.charCodeAt(start) !== 0x0d) continue;
    const given = text.slice(start, end);
    const normal = normalized(given);
    if (normal === given) continue;
    const from = start + shift;
    changes.push({ given: { start, end }, normal: { start: from, end: from + normal.length } });
    shift += normal.length - given.length;
  }
  return changes;
}

/** The end of the stretch from `start` that is normalized by itself. */
function stretchEnd(text: string, start: number): number {
  if (text.startsWith('\r\n', start)) return start + 2;
  let end = start + widthAt(text, start);
  while (end < text.length && text.charCodeAt(end) >= 0x300) {
    const next = end + widthAt(text, end);
    if (!joining.test(text.slice(end, next))) break;
    end = next;
  }
  return end;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
