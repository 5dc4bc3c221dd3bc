import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, openTweet, setUpLanguage } from './languageBench.ts';

async function fixesAt({ document }: vscode.TextEditor, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  return found;
}

/** The fixes of the finding with this code, as soon as it is shown. */
async function fixesOf(editor: vscode.TextEditor, code: string): Promise<vscode.CodeAction[]> {
  const { uri } = editor.document;
  const shown = (): vscode.Diagnostic | undefined =>
    vscode.languages.getDiagnostics(uri).find((each) => each.code === code);
  const problem = await eventually(code, shown, (found) => found !== undefined);
  return fixesAt(editor, problem?.range ?? new vscode.Range(0, 0, 0, 0));
}

async function applyFix(editor: vscode.TextEditor, code: string, title: string): Promise<string> {
  const fixes = await fixesOf(editor, code);
  const fix = fixes.find((each) => each.title === title);
  assert.ok(fix?.edit, `No edit “${title}” among ${fixes.map((each) => each.title).join(', ')}`);
  await vscode.workspace.applyEdit(fix.edit);
  return editor.document.getText();
}

describe('A quick fix', () => {
  let restore: () => Promise<void>;
  before(async () => {
    restore = await setUpLanguage();
  });
  afterEach(closeAll);
  after(async () => {
    await restore();
  });

  it('splits what is over the limit into a thread', async () => {
    const editor = await openTweet(`---\nlink: none\n---\n${'A sentence of some length. '.repeat(15)}\n`);
    const text = await applyFix(editor, 'over-limit', 'Split into a thread');
    assert.match(text, /^---\nlink: none\n---\nA sentence[^]*\n---\nA sentence/);
    const left = (): vscode.Diagnostic[] => vscode.languages.getDiagnostics(editor.document.uri);
    await eventually('no problem', left, ({ length }) => length === 0);
  });

  it('shows what is over', async () => {
    const editor = await openTweet(`One\n---\n${'a'.repeat(290)}\n---\nlast`);
    const fixes = await fixesOf(editor, 'over-limit');
    const show = fixes.find(({ command }) => command?.command === 'tweet.showOver');
    assert.ok(show?.command);
    await vscode.commands.executeCommand(
      show.command.command,
      ...((show.command.arguments ?? []) as unknown[]),
    );
    const now = vscode.window.activeTextEditor;
    assert.deepEqual(now?.selection.start, new vscode.Position(2, 280));
  });

  it('inserts a link to the site', async () => {
    const editor = await openTweet('Nothing to click on');
    assert.equal(
      await applyFix(editor, 'link-missing', 'Insert a link to example.com'),
      'Nothing to click on https://example.com',
    );
  });

  it('says that no link is needed', async () => {
    const editor = await openTweet('Nothing to click on');
    const text = await applyFix(editor, 'link-missing', 'This tweet needs no link back');
    assert.match(text, /^---\nlink: none\n---\nNothing to click on$/);
  });

  it('offers the name that was meant', async () => {
    const editor = await openTweet('---\nlink: none\naudience: exces\n---\nText');
    const text = await applyFix(editor, 'unknown-audience', 'Change to “execs”');
    assert.match(text, /audience: execs\n/);
  });

  it('asks for the alt text of the right image', async () => {
    const editor = await openTweet('---\nlink: none\n---\n![one](a.png)\n\n![](b.png)\n');
    const [fix] = await fixesOf(editor, 'alt-missing');
    const uri = editor.document.uri.toString();
    assert.deepEqual([fix?.command?.command, fix?.command?.arguments], ['tweet.addAlt', [uri, 0, 1]]);
  });

  it('that is the likeliest is preferred', async () => {
    const editor = await openTweet('Nothing to click on');
    const fixes = await fixesOf(editor, 'link-missing');
    assert.deepEqual(
      fixes.map(({ isPreferred }) => isPreferred ?? false),
      [true, false],
    );
  });

  it('is not offered where nothing is wrong', async () => {
    const editor = await openTweet('First line\n\nNothing to click on');
    await fixesOf(editor, 'link-missing');
    assert.deepEqual(await fixesAt(editor, new vscode.Range(0, 2, 0, 2)), []);
  });
});
