import { sourceSpan } from '../document/index.ts';
import type { Part, TweetFile } from '../document/types.ts';
import { createMemo } from '../memo.ts';
import { urlsIn } from '../weight/index.ts';
import { parseAddress } from './address.ts';
import { readableHost } from './host.ts';
import { parseSites, siteOf } from './sites.ts';
import type { FoundLink, LinkBack, Site } from './types.ts';

/**
 * Whether a tweet file sends its readers to one of the writer's own sites. `sites` as in the setting `tweet.site`;
 * hand in the same array again to have it understood only once. One link in a thread is enough.
 */
export function checkLinkBack(file: TweetFile, sites: readonly string[]): LinkBack {
  const own = parseSites(sites).sites;
  const links = file.parts.flatMap((part) => linksOf(part, own));
  const exemption = exemptionOf(file, own);
  if (exemption !== undefined) return { state: 'exempt', links, exemption };
  if (links.some(({ site }) => site !== undefined)) return { state: 'linked', links };
  return { state: links.length > 0 ? 'elsewhere' : 'missing', links };
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

/** A keystroke changes one part of a thread; the links of the others are known. */
const urlsOf = createMemo(urlsIn, 10_000);

function linksOf(part: Part, sites: readonly Site[]): FoundLink[] {
  if (!part.text.includes('.')) return [];
  return urlsOf.of(part.text).map(({ url, start, end }) => ({
    part: part.index,
    span: sourceSpan(part, { start, end }),
    url,
    ...readLink(url, sites),
  }));
}

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
