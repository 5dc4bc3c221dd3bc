import type * as vscode from 'vscode';

/**
 * Appends a text as it is, nothing of it read as Markdown. `appendText` would do, but it makes every space one that
 * does not break, so that a longer line runs out of its hover.
 */
export function appendPlain(card: vscode.MarkdownString, text: string): vscode.MarkdownString {
  return card.appendMarkdown(text.replace(/\s+/gu, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&'));
}

export function appendStrong(card: vscode.MarkdownString, text: string): void {
  appendPlain(card.appendMarkdown('**'), text.trim()).appendMarkdown('**');
}

/** On a line of its own, without the gap of a paragraph. */
export function appendLine(card: vscode.MarkdownString, text: string): void {
  appendPlain(card.appendMarkdown('  \n'), text);
}
