import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  changeSettings,
  closeAll,
  edit,
  eventually,
  openSaved,
  openTweet,
  openUntitled,
  setUpLanguage,
} from './languageBench.ts';

function problems({ document }: vscode.TextEditor): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Tweet');
}

function codes(editor: vscode.TextEditor): string {
  return problems(editor)
    .map(({ code }) => (typeof code === 'string' ? code : '?'))
    .sort()
    .join(' ');
}

describe('Findings as problems', () => {
  let restore: () => Promise<void>;
  before(async () => {
    restore = await setUpLanguage();
  });
  afterEach(closeAll);
  after(async () => {
    await restore();
  });

  it('say what is over the limit, from the first character that is', async () => {
    const editor = await openTweet(`---\nlink: none\n---\n${'a'.repeat(300)}\n`);
    await eventually(
      'the problem',
      () => codes(editor),
      (found) => found === 'over-limit',
    );
    const [problem] = problems(editor);
    assert.equal(problem?.message, '20 over the limit');
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
    assert.deepEqual(problem.range, new vscode.Range(3, 280, 3, 300));
  });

  it('go when they are mended', async () => {
    const editor = await openTweet('Nothing to click on');
    await eventually(
      'the missing link',
      () => codes(editor),
      (found) => found === 'link-missing',
    );
    await edit(editor, new vscode.Position(0, 19), ' example.com');
    await eventually(
      'no problem',
      () => codes(editor),
      (found) => found === '',
    );
  });

  it('have the level that their setting gives them', async () => {
    const back = await changeSettings({ 'checks.linkBack': 'information' });
    const editor = await openTweet('Nothing to click on');
    const isHint = ([first]: vscode.Diagnostic[]): boolean =>
      first?.severity === vscode.DiagnosticSeverity.Information;
    await eventually('a hint', () => problems(editor), isHint);
    const backAgain = await changeSettings({ 'checks.linkBack': 'off' });
    await eventually(
      'no problem',
      () => codes(editor),
      (found) => found === '',
    );
    await backAgain();
    await back();
  });

  it('tell a file that is there from one that is not', async () => {
    const editor = await openSaved(
      'media.tweet',
      '---\nlink: none\n---\n![x](payback.png)\n\n![x](gone.png)\n',
    );
    await eventually(
      'the missing file',
      () => codes(editor),
      (found) => found === 'media-not-found',
    );
    assert.equal(problems(editor)[0]?.range.start.line, 5);
  });

  it('go with the file', async () => {
    const editor = await openTweet('Nothing to click on');
    await eventually(
      'the missing link',
      () => codes(editor),
      (found) => found === 'link-missing',
    );
    await closeAll();
    await eventually(
      'no problem',
      () => codes(editor),
      (found) => found === '',
    );
  });

  it('are not reported of other files', async () => {
    const editor = await openUntitled('txt', 'a'.repeat(300));
    const other = await openTweet('Nothing to click on');
    await eventually(
      'the other file’s problem',
      () => codes(other),
      (found) => found !== '',
    );
    assert.equal(codes(editor), '');
  });

  it('come back when a plain file becomes a tweet file', async () => {
    const editor = await openUntitled('txt', 'Nothing to click on');
    await vscode.languages.setTextDocumentLanguage(editor.document, 'tweet');
    await eventually(
      'the missing link',
      () => codes(editor),
      (found) => found === 'link-missing',
    );
    await vscode.languages.setTextDocumentLanguage(editor.document, 'plaintext');
    await eventually(
      'no problem',
      () => codes(editor),
      (found) => found === '',
    );
  });
});
