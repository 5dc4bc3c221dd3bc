import * as vscode from 'vscode';
import type { Span } from '../../core/span.ts';
import type { Drafts } from '../drafts.ts';
import { bodyOf } from './partPlace.ts';
import { tweetFiles } from './selector.ts';

/** Folds front matter to its first line and a part to its first line of text, so that a folded thread still reads. */
export function registerFolding(drafts: Drafts): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(tweetFiles, {
    provideFoldingRanges: (document) => {
      const { source, parts } = drafts.of(document).file;
      return parts.flatMap((part) => [
        ...fold(document, part.frontMatter?.span, vscode.FoldingRangeKind.Region),
        ...fold(document, bodyOf(source, part)),
      ]);
    },
  });
}

function fold(
  document: vscode.TextDocument,
  span: Span | undefined,
  kind?: vscode.FoldingRangeKind,
): vscode.FoldingRange[] {
  if (!span) return [];
  const start = document.positionAt(span.start).line;
  const end = document.positionAt(span.end).line;
  return start < end ? [new vscode.FoldingRange(start, end, kind)] : [];
}
