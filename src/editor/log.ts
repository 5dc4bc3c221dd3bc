import * as vscode from 'vscode';

/** The extension's output channel. Nothing of a draft's text is written to it. */
export type Log = Pick<vscode.LogOutputChannel, 'info' | 'warn' | 'error' | 'show' | 'dispose'>;

export function createLog(): Log {
  return vscode.window.createOutputChannel('Tweet Composer', { log: true });
}
