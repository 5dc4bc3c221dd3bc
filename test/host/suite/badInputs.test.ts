import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { badAudiences, badTweets, bytesOf } from '../../tools/badInputs.ts';
import { changeSettings, closeAll, eventually, openTweet, setUpLanguage } from './languageBench.ts';

/** The problem that must be said of a file. Where none is named, none is asked for. */
const said: Readonly<Record<string, string>> = {
  'five-megabytes.tweet': 'file-too-large',
  'five-megabytes-in-lines.tweet': 'file-too-large',
  'nulls.tweet': 'not-text',
  'unclosed-front-matter.tweet': 'front-matter-unclosed',
  'large-unclosed-front-matter.tweet': 'front-matter-too-large',
  'deep-yaml.tweet': 'front-matter-syntax',
};

function uriOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder);
  return vscode.Uri.joinPath(folder, 'language-suite', name);
}

function codes(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Tweet')
    .map(({ code }) => (typeof code === 'string' ? code : '?'));
}

describe('A file that nobody would write', () => {
  let restore: () => Promise<void>;
  before(async () => {
    restore = await setUpLanguage();
  });
  afterEach(closeAll);
  after(async () => {
    await restore();
  });

  for (const input of badTweets()) {
    it(`does no harm: ${input.name}`, async () => {
      const uri = uriOf(input.name);
      await vscode.workspace.fs.writeFile(uri, bytesOf(input));
      // The text editor asks before it shows a binary file; a document is opened without asking.
      const document = await vscode.workspace.openTextDocument(uri).then(
        (opened) => opened,
        (error: unknown) => {
          assert.match(String(error), /binary/, 'VS Code itself refuses only binary files');
          return undefined;
        },
      );
      if (!document) return;
      const text = document.getText();
      await vscode.window.showTextDocument(document);
      await run('vscode.executeCodeLensProvider', document.uri, 1);
      await run('vscode.executeDocumentSymbolProvider', document.uri);
      await run('vscode.executeFoldingRangeProvider', document.uri);
      await run('vscode.executeHoverProvider', document.uri, new vscode.Position(0, 1));
      await run('tweet.preview', document.uri.toString());
      const wanted = said[input.name];
      if (wanted !== undefined) {
        await eventually(
          wanted,
          () => codes(uri),
          (found) => found.includes(wanted),
        );
      }
      assert.ok(document.getText() === text, 'the text is untouched');
      assert.equal(document.isDirty, false);
      const bytes = await vscode.workspace.fs.readFile(uri);
      assert.equal(Buffer.compare(bytes, bytesOf(input)), 0, 'the file is untouched');
    });
  }

  for (const input of badAudiences()) {
    it(`does no harm as the audience: ${input.name}`, async () => {
      const uri = uriOf(input.name);
      await vscode.workspace.fs.writeFile(uri, bytesOf(input));
      const back = await changeSettings({ 'audience.file': `language-suite/${input.name}` });
      const { document } = await openTweet('---\nlink: none\n---\nBattery storage');
      const lens = async (): Promise<string> => {
        const lenses = await run<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
        return lenses[0]?.command?.title ?? '';
      };
      if (input.name === 'ten-thousand-people.json') {
        await eventually('everyone', lens, (title) => title.includes('of 10000 interested'));
      } else {
        await eventually(
          'a problem',
          () => codes(uri),
          (found) => found.length > 0,
        );
        assert.match(await lens(), /15\/280/, 'the draft is counted all the same');
      }
      await back();
    });
  }
});

async function run<T>(command: string, ...given: unknown[]): Promise<T> {
  return vscode.commands.executeCommand<T>(command, ...given);
}
