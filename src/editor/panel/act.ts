import * as vscode from 'vscode';
import { Trouble } from '../../app/trouble.ts';
import { fixesFor } from '../../core/checks/index.ts';
import type { Finding, Fix } from '../../core/checks/index.ts';
import type { FromPage } from '../../core/preview/protocol.ts';
import { apply } from '../commands/editing.ts';
import { reveal } from '../commands/target.ts';
import type { Drafts } from '../drafts.ts';
import type { CommandId } from '../ids.ts';
import type { Log } from '../log.ts';

type Act = Extract<FromPage, { type: 'act' }>;

/** The panel's buttons that are commands of their own. */
const commands: Readonly<Record<string, CommandId>> = {
  copyText: 'tweet.copyText',
  openInX: 'tweet.openInX',
  chooseAudience: 'tweet.chooseAudience',
  openAudience: 'tweet.openAudience',
};

/** Does what a button of the page stands for. Gives a sentence to show there where it could not be done. */
export async function act(message: Act, drafts: Drafts, log: Log): Promise<string | undefined> {
  try {
    await perform(message, drafts);
    return undefined;
  } catch (error) {
    if (error instanceof Trouble) return error.message;
    log.error(error instanceof Error ? error : String(error));
    return vscode.l10n.t('That did not work. Your text is untouched; the output says more.');
  }
}

async function perform({ uri, version, action, argument }: Act, drafts: Drafts): Promise<void> {
  const command = commands[action];
  if (command) {
    await vscode.commands.executeCommand(command, uri, version);
    return;
  }
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  if (document.version !== version)
    throw new Trouble(vscode.l10n.t('The text has changed meanwhile. Try again, please.'));
  if (action === 'reveal') {
    const at = document.positionAt(Number(argument));
    await reveal(document, new vscode.Range(at, at));
  } else if (action === 'fix') {
    const [number = '', id = ''] = (argument ?? '').split(' ');
    const draft = drafts.of(document);
    const finding = draft.findings[Number(number)];
    const fix = finding && fixesFor(finding, draft.file).find((one) => one.id === id);
    if (fix) await mend(document, finding, fix, drafts);
  }
}

async function mend(
  document: vscode.TextDocument,
  finding: Finding,
  fix: Fix,
  drafts: Drafts,
): Promise<void> {
  if (fix.edits) {
    await apply(document, fix.edits);
    return;
  }
  const uri = document.uri.toString();
  if (fix.id === 'choose-audience') await vscode.commands.executeCommand('tweet.chooseAudience', uri);
  if (fix.id === 'show-over')
    await vscode.commands.executeCommand('tweet.showOver', uri, document.version, finding.part);
  if (fix.id === 'add-alt') {
    const media = drafts.of(document).file.parts[finding.part]?.media ?? [];
    const index = media.findIndex(({ span }) => span.start === finding.span.start);
    await vscode.commands.executeCommand('tweet.addAlt', uri, finding.part, index);
  }
}
