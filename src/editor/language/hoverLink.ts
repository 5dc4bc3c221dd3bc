import * as vscode from 'vscode';
import type { Draft } from '../../core/draft/index.ts';
import type { Span } from '../../core/span.ts';
import { siteName } from '../words/findings.ts';
import { appendLine, appendPlain } from './markdown.ts';

/** https://docs.x.com/fundamentals/counting-characters: every link is wrapped by t.co and weighs the same. */
const linkWeight = 23;

/** What a link costs, and whom it serves. */
export function linkCard(span: Span, { linkBack }: Draft): vscode.MarkdownString {
  const card = new vscode.MarkdownString();
  appendPlain(card, vscode.l10n.t('Counts as {0} characters, however long it is', linkWeight));
  const link = linkBack.links.find((each) => each.span.start === span.start);
  if (!link || linkBack.exemption === 'no site') return card;
  const words = link.site
    ? vscode.l10n.t('Links back to your site {0}', siteName(link.site.given))
    : vscode.l10n.t('Sends your readers to {0}, not to your site', link.host);
  appendLine(card, words);
  return card;
}
