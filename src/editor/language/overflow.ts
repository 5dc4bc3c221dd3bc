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
  const marks = createMarks();
  const update = (editor: vscode.TextEditor): void => {
    if (!isTweet(editor.document)) {
      marks.set(editor, [], false);
      return;
    }
    const ranges = overflowIn(editor, drafts.of(editor.document));
    marks.set(editor, ranges, drafts.settings(editor.document).levels.overLimit === 'off');
  };
  const updateAll = (editors: readonly vscode.TextEditor[]): void => {
    for (const editor of editors) update(editor);
  };
  const updateDocument = (document: vscode.TextDocument): void => {
    updateAll(vscode.window.visibleTextEditors.filter((editor) => editor.document === document));
  };

  updateAll(vscode.window.visibleTextEditors);
  return vscode.Disposable.from(
    ...marks.types,
    vscode.window.onDidChangeVisibleTextEditors(updateAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const { document } = textEditor;
      if (isTweet(document) && partsOver(drafts.of(document)).length > mostParts) update(textEditor);
    }),
    // A file that becomes another language is opened again while its editor stays.
    vscode.workspace.onDidOpenTextDocument(updateDocument),
    drafts.onDidChange(updateDocument),
  );
}

interface Marks {
  readonly types: readonly { dispose(): void }[];
  set(editor: vscode.TextEditor, ranges: readonly vscode.Range[], underlined: boolean): void;
}

function createMarks(): Marks {
  const behavior = { rangeBehavior: vscode.DecorationRangeBehavior.ClosedOpen };
  const over = vscode.window.createTextEditorDecorationType({
    ...behavior,
    backgroundColor: new vscode.ThemeColor('inputValidation.errorBackground'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.errorForeground'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
  // Never by colour alone: the problem's own squiggle underlines the text; where that check is off, this does.
  const underline = vscode.window.createTextEditorDecorationType({
    ...behavior,
    textDecoration: 'underline dashed var(--vscode-editorError-foreground)',
  });
  const marked = new WeakSet<vscode.TextEditor>();
  return {
    types: [over, underline],
    set: (editor, ranges, underlined) => {
      if (ranges.length === 0 && !marked.has(editor)) return;
      editor.setDecorations(over, ranges);
      editor.setDecorations(underline, underlined ? ranges : []);
      if (ranges.length > 0) marked.add(editor);
      else marked.delete(editor);
    },
  };
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
