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

/** The links of a part, and where it stood when they were found. */
interface PartLinks {
  readonly part: Part;
  readonly links: readonly FoundLink[];
}

function createLinkFinder(): Find {
  let kept = new KeptByPart<PartLinks>();
  let last: readonly Site[] | undefined;
  let placed: readonly PartLinks[] = [];
  return ({ parts }, sites) => {
    if (last !== sites) [kept, last, placed] = [new KeptByPart(), sites, []];
    const all: FoundLink[] = [];
    const found = kept.of(parts, (part) => ({ part, links: linksOf(part, urlsOf(part), sites) }));
    placed = parts.map((part, index) => {
      const before = placed[index]?.part === part ? placed[index] : found[index];
      const now = before?.part === part ? before : { part, links: inPlace(before, part, sites) };
      for (const link of now.links) all.push(link);
      return now;
    });
    return all;
  };
}

/** The same links in a part that has the same text but has moved. */
function inPlace(before: PartLinks | undefined, part: Part, sites: readonly Site[]): readonly FoundLink[] {
  if (before?.links.length === 0) return before.links;
  // A text in one run moves as a whole; one that images or line ends cut into runs is mapped link by link.
  const [from, to] = [before?.part.runs[0], part.runs[0]];
  if (!before || !from || !to || before.part.runs.length !== 1 || part.runs.length !== 1) {
    return linksOf(part, urlsOf(part), sites);
  }
  const by = to.source - from.source;
  return before.links.map(({ span, url, host, site }) => {
    const moved = { part: part.index, span: { start: span.start + by, end: span.end + by }, url, host };
    return site ? { ...moved, site } : moved;
  });
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
