import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { changeSettings, closeAll, eventually, openTweet, setUpLanguage } from './languageBench.ts';

const draft = '---\nlink: none\n---\nBattery storage at the port';

function uriOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder);
  return vscode.Uri.joinPath(folder, 'language-suite', name);
}

async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

function people(...interests: string[]): string {
  return JSON.stringify({
    people: interests.map((interest, n) => ({ name: `P${n}`, interests: [interest] })),
  });
}

/** What the lens above the draft says of interest. */
async function lens({ document }: vscode.TextEditor): Promise<string> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    document.uri,
    100,
  );
  return lenses[0]?.command?.title ?? '';
}

describe('The audience file', () => {
  let restore: () => Promise<void>;
  let back: () => Promise<void>;
  const file = 'live-audience.json';

  before(async () => {
    restore = await setUpLanguage();
  });
  beforeEach(async () => {
    await write(uriOf(file), people('battery storage', 'opera'));
    back = await changeSettings({ 'audience.file': `language-suite/${file}` });
  });
  afterEach(async () => {
    await closeAll();
    await back();
  });
  after(async () => {
    await restore();
  });

  it('is read live from the disk', async () => {
    const editor = await openTweet(draft);
    await eventually(
      'one of two',
      () => lens(editor),
      (title) => title.includes('1 of 2 interested'),
    );
    await write(uriOf(file), people('battery storage', 'opera', 'storage of batteries'));
    await eventually(
      'of three',
      () => lens(editor),
      (title) => title.includes('of 3 interested'),
    );
  });

  it('is read live from its editor, before it is saved', async () => {
    const audience = await vscode.window.showTextDocument(uriOf(file));
    const editor = await openTweet(draft);
    await eventually(
      'one of two',
      () => lens(editor),
      (title) => title.includes('1 of 2 interested'),
    );
    const edit = new vscode.WorkspaceEdit();
    const whole = new vscode.Range(0, 0, 10, 0);
    edit.replace(audience.document.uri, whole, people('battery storage', 'battery storage'));
    await vscode.workspace.applyEdit(edit);
    await eventually(
      'two of two',
      () => lens(editor),
      (title) => title.includes('2 of 2 interested'),
    );
  });

  it('keeps the last good one when it is broken, and says what is wrong at which line', async () => {
    const editor = await openTweet(draft);
    await eventually(
      'one of two',
      () => lens(editor),
      (title) => title.includes('1 of 2 interested'),
    );
    await write(uriOf(file), '{\n  "people": [\n    { "name": "Jane" "interests": [] }\n  ]\n}');
    const problems = await eventually(
      'the problem',
      () => vscode.languages.getDiagnostics(uriOf(file)).filter(({ source }) => source === 'Tweet'),
      (found) => found.length > 0,
    );
    assert.equal(problems[0]?.range.start.line, 2);
    assert.match(problems[0].message, /The last good one is used meanwhile/);
    assert.match(await lens(editor), /1 of 2 interested/);
    await write(uriOf(file), people('battery storage'));
    await eventually(
      'the mended file',
      () => lens(editor),
      (title) => title.includes('1 of 1 interested'),
    );
  });

  it('that goes away is no audience', async () => {
    const editor = await openTweet(draft);
    await eventually(
      'one of two',
      () => lens(editor),
      (title) => title.includes('1 of 2 interested'),
    );
    await vscode.workspace.fs.delete(uriOf(file));
    await eventually(
      'no audience',
      () => lens(editor),
      (title) => !title.includes('interested'),
    );
  });

  it('may lie outside the workspace', async () => {
    const outside = vscode.Uri.file(`${uriOf('..').path}/../outside-audience-${Date.now()}.json`);
    await write(outside, people('battery storage'));
    const backAgain = await changeSettings({ 'audience.file': outside.fsPath });
    const editor = await openTweet(draft);
    await eventually(
      'that audience',
      () => lens(editor),
      (title) => title.includes('1 of 1 interested'),
    );
    await backAgain();
    await vscode.workspace.fs.delete(outside);
  });
});
