import * as vscode from 'vscode';
import { Trouble } from '../../app/trouble.ts';
import type { CommandId } from '../ids.ts';
import type { Log } from '../log.ts';

/** Registers a command. Trouble is shown in its own words; anything else is logged and said to have gone wrong. */
export function registerCommand(
  id: CommandId,
  log: Log,
  run: (...given: readonly unknown[]) => Promise<void> | void,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...given: readonly unknown[]) => {
    try {
      await run(...given);
    } catch (error) {
      await showTrouble(error, log);
    }
  });
}

/** The one place where trouble meets the user. */
export async function showTrouble(error: unknown, log: Log): Promise<void> {
  if (error instanceof Trouble) {
    const { help } = error;
    const answer = await vscode.window.showWarningMessage(error.message, ...(help ? [help.title] : []));
    if (help && answer === help.title)
      await vscode.commands.executeCommand(help.command, ...(help.arguments ?? []));
    return;
  }
  log.error(error instanceof Error ? error : String(error));
  const showOutput = vscode.l10n.t('Show Output');
  const text = vscode.l10n.t('That did not work. Your text is untouched; the output says more.');
  if ((await vscode.window.showErrorMessage(text, showOutput)) === showOutput) log.show();
}
