import * as vscode from 'vscode';
import { Trouble } from '../../app/trouble.ts';
import { splitFix } from '../../core/checks/fixes.ts';
import { altEdits, setFrontMatter, sourceSpan } from '../../core/document/index.ts';
import { maxAltLength } from '../../core/checks/index.ts';
import { siteAddress } from '../../core/links/index.ts';
import type { TextEdit } from '../../core/span.ts';
import { toRange, toWorkspaceEdit } from '../convert.ts';
import type { Drafts } from '../drafts.ts';
import { languageId } from '../ids.ts';
import type { Log } from '../log.ts';
import { siteName } from '../words/findings.ts';
import { registerCommand } from './command.ts';
import { editorOf, partOf, reveal, targetOf, type Shown } from './target.ts';

const { t } = vscode.l10n;

/** The commands that change the text, each as one undoable edit. */
export function registerEditing(drafts: Drafts, shown: Shown, log: Log): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('tweet.new', log, newTweet),
    registerCommand('tweet.copyText', log, async (...given) => {
      const { document, part } = await targetOf(given, shown);
      await copyText(document, part, drafts);
    }),
    registerCommand('tweet.split', log, async (...given) => {
      const target = await targetOf(given, shown);
      await split(target.document, partOf(target, drafts), drafts);
    }),
    registerCommand('tweet.insertLink', log, async (...given) => {
      await insertLink((await targetOf(given, shown)).document, drafts);
    }),
    registerCommand('tweet.noLinkNeeded', log, async (...given) => {
      const { document } = await targetOf(given, shown);
      await apply(document, setFrontMatter(drafts.of(document).file, 0, 'link', 'none'));
    }),
    registerCommand('tweet.showOver', log, async (...given) => {
      const target = await targetOf(given, shown);
      await showOver(target.document, partOf(target, drafts), drafts);
    }),
    registerCommand('tweet.addAlt', log, async (uri, part, media) => {
      const target = await targetOf([uri, undefined, part], shown);
      await addAlt(target.document, partOf(target, drafts), media, drafts);
    }),
  );
}

async function newTweet(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: languageId, content: '' });
  await vscode.window.showTextDocument(document);
}

async function copyText(
  document: vscode.TextDocument,
  part: number | undefined,
  drafts: Drafts,
): Promise<void> {
  const { parts } = drafts.of(document).file;
  const chosen = parts.filter(({ index, text }) => text !== '' && (part === undefined || index === part));
  if (chosen.length === 0) throw new Trouble(t('There is no text to copy yet.'));
  await vscode.env.clipboard.writeText(chosen.map(({ text }) => text).join('\n\n'));
  vscode.window.setStatusBarMessage(`$(check) ${t('Text copied')}`, 3000);
}

async function split(document: vscode.TextDocument, part: number, drafts: Drafts): Promise<void> {
  const { limit } = drafts.settings(document);
  const edits = splitFix(drafts.of(document).file, part, limit);
  if (edits.length === 0) throw new Trouble(t('This part fits into one tweet; there is nothing to split.'));
  await apply(document, edits);
}

async function insertLink(document: vscode.TextDocument, drafts: Drafts): Promise<void> {
  const { sites } = drafts.settings(document);
  const site = sites.length > 1 ? await pickSite(sites) : sites[0];
  if (site === undefined) {
    if (sites.length > 0) return;
    throw new Trouble(t('Tell Tweet Composer your site first, such as example.com.'), {
      title: t('Open Setting'),
      command: 'workbench.action.openSettings',
      arguments: ['tweet.site'],
    });
  }
  const address = siteAddress(site);
  if (address === undefined)
    throw new Trouble(t('“{0}” is not the address of a site; mend the setting tweet.site.', site));
  const editor = editorOf(document) ?? (await vscode.window.showTextDocument(document));
  const at = editor.selection.active;
  const before = document.getText(new vscode.Range(at.with(undefined, 0), at));
  const after = document.lineAt(at.line).text.slice(at.character);
  const text = `${/\S$/u.test(before) ? ' ' : ''}${address}${/^\S/u.test(after) ? ' ' : ''}`;
  await editor.edit((edit) => {
    edit.replace(editor.selection, text);
  });
}

async function pickSite(sites: readonly string[]): Promise<string | undefined> {
  const items = sites.map((site) => ({ label: siteName(site), site }));
  return (await vscode.window.showQuickPick(items, { placeHolder: t('Link to which site?') }))?.site;
}

async function showOver(document: vscode.TextDocument, part: number, drafts: Drafts): Promise<void> {
  const draft = drafts.of(document);
  const at = draft.weights[part]?.overflowAt;
  const target = draft.file.parts[part];
  if (at === undefined || !target) throw new Trouble(t('Nothing is over the limit here.'));
  await reveal(document, toRange(document, sourceSpan(target, { start: at, end: target.text.length })));
}

async function addAlt(
  document: vscode.TextDocument,
  part: number,
  given: unknown,
  drafts: Drafts,
): Promise<void> {
  const all = drafts.of(document).file.parts[part]?.media ?? [];
  // From the palette: the first image without alt text, else the first, to change what it has.
  const media =
    typeof given === 'number'
      ? given
      : Math.max(
          0,
          all.findIndex(({ alt }) => !alt),
        );
  const image = all[media];
  if (!image) throw new Trouble(t('This part has no image.'));
  const { version } = document;
  const alt = await vscode.window.showInputBox({
    title: t('Alt text of {0}', image.file),
    prompt: t('What does somebody miss who cannot see this image?'),
    value: image.alt ?? '',
    validateInput: (text) => {
      const length = Array.from(text).length;
      return length > maxAltLength ? t('{0} characters; X takes {1}', length, maxAltLength) : undefined;
    },
  });
  if (!alt?.trim()) return;
  if (document.version !== version)
    throw new Trouble(t('The file has changed meanwhile. Try again, please.'));
  await apply(document, altEdits(drafts.of(document).file, part, media, alt.trim()));
}

/** Applies edits as one step of undo; says so where the file cannot be changed. */
export async function apply(document: vscode.TextDocument, edits: readonly TextEdit[]): Promise<void> {
  if (edits.length === 0) return;
  if (await vscode.workspace.applyEdit(toWorkspaceEdit(document, edits))) return;
  throw new Trouble(t('This file cannot be changed here. Save it somewhere else first.'));
}
