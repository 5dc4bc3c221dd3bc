import { canonicalHost } from './host.ts';

/** A web address taken apart, each piece in its one spelling. */
export interface Address {
  /** Lower case, `https` for instance; absent where none was written. */
  readonly protocol?: string;
  /** Whether something stands before an `@` in front of the host. */
  readonly credentials: boolean;
  /** See {@link canonicalHost}; absent where what was written can be no host. */
  readonly host?: string;
  /** Absent for 80 and 443: http and https are one to us. */
  readonly port?: string;
  /** Starts with `/`, without a trailing one, or `''`; percent-encoded alike. */
  readonly path: string;
}

/** RFC 3986, as far as browsers read it so: `\` is `/`, any number of them may follow the protocol. */
const shape = /^(?:([a-z][a-z\d+.-]*):(?=[/\\])|([a-z]+):(?![\d/\\]))?[/\\]*([^/\\?#]*)([^?#]*)/i;
const authority = /^(?:(.*)@)?(.*?)(?::(\d*))?$/s;

/** Takes an address apart. Never throws; what is no address at all comes back without a host. */
export function parseAddress(written: string): Address {
  const [, withSlashes, withoutSlashes, place = '', path = ''] = shape.exec(written.trim()) ?? [];
  const protocol = (withSlashes ?? withoutSlashes)?.toLowerCase();
  const [, credentials, name = '', port = ''] = authority.exec(place) ?? [];
  const ownPort = port.replace(/^0+(?=\d)/, '');
  const host = Number(ownPort) > 65_535 ? undefined : canonicalHost(name);
  return {
    ...(protocol === undefined ? {} : { protocol }),
    credentials: credentials !== undefined,
    ...(host === undefined ? {} : { host }),
    ...(['', '80', '443'].includes(ownPort) ? {} : { port: ownPort }),
    path: canonicalPath(path),
  };
}

/** Resolves `.` and `..` also where they are percent-encoded, as browsers do, and encodes each segment alike. */
function canonicalPath(written: string): string {
  const segments: string[] = [];
  for (const segment of written.split(/[/\\]/)) {
    const name = canonicalSegment(segment);
    if (name === '..') segments.pop();
    else if (name !== '.' && name !== '') segments.push(name);
  }
  return segments.map((segment) => `/${segment}`).join('');
}

/** What RFC 3986 lets stand in a segment of a path as it is. */
const plain = /%(2[14]|2[6-9A-C]|3A|3B|3D|40|7E)/g;

function canonicalSegment(segment: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(segment)).replace(plain, decodeURIComponent);
  } catch (error) {
    // A stray % or a lone surrogate: not an address that a browser would send, equal only to itself.
    if (error instanceof URIError) return segment;
    throw error;
  }
}
