/** What we use of the npm package, which brings no types of its own. */
declare module 'punycode' {
  /** Encodes the labels of a host that are not ASCII. Throws RangeError on a lone surrogate. */
  export function toASCII(host: string): string;
  /** Decodes the labels of a host that begin with `xn--`. Throws RangeError on a label that is no Punycode. */
  export function toUnicode(host: string): string;
}
