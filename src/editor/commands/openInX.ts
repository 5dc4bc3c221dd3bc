import * as vscode from 'vscode';
import { NobodyAsks, type NobodyAnswer } from '../../app/nobodyAsks.ts';
import { openInX, type OpeningGuide, type OpeningPorts } from '../../app/openInX.ts';
import type { Memory } from '../../app/ports.ts';
import { isEmpty } from '../../core/checks/index.ts';
import type { Draft } from '../../core/draft/index.ts';
import type { Lost, Opening } from '../../core/intent/index.ts';
import { postIdOf } from '../../core/intent/index.ts';
import type { Part } from '../../core/document/types.ts';
import type { Drafts } from '../drafts.ts';
import type { Log } from '../log.ts';
import { audienceName } from '../words/audienceWords.ts';
import { registerCommand } from './command.ts';
import { targetOf, type Shown } from './target.ts';

const { t } = vscode.l10n;

/** Open in X, for a single tweet or a thread. Nothing goes out by itself: X's composer asks. */
export function registerOpenInX(drafts: Drafts, shown: Shown, memory: Memory, log: Log): vscode.Disposable {
  const asks = new NobodyAsks();
  const open = async (...given: readonly unknown[]): Promise<void> => {
    const { document, part } = await targetOf(given, shown);
    const draft = drafts.of(document);
    const choose = async (): Promise<void> => {
      await vscode.commands.executeCommand('tweet.chooseAudience', document.uri);
    };
    const asksFirst = drafts.settings(document).askWhenNobody;
    if (asksFirst && !(await asks.mayGo(draft, () => askNobody(draft), choose))) return;
    const ports: OpeningPorts = { browser: { open: openBrowser }, clipboard: { write }, memory };
    // A single part of a thread, opened by its lens, starts the thread there only where it is the first.
    const whole = part === undefined || part === 0 || draft.file.parts.length === 1;
    await openInX(
      drafts.of(document).file,
      document.uri.toString(),
      whole ? undefined : part,
      ports,
      guideFor(draft),
    );
  };
  return registerCommand('tweet.openInX', log, open);
}

/** Given as text, the address reaches the browser as it is: a Uri would decode and encode it once more. */
async function openBrowser(url: string): Promise<boolean> {
  return vscode.env.openExternal(url as unknown as vscode.Uri);
}

async function write(text: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
}

async function askNobody(draft: Draft): Promise<NobodyAnswer> {
  const goAhead = { title: t('Go ahead') };
  const choose = { title: t('Choose who it is for') };
  const keep = { title: t('Keep editing'), isCloseAffordance: true };
  const who = draft.chosen && draft.chosen.names.length > 0 ? audienceName(draft.chosen) : t('your audience');
  const question = t('Nobody in {0} seems interested in this.', who);
  const answer = await vscode.window.showWarningMessage(question, { modal: true }, goAhead, choose, keep);
  return answer === goAhead ? 'go ahead' : answer === choose ? 'choose audience' : 'keep editing';
}

function guideFor(draft: Draft): OpeningGuide {
  const filled = draft.file.parts.filter((part) => !isEmpty(part)).length;
  return {
    confirmLoss: (part, _parts, opening) => confirmLoss(part, filled, opening),
    askAddress,
    askResume,
    sayPaste: async (part) => {
      const text = t('Part {0} is too long for an address. It is copied: paste it in X.', part);
      await vscode.window.showInformationMessage(text, { modal: true });
    },
    sayDone: (parts) => {
      vscode.window.setStatusBarMessage(`$(check) ${t('All {0} parts were opened in X', parts)}`, 5000);
    },
    sayNothingToOpen: () => {
      void vscode.window.showInformationMessage(
        t('There is nothing to open in X yet: write something first.'),
      );
    },
  };
}

async function confirmLoss(part: Part, parts: number, { lost }: Opening): Promise<boolean> {
  const goOn = { title: t('Open in X') };
  const copy = { title: t('Copy Image Path') };
  const message =
    parts > 1
      ? t('X’s composer cannot take all of part {0}.', part.index + 1)
      : t('X’s composer cannot take all of this.');
  const files = lost.flatMap((item) => (item.kind === 'media' ? item.files : []));
  const detail = lost.map(lostText).join('\n');
  const buttons = files.length > 0 ? [goOn, copy] : [goOn];
  const answer = await vscode.window.showWarningMessage(message, { modal: true, detail }, ...buttons);
  if (answer === copy) await write(files.join('\n'));
  return answer !== undefined;
}

function lostText(lost: Lost): string {
  switch (lost.kind) {
    case 'media':
      return t('Add in X by hand: {0}', lost.files.join(', '));
    case 'poll':
      return t('Make the poll in X by hand: {0}', lost.options.join(' / '));
    case 'reply settings':
      return t('Choose in X who may reply: {0}', lost.who);
    case 'account':
      return t('Check in X that you are {0}', lost.account);
    case 'reply':
      return t('“{0}” is not the address of a post, so it will not be a reply', lost.reference);
    case 'quote':
      return t('“{0}” is not the address of a post, so nothing will be quoted', lost.reference);
  }
}

function askAddress(part: number, parts: number): Promise<string | undefined> {
  return Promise.resolve(
    vscode.window.showInputBox({
      title: t('Part {0} of {1} is open in X', part, parts),
      prompt: t(
        'Post it there, then paste its address here: part {0} will answer it. Leave empty to skip.',
        part + 1,
      ),
      placeHolder: 'https://x.com/…/status/…',
      ignoreFocusOut: true,
      validateInput: (text) =>
        text.trim() === '' || postIdOf(text) !== undefined
          ? undefined
          : t('Not the address of a post. It looks like https://x.com/you/status/123.'),
    }),
  );
}

async function askResume(
  opened: number,
  parts: number,
  changed: readonly number[],
): Promise<'continue' | 'start over' | undefined> {
  const goOn = { title: t('Continue with part {0}', opened + 1) };
  const again = { title: t('Start over') };
  const first = changed[0];
  const detail = first === undefined ? '' : t('Part {0} has been changed since it was opened.', first + 1);
  const message = t('{0} of {1} parts of this thread were opened in X already.', opened, parts);
  const answer = await vscode.window.showInformationMessage(message, { modal: true, detail }, goOn, again);
  return answer === goOn ? 'continue' : answer === again ? 'start over' : undefined;
}
