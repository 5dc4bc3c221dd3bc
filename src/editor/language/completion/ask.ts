import type * as vscode from 'vscode';
import type { Span } from '../../../core/span.ts';
import type { Drafts } from '../../drafts.ts';

/** What completion was asked: where, and what there is to answer from. */
export interface Ask {
  readonly document: vscode.TextDocument;
  /** Of the cursor, in UTF-16 units of the document's text. */
  readonly offset: number;
  readonly drafts: Drafts;
  readonly token: vscode.CancellationToken;
  /** Whether the user asked for completion where nothing is typed yet. */
  readonly explicit: boolean;
  /** Whether nothing but a letter brought the question up. */
  readonly byLetter: boolean;
}

/** The text that is written already. */
export function typed({ document, drafts }: Ask, { start, end }: Span): string {
  return drafts.of(document).file.source.slice(start, end);
}
