/**
 * Characters that NFC may join with the one before (NFC_Quick_Check is Maybe or the combining class is not 0): marks,
 * Hangul vowels and final consonants, and the vowel signs of Kirat Rai. A unit test compares it with the runtime.
 */
const joining = /[\p{M}\u1161-\u1175\u11a8-\u11c2\u{16d63}\u{16d67}]/u;

/** What counts as a line end in a given text: CRLF and CR weigh as much as LF. */
const lineEnd = /\r\n?/g;

/** The text as X sees it: LF line ends, Unicode normalization form C. */
export function normalized(text: string): string {
  return (text.includes('\r') ? text.replace(lineEnd, '\n') : text).normalize('NFC');
}

/** Offsets of `normalized(text)`, in ascending order, as offsets of `text`. */
export type OffsetMap = (offset: number) => number;

/**
 * Maps offsets of the normalized text back, in linear time over all calls as long as the offsets ascend. An offset
 * inside of what normalization joined or reordered becomes the start of that stretch, as the end of a span its end.
 */
export function offsetsIn(text: string, normal: string): { startOf: OffsetMap; endOf: OffsetMap } {
  if (text === normal) return { startOf: (offset) => offset, endOf: (offset) => offset };
  const { given, norm } = stretches(text);
  let at = 0;
  const seek = (offset: number): void => {
    if ((norm[at] ?? 0) > offset) at = 0;
    while ((norm[at + 1] ?? Infinity) <= offset) at++;
  };
  return {
    startOf: (offset) => {
      seek(offset);
      return given[at] ?? text.length;
    },
    endOf: (offset) => {
      seek(offset);
      return (norm[at] === offset ? given[at] : given[at + 1]) ?? text.length;
    },
  };
}

/** Where the stretches that normalization treats as one begin, in the given and in the normalized text. */
function stretches(text: string): { given: number[]; norm: number[] } {
  const given = [0];
  const norm = [0];
  let length = 0;
  let start = 0;
  for (let at = 0; at < text.length;) {
    at = stretchEnd(text, start);
    length += normalized(text.slice(start, at)).length;
    given.push(at);
    norm.push(length);
    start = at;
  }
  return { given, norm };
}

function stretchEnd(text: string, start: number): number {
  if (text.startsWith('\r\n', start)) return start + 2;
  let end = start + width(text, start);
  while (end < text.length && text.charCodeAt(end) >= 0x300) {
    const next = end + width(text, end);
    if (!joining.test(text.slice(end, next))) break;
    end = next;
  }
  return end;
}

function width(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
