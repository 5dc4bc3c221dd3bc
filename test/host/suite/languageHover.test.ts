import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { changeSettings, closeAll, eventually, openAtCursor, setUpLanguage } from './languageBench.ts';

/** The words of the hover at the `|` of a text. */
async function hover(marked: string): Promise<string> {
  const { editor, at } = await openAtCursor(marked);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    editor.document.uri,
    at,
  );
  return hovers
    .flatMap(({ contents }) =>
      contents.map((content) => (typeof content === 'string' ? content : content.value)),
    )
    .join('\n')
    .replace(/\\(.)/g, '$1');
}

describe('Hovering', () => {
  let restore: () => Promise<void>;
  before(async () => {
    restore = await setUpLanguage();
    await eventually(
      'the audience',
      () => hover('Hello @jane|doe'),
      (found) => found.includes('Jane'),
    );
  });
  afterEach(closeAll);
  after(async () => {
    await restore();
  });

  it('over a key says what it means', async () => {
    assert.match(await hover('---\nli|nk: none\n---\nText'), /needs no link back/);
    assert.match(await hover('---\nreplySet|tings: verified\n---\nText'), /Who may reply/);
  });

  it('over a mention says who that is', async () => {
    const words = await hover('Hello @jane|doe');
    for (const said of [
      'Jane Doe',
      'CFO',
      'Example Power',
      'execs',
      'Often on X',
      'grid energy, battery storage',
    ]) {
      assert.ok(words.includes(said), `${said} in ${words}`);
    }
  });

  it('over a mention of a stranger says so', async () => {
    assert.match(await hover('Hello @str|anger'), /Not in your audience file/);
  });

  it('over a name in `audience:` says which people it means', async () => {
    assert.match(await hover('---\naudience: [ex|ecs]\n---\nText'), /They sign[^]*1 person/);
    assert.match(await hover('---\naudience: [execs, "@zo|eq"]\n---\nText'), /Zoë Quint/);
  });

  it('over a link says what it weighs and whose site it is', async () => {
    assert.match(await hover('See exam|ple.com/grid'), /23[^]*your site example.com/);
    assert.match(await hover('See medi|um.com/x'), /23[^]*Sends your readers to medium.com/);
  });

  it('over text beyond the limit says by how much, where no problem does', async () => {
    const beyond = `${'a'.repeat(285)}|${'a'.repeat(9)}`;
    assert.equal(await hover(beyond), '');
    const back = await changeSettings({ 'checks.overLimit': 'off' });
    await eventually(
      'the hover',
      () => hover(beyond),
      (found) => found.startsWith('14 over the limit of 280'),
    );
    assert.equal(await hover(`${'a'.repeat(200)}|${'a'.repeat(94)}`), '');
    await back();
  });

  it('reads nothing of the audience file as Markdown', async () => {
    const { editor, at } = await openAtCursor('Hello @zo|eq');
    const [found] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      at,
    );
    const [card] = found?.contents ?? [];
    assert.ok(card instanceof vscode.MarkdownString);
    assert.ok(card.value.includes('\\[Train\\]\\(command\\:x\\) \\*Weekly\\*'), card.value);
    assert.ok(!card.isTrusted && !card.supportHtml);
  });
});
