import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  changeSettings,
  closeAll,
  eventually,
  openAtCursor,
  openTweet,
  setUpLanguage,
} from './languageBench.ts';

async function run(command: string, ...given: unknown[]): Promise<void> {
  await vscode.commands.executeCommand(command, ...given);
}

describe('Commands', () => {
  let restore: () => Promise<void>;
  before(async () => {
    restore = await setUpLanguage();
  });
  afterEach(closeAll);
  after(async () => {
    await restore();
  });

  it('New Tweet opens an empty tweet file', async () => {
    await run('tweet.new');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.languageId, 'tweet');
    assert.equal(document.getText(), '');
  });

  it('Copy Text copies what would be published, part by part', async () => {
    await openTweet('---\nlink: none\n---\nOne\n\n![x](payback.png)\n---\nTwo\n');
    await run('tweet.copyText');
    assert.equal(await vscode.env.clipboard.readText(), 'One\n\nTwo');
  });

  it('Copy Text copies the part that it is given, of the file that it is given', async () => {
    const { document } = await openTweet('One\n---\nTwo');
    await openTweet('Another file');
    await run('tweet.copyText', document.uri.toString(), document.version, 1);
    assert.equal(await vscode.env.clipboard.readText(), 'Two');
  });

  it('Split into Thread splits the part at the cursor into parts that fit, in one step of undo', async () => {
    const { document } = await openTweet('A sentence of some length stands here. '.repeat(12));
    const before = document.getText();
    await run('tweet.split');
    assert.match(document.getText(), /\n---\n/);
    assert.equal(document.getText().replace(/\s+|---/g, ''), before.replace(/\s+/g, ''));
    await run('undo');
    assert.equal(document.getText(), before);
  });

  it('Insert Link Back inserts the site at the cursor, set off by spaces', async () => {
    const { editor } = await openAtCursor('See| and tell');
    await run('tweet.insertLink');
    assert.equal(editor.document.getText(), 'See https://example.com and tell');
  });

  it('Needs No Link Back writes it into the front matter', async () => {
    const { document } = await openTweet('Happy new year');
    await run('tweet.noLinkNeeded');
    assert.equal(document.getText(), '---\nlink: none\n---\nHappy new year');
  });

  it('Show What Is Over selects it', async () => {
    const editor = await openTweet(`${'a'.repeat(280)}over`);
    await run('tweet.showOver');
    const { selection } = await eventually(
      'the selection',
      () => editor,
      (now) => !now.selection.isEmpty,
    );
    assert.equal(editor.document.getText(selection), 'over');
  });

  it('Open Audience File opens it, and starts one where there is none', async () => {
    await openTweet('Hello');
    await run('tweet.openAudience');
    assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /language-suite\/audience\.json$/);
    const back = await changeSettings({ 'audience.file': 'language-suite/new-audience.json' });
    await run('tweet.openAudience');
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(text, /"people": \[\s*\{\s*"name": ""/);
    await run('workbench.action.files.save');
    await back();
  });
});
