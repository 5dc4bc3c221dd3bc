import * as vscode from 'vscode';
import { parseSites } from '../core/links/index.ts';
import type { SiteProblem } from '../core/links/types.ts';

/** Says what is wrong with the setting `tweet.site`: once for each wrong value. */
export function registerSiteSettings(): vscode.Disposable {
  const said = new Set<string>();
  const check = (): void => {
    const value = vscode.workspace.getConfiguration('tweet').get<unknown>('site');
    const given: readonly unknown[] = Array.isArray(value)
      ? value
      : value === undefined || value === ''
        ? []
        : [value];
    for (const problem of parseSites(given).problems) {
      if (said.has(problem.given)) continue;
      said.add(problem.given);
      void say(problem);
    }
  };
  check();
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('tweet.site')) check();
  });
}

async function say(problem: SiteProblem): Promise<void> {
  const open = vscode.l10n.t('Open Setting');
  if ((await vscode.window.showWarningMessage(siteProblemText(problem), open)) === open) {
    await vscode.commands.executeCommand('workbench.action.openSettings', 'tweet.site');
  }
}

function siteProblemText({ given, reason }: SiteProblem): string {
  const { t } = vscode.l10n;
  switch (reason) {
    case 'empty':
      return t('The setting tweet.site has an empty entry.');
    case 'not a host':
      return t(
        '“{0}” in the setting tweet.site is not the address of a site. Write it like example.com.',
        given,
      );
    case 'not http':
      return t('“{0}” in the setting tweet.site is not a web address. Write it like example.com.', given);
    case 'has credentials':
      return t(
        'An address in the setting tweet.site has a name or password in it. Write it like example.com.',
      );
  }
}
