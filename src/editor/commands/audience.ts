import * as vscode from 'vscode';
import { Trouble } from '../../app/trouble.ts';
import type { Audience } from '../../core/audience/types.ts';
import { audienceNames } from '../../core/draft/index.ts';
import { setFrontMatter } from '../../core/document/index.ts';
import { audienceUri } from '../audienceFiles.ts';
import type { Drafts } from '../drafts.ts';
import type { Log } from '../log.ts';
import { registerCommand } from './command.ts';
import { apply } from './editing.ts';
import { targetOf, type Shown } from './target.ts';

const { t } = vscode.l10n;

export function registerAudienceCommands(drafts: Drafts, shown: Shown, log: Log): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('tweet.chooseAudience', log, async (...given) => {
      await chooseAudience((await targetOf(given, shown)).document, drafts);
    }),
    registerCommand('tweet.openAudience', log, async (...given) => {
      await openAudience(given[0]);
    }),
  );
}

/** Lets the user pick groups and people, and writes them into the front matter. */
async function chooseAudience(document: vscode.TextDocument, drafts: Drafts): Promise<void> {
  const audience = drafts.audience(document);
  if (!audience || audience.people.length === 0) {
    throw new Trouble(t('There is no audience yet. Write down the people you want to reach.'), {
      title: t('Open Audience File'),
      command: 'tweet.openAudience',
      arguments: [document.uri],
    });
  }
  const now = audienceNames(drafts.of(document).file) ?? [];
  const picked = await vscode.window.showQuickPick(choices(audience, now), {
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
    title: t('Who is this for?'),
    placeHolder: t('Groups and people; none means your usual audience'),
  });
  if (!picked) return;
  const names = picked.map(({ value }) => value);
  await apply(
    document,
    setFrontMatter(drafts.of(document).file, 0, 'audience', names.length > 0 ? names : undefined),
  );
}

interface Choice extends vscode.QuickPickItem {
  readonly value: string;
}

function choices(audience: Audience, now: readonly string[]): Choice[] {
  const chosen = new Set(now.map((name) => name.toLowerCase()));
  const counts = new Map<string, number>();
  for (const { groups } of audience.people) {
    for (const group of groups ?? []) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  for (const { name } of audience.groups) if (!counts.has(name)) counts.set(name, 0);
  const groups = [...counts].map(([name, count]): Choice => {
    const description = audience.groups.find((group) => group.name === name)?.description;
    const size = count === 1 ? t('1 person') : t('{0} people', count);
    return {
      label: `$(organization) ${name}`,
      value: name,
      description: description ? `${size} · ${description}` : size,
      picked: chosen.has(name.toLowerCase()),
    };
  });
  const people = audience.people.map(({ name, handle, role, organisation }): Choice => {
    const value = handle ? `@${handle.replace(/^@/, '')}` : name;
    return {
      label: `$(person) ${name}`,
      value,
      description: [handle ? value : '', role ?? '', organisation ?? '']
        .filter((piece) => piece !== '')
        .join(' · '),
      picked: chosen.has(value.toLowerCase()) || chosen.has(name.toLowerCase()),
    };
  });
  return [...groups, ...people];
}

/** Opens the audience file; where there is none, starts one with the cursor at the first person's name. */
async function openAudience(given: unknown): Promise<void> {
  const resource = given instanceof vscode.Uri ? given : vscode.window.activeTextEditor?.document.uri;
  const uri = audienceUri(typeof given === 'string' ? vscode.Uri.parse(given, true) : resource);
  if (!uri) {
    throw new Trouble(
      t('Open a folder first: the audience is a file in it. Or name a file in the setting.'),
      {
        title: t('Open Setting'),
        command: 'workbench.action.openSettings',
        arguments: ['tweet.audience.file'],
      },
    );
  }
  const exists = await vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
  if (!exists)
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('{\n  "people": [\n    \n  ]\n}\n'));
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  if (!exists) await editor.insertSnippet(new vscode.SnippetString(firstPerson), new vscode.Position(2, 4));
}

const firstPerson = [
  '{',
  '  "name": "$1",',
  '  "handle": "@$2",',
  '  "groups": ["$3"],',
  '  "usesX": "${4|often,sometimes,no,unknown|}",',
  '  "interests": ["$5"]',
  '}$0',
].join('\n');
