import { toASCII, toUnicode } from 'punycode';

/** Soft hyphen, zero-width space, word joiner, BOM: UTS 46 maps them to nothing; they come in by pasting. */
const ignored = /[\u00AD\u200B\u2060\uFEFF]/g;
/** The dots that UTS 46 takes for a full stop. */
const dots = /[\u3002\uFF0E\uFF61]/g;
/** Controls, lone surrogates, unassigned and white space: in no name. */
const never = /[\p{Cc}\p{Cs}\p{Cn}\p{Co}\p{Z}]/u;
/** A host of two labels or more, the last of them no number: X makes no link of an IP address or a bare name. */
const asciiHost =
  /^(?=.{1,253}$)(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.)+(?!\d+$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])$/;

/**
 * One spelling for each host: lower case, ASCII (Punycode), without a trailing dot.
 * `undefined` for what cannot be the host of a link. After UTS 46 without its validity tables.
 */
export function canonicalHost(written: string): string | undefined {
  const mapped = written
    .replace(ignored, '')
    .replace(dots, '.')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC');
  const ascii = never.test(mapped) ? undefined : withoutThrowing(toASCII, mapped.replace(/\.$/, ''));
  if (ascii === undefined || !asciiHost.test(ascii)) return undefined;
  return canonicalLabels(ascii);
}

/** `xn--Bcher-KVA` decodes to capitals, which no browser looks up: only what encodes to itself again is a host. */
function canonicalLabels(ascii: string): string | undefined {
  if (!ascii.includes('xn--')) return ascii;
  const unicode = withoutThrowing(toUnicode, ascii);
  return unicode === undefined ? undefined : withoutThrowing(toASCII, unicode.normalize('NFC').toLowerCase());
}

/** A leading `www.` left out, where a whole host remains. */
export function withoutWww(host: string): string {
  const rest = host.startsWith('www.') ? host.slice(4) : host;
  return rest.includes('.') ? rest : host;
}

/** A canonical host as a person reads it: Unicode, without `www.`. */
export function readableHost(host: string): string {
  return withoutThrowing(toUnicode, withoutWww(host)) ?? withoutWww(host);
}

/** The package throws RangeError on labels that cannot be (de)coded; to us they are no hosts. */
function withoutThrowing(convert: (host: string) => string, host: string): string | undefined {
  try {
    return convert(host);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
