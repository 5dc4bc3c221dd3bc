import * as vscode from 'vscode';
import { Trouble } from '../../app/trouble.ts';
import { partAt, isTweet, type Drafts } from '../drafts.ts';

/** The tweet file that a command is about. */
export interface Target {
  readonly document: vscode.TextDocument;
  /** 0-based, where the caller named a part. */
  readonly part: number | undefined;
}

/** Whoever shows a tweet file without being its editor: the panel. */
export interface Shown {
  document(): vscode.TextDocument | undefined;
}

/**
 * Commands take a URI (or its text), a version and a part from lens, menu and panel, and nothing from palette and keys:
 * then the active tweet editor is meant, or the file that the panel shows.
 */
export async function targetOf(given: readonly unknown[], shown: Shown): Promise<Target> {
  const [uri, , part] = given;
  const document = await documentOf(uri, shown);
  if (!document) throw new Trouble(vscode.l10n.t('Open a .tweet file first.'), newTweet());
  return { document, part: typeof part === 'number' ? part : undefined };
}

function newTweet(): { title: string; command: string } {
  return { title: vscode.l10n.t('New Tweet'), command: 'tweet.new' };
}

async function documentOf(uri: unknown, shown: Shown): Promise<vscode.TextDocument | undefined> {
  if (uri instanceof vscode.Uri) return vscode.workspace.openTextDocument(uri);
  if (typeof uri === 'string') return vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const active = vscode.window.activeTextEditor?.document;
  return active && isTweet(active) ? active : shown.document();
}

/** The part that a command without one means: the one at the cursor. */
export function partOf({ document, part }: Target, drafts: Drafts): number {
  if (part !== undefined) return part;
  const editor = editorOf(document);
  return editor ? partAt(drafts.of(document), document.offsetAt(editor.selection.active)) : 0;
}

export function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  const active = vscode.window.activeTextEditor;
  return active?.document === document
    ? active
    : vscode.window.visibleTextEditors.find((editor) => editor.document === document);
}

/** Brings a place of the document before the user. */
export async function reveal(document: vscode.TextDocument, range: vscode.Range): Promise<void> {
  const column = editorOf(document)?.viewColumn;
  const editor = await vscode.window.showTextDocument(document, {
    selection: range,
    ...(column === undefined ? {} : { viewColumn: column }),
  });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
