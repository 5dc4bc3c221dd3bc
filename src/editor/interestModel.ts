import * as vscode from 'vscode';
import type { InterestModel } from '../core/interest/types.ts';
import type { Log } from './log.ts';

/** Loads the model when it is first wanted. Without it everything else works, and the user is told once. */
export function loadModelOnce(
  load: () => Promise<InterestModel>,
  log: Log,
): () => Promise<InterestModel | undefined> {
  let loading: Promise<InterestModel | undefined> | undefined;
  return () => (loading ??= attempt(load, log));
}

async function attempt(load: () => Promise<InterestModel>, log: Log): Promise<InterestModel | undefined> {
  try {
    return await load();
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    const text = vscode.l10n.t(
      'Who would be interested cannot be told: a file of Tweet Composer is missing. Install it again.',
    );
    void vscode.window.showWarningMessage(text);
    return undefined;
  }
}
