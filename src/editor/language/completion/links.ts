import * as vscode from 'vscode';
import { siteAddress } from '../../../core/links/index.ts';
import type { Span } from '../../../core/span.ts';
import { toRange } from '../../convert.ts';
import { isTweet } from '../../drafts.ts';
import { siteName } from '../../words/findings.ts';
import type { Ask } from './ask.ts';

/** The user's own sites, and links to them in the open tweet files, where what is typed may become one of them. */
export function siteLinks({ document, drafts }: Ask, span: Span, query: string): vscode.CompletionItem[] {
  const range = toRange(document, span);
  const sites = drafts.settings(document).sites.flatMap((site) => siteAddress(site) ?? []);
  const used = vscode.workspace.textDocuments.filter(isTweet).flatMap((each) =>
    drafts
      .of(each)
      .linkBack.links.filter((link) => link.site && !(each === document && link.span.start === span.start))
      .map(({ url }) => url),
  );
  const addresses = [...bySpelling([...sites, ...used]).values()].filter((address) =>
    startsLike(address, query),
  );
  return addresses.map((address, index) => {
    const item = new vscode.CompletionItem(siteName(address), vscode.CompletionItemKind.Reference);
    item.insertText = address;
    item.filterText = query === '' ? address : query;
    item.detail = index < sites.length ? vscode.l10n.t('your site') : vscode.l10n.t('used before');
    item.range = range;
    item.sortText = String(index).padStart(4, '0');
    return item;
  });
}

/** An address once, however it is spelt: the first spelling counts. */
function bySpelling(addresses: readonly string[]): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const address of addresses) {
    const key = siteName(address).toLowerCase();
    if (!all.has(key)) all.set(key, address);
  }
  return all;
}

/** Whether the typed word is the beginning of the address, with or without `https://` and `www.`. */
function startsLike(address: string, query: string): boolean {
  const wanted = query.toLowerCase();
  const whole = address.toLowerCase();
  const host = whole.replace(/^https?:\/\//, '');
  return [whole, host, host.replace(/^www\./, '')].some((spelling) => spelling.startsWith(wanted));
}
