import * as vscode from 'vscode';
import type { Part } from '../../core/document/types.ts';
import type { Draft } from '../../core/draft/index.ts';
import type { Span } from '../../core/span.ts';
import { toRange } from '../convert.ts';
import { isTweet, type Drafts } from '../drafts.ts';

/** Where more parts than this are over the limit, those near the visible lines are marked, as one scrolls. */
const mostParts = 200;

/** Marks the text over the limit in every visible editor, from the character where it begins. */
export function registerOverflow(drafts: Drafts): vscode.Disposable {
  const mark = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('inputValidation.errorBackground'),
    // Not by colour alone; a text decoration takes no theme colour but by its variable.
    textDecoration: 'underline dashed var(--vscode-editorError-foreground)',
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.errorForeground'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedOpen,
  });
  const marked = new WeakSet<vscode.TextEditor>();

  function update(editor: vscode.TextEditor): void {
    const ranges = isTweet(editor.document) ? overflowIn(editor, drafts.of(editor.document)) : [];
    if (ranges.length === 0 && !marked.has(editor)) return;
    editor.setDecorations(mark, ranges);
    if (ranges.length > 0) marked.add(editor);
    else marked.delete(editor);
  }

  for (const editor of vscode.window.visibleTextEditors) update(editor);
  return vscode.Disposable.from(
    mark,
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      for (const editor of editors) update(editor);
    }),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (isTweet(textEditor.document) && partsOver(drafts.of(textEditor.document)).length > mostParts)
        update(textEditor);
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) update(editor);
    }),
    drafts.onDidChange((document) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) update(editor);
    }),
  );
}

function overflowIn({ document, visibleRanges }: vscode.TextEditor, draft: Draft): vscode.Range[] {
  let parts = partsOver(draft);
  if (parts.length > mostParts) {
    const top = document.offsetAt(visibleRanges[0]?.start ?? new vscode.Position(0, 0));
    const first = parts.findIndex(({ span }) => span.end > top);
    const from = Math.max(0, (first < 0 ? parts.length : first) - mostParts / 2);
    parts = parts.slice(from, from + mostParts);
  }
  return parts.flatMap((part) => overflowSpans(part, draft).map((span) => toRange(document, span)));
}

function partsOver({ file, weights }: Draft): readonly Part[] {
  return file.parts.filter(({ index }) => weights[index]?.overflowAt !== undefined);
}

/** What no longer fits, in the source: only runs of text, so that an image line between two of them stays unmarked. */
function overflowSpans(part: Part, { weights }: Draft): readonly Span[] {
  const from = weights[part.index]?.overflowAt;
  if (from === undefined) return [];
  return part.runs.flatMap(({ text, source, length }) => {
    const skipped = Math.max(0, from - text);
    return skipped >= length ? [] : [{ start: source + skipped, end: source + length }];
  });
}
