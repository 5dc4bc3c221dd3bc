import { sourceSpan } from '../document/index.ts';
import type { Part, TweetFile } from '../document/types.ts';
import { KeptByPart } from '../kept.ts';
import { urlsIn, type Url } from '../weight/index.ts';
import { parseAddress } from './address.ts';
import { readableHost } from './host.ts';
import { parseSites, siteOf } from './sites.ts';
import type { FoundLink, LinkBack, Site } from './types.ts';

/**
 * Whether a tweet file sends its readers to one of the writer's own sites. `sites` as in the setting `tweet.site`;
 * hand in the same array again to have it understood only once. One link in a thread is enough.
 */
export function checkLinkBack(file: TweetFile, sites: readonly string[]): LinkBack {
  return createLinkChecker()(file, sites);
}

/** The same for a file that is read again and again while it is written: looks for links only in what changed. */
export function createLinkChecker(): (file: TweetFile, sites: readonly string[]) => LinkBack {
  const find = createLinkFinder();
  return (file, sites) => {
    const own = parseSites(sites).sites;
    const links = find(file, own);
    const exemption = exemptionOf(file, own);
    if (exemption !== undefined) return { state: 'exempt', links, exemption };
    if (links.some(({ site }) => site !== undefined)) return { state: 'linked', links };
    return { state: links.length > 0 ? 'elsewhere' : 'missing', links };
  };
}

function exemptionOf(file: TweetFile, sites: readonly Site[]): LinkBack['exemption'] {
  const { parts } = file;
  if (parts.some(({ link }) => link === 'none')) return 'link: none';
  if (parts[0]?.reply !== undefined) return 'reply';
  if (parts.every(isEmpty)) return parts.some(({ retweet }) => retweet !== undefined) ? 'repost' : 'empty';
  return sites.length === 0 ? 'no site' : undefined;
}

function isEmpty({ text, media, poll }: Part): boolean {
  return text === '' && media.length === 0 && (poll ?? []).length === 0;
}

type Find = (file: TweetFile, sites: readonly Site[]) => readonly FoundLink[];

function createLinkFinder(): Find {
  const urls = new KeptByPart<readonly Url[]>();
  let last:
    { parts: readonly Part[]; sites: readonly Site[]; links: readonly (readonly FoundLink[])[] } | undefined;
  return ({ parts }, sites) => {
    const urlsOfParts = urls.of(parts, urlsOf);
    const before = last?.sites === sites ? last : undefined;
    // A part that is the same object has not moved either: its links are where they were.
    const links = parts.map((part, position) =>
      before?.parts[position] === part
        ? (before.links[position] ?? noLinks)
        : linksOf(part, urlsOfParts[position] ?? noUrls, sites),
    );
    last = { parts, sites, links };
    return links.flat();
  };
}

function urlsOf({ text }: Part): readonly Url[] {
  return text.includes('.') ? urlsIn(text) : noUrls;
}

function linksOf(part: Part, urls: readonly Url[], sites: readonly Site[]): readonly FoundLink[] {
  if (urls.length === 0) return noLinks;
  return urls.map(({ url, start, end }) => {
    const { host, site } = readLink(url, sites);
    const link = { part: part.index, span: sourceSpan(part, { start, end }), url, host };
    return site ? { ...link, site } : link;
  });
}

const noUrls: readonly Url[] = [];
const noLinks: readonly FoundLink[] = [];

type ReadLink = Pick<FoundLink, 'host' | 'site'>;

/** The same few links are asked for at every keystroke. */
const remembered = new WeakMap<readonly Site[], Map<string, ReadLink>>();
const mostRemembered = 1000;

function readLink(url: string, sites: readonly Site[]): ReadLink {
  const known = remembered.get(sites) ?? new Map<string, ReadLink>();
  remembered.set(sites, known);
  const before = known.get(url);
  if (before) return before;
  const site = siteOf(url, sites);
  const link = { host: readableHost(parseAddress(url).host ?? ''), ...(site ? { site } : {}) };
  if (known.size >= mostRemembered) known.clear();
  known.set(url, link);
  return link;
}
