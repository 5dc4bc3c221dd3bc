import { latinAccent } from './patterns.ts';

/*
 * twitter-text's character classes as functions of a UTF-16 code unit. A unit test compares them with the library's
 * patterns for all 65,536 of them. `NaN`, which `charCodeAt` gives outside a text, is in none.
 */

const PUNCTUATION = "!'#%&()*+,\\-./:;<=>?@[]^_{|}~$";
const asciiDomain = Array.from({ length: 0x80 }, (_, code) => !isAsciiSpace(code) && !isPunctuation(code));

function isAsciiSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function isPunctuation(code: number): boolean {
  return PUNCTUATION.includes(String.fromCharCode(code));
}

/** Whether it may stand in a domain label: all but ASCII punctuation, white space, direction marks and invalid ones. */
export function isDomainCharacter(code: number): boolean {
  if (code < 0x80) return asciiDomain[code] === true;
  if (code < 0x2000)
    return code !== 0x85 && code !== 0xa0 && code !== 0x61c && code !== 0x1680 && code !== 0x180e;
  if (code > 0x206f) return code !== 0x3000 && !isInvalid(code);
  return (
    code > 0x200a &&
    code !== 0x205f &&
    !isDirectionMark(code) &&
    code !== 0x2028 &&
    code !== 0x2029 &&
    code !== 0x202f
  );
}

function isDirectionMark(code: number): boolean {
  return (
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

/** Whether a URL may follow it directly. */
export function mayPrecedeUrl(code: number): boolean {
  if (code < 0x80) return !isAsciiAlphanumeric(code) && code !== 0x40 && code !== 0x23 && code !== 0x24;
  return code !== 0xff20 && code !== 0xff03 && !isInvalid(code);
}

/** Whether it may stand in a domain that is found without `http://` before it. */
export function isAsciiDomainCharacter(code: number): boolean {
  if (code < 0x80) return isAsciiAlphanumeric(code) || code === 0x2d;
  return latinAccent.test(String.fromCharCode(code));
}

export function isAsciiAlphanumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}

/** Characters that X refuses. */
export function isInvalid(code: number): boolean {
  return code === 0xfeff || code === 0xfffe || code === 0xffff;
}

/** 1 for Latin to Georgian and some punctuation, 2 for all else: the ranges of twitter-text's version 3. */
export function characterWeight(code: number): 1 | 2 {
  if (code < 0x1100) return 1;
  if (code < 0x2000 || code > 0x2037) return 2;
  if (code <= 0x200d || (code >= 0x2010 && code <= 0x201f) || code >= 0x2032) return 1;
  return 2;
}
