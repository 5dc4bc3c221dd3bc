import { parseAddress, type Address } from './address.ts';
import { withoutWww } from './host.ts';
import type { Site, SiteProblem } from './types.ts';

export interface ParsedSites {
  readonly sites: readonly Site[];
  readonly problems: readonly SiteProblem[];
}

const parsed = new WeakMap<readonly unknown[], ParsedSites>();

/**
 * Understands the setting `tweet.site`: hosts with or without protocol, port and path. Of sites that mean the same,
 * the first counts. Whatever stands in the setting, it does not throw: what is wrong comes back as a problem.
 */
export function parseSites(given: readonly unknown[]): ParsedSites {
  const known = parsed.get(given);
  if (known) return known;
  const sites = new Map<string, Site>();
  const problems: SiteProblem[] = [];
  for (const item of given) {
    const site = parseSite(item);
    if ('reason' in site) problems.push(site);
    else sites.set(keyOf(site), sites.get(keyOf(site)) ?? site);
  }
  const result = { sites: [...sites.values()], problems };
  parsed.set(given, result);
  return result;
}

function parseSite(item: unknown): Site | SiteProblem {
  if (typeof item !== 'string') return { given: inWords(item), reason: 'not a host' };
  const given = item.trim();
  if (given === '') return { given, reason: 'empty' };
  // `*.example.com` and `.example.com` are other people's ways to say: with its subdomains.
  const address = parseAddress(given.replace(/^((?:https?:\/\/)?)\*?\.(?=[^.])/i, '$1'));
  const reason = reasonAgainst(address);
  if (reason !== undefined || address.host === undefined) return { given, reason: reason ?? 'not a host' };
  const { host, port, path } = address;
  return { given, host: withoutWww(host), ...(port === undefined ? {} : { port }), path };
}

function reasonAgainst(address: Address): SiteProblem['reason'] | undefined {
  if (address.protocol !== undefined && !/^https?$/.test(address.protocol)) return 'not http';
  if (address.credentials) return 'has credentials';
  return address.host === undefined ? 'not a host' : undefined;
}

function inWords(item: unknown): string {
  return typeof item === 'object' && item !== null ? 'an object' : String(item);
}

function keyOf({ host, port = '', path }: Site): string {
  return `${host}:${port}${path}`;
}

/**
 * The site that a link leads to, the most particular one where several fit. Decided by the host that a browser would
 * open: neither a name before `@`, nor one in the path or the query counts.
 */
export function siteOf(url: string, sites: readonly Site[]): Site | undefined {
  const address = parseAddress(url);
  let best: Site | undefined;
  for (const site of sites) {
    if (!belongs(address, site)) continue;
    if (!best || site.host.length + site.path.length > best.host.length + best.path.length) best = site;
  }
  return best;
}

function belongs(address: Address, site: Site): boolean {
  const { protocol = 'https', host = '', port, path } = address;
  return (
    (protocol === 'https' || protocol === 'http') &&
    (host === site.host || host.endsWith(`.${site.host}`)) &&
    port === site.port &&
    (path === site.path || path.startsWith(`${site.path}/`))
  );
}

/** The address to insert for a site as the user gave it; `undefined` where the setting cannot be used. */
export function siteAddress(given: string): string | undefined {
  const { sites } = parseSites([given]);
  if (!sites[0]) return undefined;
  const rest = sites[0].given
    .replace(/^https?:\/\//i, '')
    .replace(/^[/\\]+/, '')
    .replace(/^\*?\.(?=[^.])/, '');
  return `${/^http:\/\//i.test(sites[0].given) ? 'http' : 'https'}://${rest}`;
}
