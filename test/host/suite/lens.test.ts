import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { changeSettings, closeAll, edit, eventually, openTweet, setUpLanguage } from './languageBench.ts';

async function lensesOf({ document }: vscode.TextEditor, resolve = 1000): Promise<vscode.CodeLens[]> {
  return vscode.commands.executeCommand('vscode.executeCodeLensProvider', document.uri, resolve);
}

async function titles(editor: vscode.TextEditor): Promise<string[]> {
  return (await lensesOf(editor)).map(({ command }) => command?.title ?? '');
}

describe('The lens above a part', () => {
  let restore: () => Promise<void>;
  before(async () => {
    restore = await setUpLanguage();
  });
  afterEach(closeAll);
  after(async () => {
    await restore();
  });

  it('says how long each part is, and offers what to do with it', async () => {
    const editor = await openTweet('---\nlink: none\naudience: board\n---\nOne\n---\n\nThree\n---\nFive\n');
    const lenses = await eventually(
      'three parts',
      () => lensesOf(editor),
      (found) => found.length === 9,
    );
    const lines = lenses.map(({ range, command }) => `${range.start.line} ${command?.title ?? ''}`);
    assert.deepEqual(
      lines
        .filter((line) => !line.endsWith('Preview') && !line.endsWith('Open in X'))
        .map((line) => line.split(' · ')[0]),
      ['0 3/280', '7 5/280', '9 4/280'],
    );
    assert.equal(lines.filter((line) => line.endsWith(' Preview')).length, 3);
  });

  it('says on the first part who is interested and whether the file links back', async () => {
    const editor = await openTweet('Battery storage pays: example.com/a\n---\nMore of it\n');
    const found = await eventually(
      'the interest',
      () => titles(editor),
      ([first]) => (first ?? '').includes('interested'),
    );
    assert.match(found[0] ?? '', /^\d+\/280 · 1 of 3 interested · link ✓$/);
    assert.equal(found[3], '10/280');
  });

  it('says when no link leads back', async () => {
    const editor = await openTweet('See medium.com/a');
    const found = await eventually(
      'the link',
      () => titles(editor),
      ([first]) => (first ?? '').includes('link'),
    );
    assert.match(found[0] ?? '', / · links elsewhere$/);
  });

  it('previews when its words are clicked, and opens the part that it stands above', async () => {
    const editor = await openTweet('One\n---\nTwo\n');
    const lenses = await eventually(
      'two parts',
      () => lensesOf(editor),
      (found) => found.length === 6,
    );
    const uri = editor.document.uri.toString();
    assert.deepEqual([lenses[3]?.command?.command, lenses[3]?.command?.arguments], ['tweet.preview', [uri]]);
    const version = editor.document.version;
    assert.deepEqual(
      [lenses[5]?.command?.command, lenses[5]?.command?.arguments],
      ['tweet.openInX', [uri, version, 1]],
    );
  });

  it('counts anew after an edit', async () => {
    const editor = await openTweet('One');
    await edit(editor, new vscode.Position(0, 3), ' two');
    assert.match((await titles(editor))[0] ?? '', /^7\/280/);
  });

  it('leaves out what is switched off', async () => {
    const back = await changeSettings({ 'lens.interest': false, 'lens.link': false });
    const editor = await openTweet('Battery storage pays: example.com/a');
    await eventually(
      'the count alone',
      () => titles(editor),
      ([first]) => /^\d+\/280$/.test(first ?? ''),
    );
    const backAgain = await changeSettings({ 'lens.enabled': false });
    await eventually(
      'no lens',
      () => titles(editor),
      ({ length }) => length === 0,
    );
    await backAgain();
    await back();
  });

  it('stands above the first 500 of 10,000 parts, and finds its words when it comes into view', async () => {
    const editor = await openTweet(Array.from({ length: 10_000 }, (_, i) => `Part ${i}\n`).join('---\n'));
    const { uri } = editor.document;
    const all = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      uri,
    );
    assert.equal(all.length, 3 * 500);
    assert.ok(all.every(({ isResolved }) => !isResolved));
    const [first] = await lensesOf(editor, 1);
    assert.match(first?.command?.title ?? '', /^6\/280/);
  });
});
