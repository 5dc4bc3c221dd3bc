import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, openAtCursor, openSaved, openTweet, setUpLanguage } from './languageBench.ts';

/** What our completion offers at the `|` of a text; VS Code's own words and snippets left out. */
async function offered(marked: string): Promise<vscode.CompletionItem[]> {
  const { editor, at } = await openAtCursor(marked);
  return offeredIn(editor, at);
}

async function offeredIn(
  { document }: vscode.TextEditor,
  at: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    at,
  );
  return list.items.filter(
    ({ kind }) => kind !== vscode.CompletionItemKind.Snippet && kind !== vscode.CompletionItemKind.Text,
  );
}

function names(items: readonly vscode.CompletionItem[]): string[] {
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

function inserted({ insertText }: vscode.CompletionItem): string {
  return typeof insertText === 'string' ? insertText : (insertText?.value ?? '');
}

describe('Completion in front matter', () => {
  let restore: () => Promise<void>;
  before(async () => {
    restore = await setUpLanguage();
  });
  afterEach(closeAll);
  after(async () => {
    await restore();
  });

  it('offers the keys that are not there yet, and says what they mean', async () => {
    const items = await offered('---\nlink: none\na|\n---\nText');
    assert.ok(names(items).includes('audience'));
    assert.ok(!names(items).includes('link'));
    const audience = items.find(({ label }) => label === 'audience');
    assert.equal(inserted(audience!), 'audience: [$1]$0');
    assert.match((audience?.documentation as vscode.MarkdownString).value, /Who this is for/);
  });

  it('offers keys while the front matter is not closed yet', async () => {
    const items = await offered('---\nau|\n');
    assert.ok(names(items).includes('audience'), names(items).join());
  });

  it('keeps the colon and value of a key that is renamed', async () => {
    const items = await offered('---\nli|: none\n---\nText');
    assert.equal(inserted(items.find(({ label }) => label === 'link')!), 'link');
  });

  it('offers no key of the whole thread inside it', async () => {
    const items = await offered('One\n---\n---\n|\n---\nText');
    assert.ok(names(items).includes('media'));
    assert.ok(!names(items).includes('reply'));
  });

  it('offers groups and people for `audience:`', async () => {
    const known = (): Promise<vscode.CompletionItem[]> => offered('---\naudience: [|]\n---\nText');
    const items = await eventually('the audience', known, (found) => found.length > 0);
    assert.deepEqual(names(items), ['execs', 'board', 'Jane Doe', 'Zoë Quint', 'No Handle']);
    assert.deepEqual(items.map(inserted), ['execs', 'board', '"@janedoe"', '"@zoeq"', 'No Handle']);
  });

  it('finds a person for `audience:` by name or role, quoted already or not', async () => {
    assert.ok(names(await offered('---\naudience: [execs, zo|]\n---\nText')).includes('Zoë Quint'));
    const items = await offered('---\naudience: [execs, "cf|"]\n---\nText');
    const item = items[names(items).indexOf('Jane Doe')];
    assert.equal(inserted(item!), '"@janedoe"');
    const range = item?.range as vscode.Range;
    assert.deepEqual([range.start.character, range.end.character], [18, 22]);
  });

  it('offers names in a list of lines', async () => {
    assert.ok(names(await offered('---\naudience:\n  - |\n---\nText')).includes('execs'));
  });

  it('offers the values of reply-settings and of link', async () => {
    assert.deepEqual(names(await offered('---\nreply-settings: |\n---\nText')), [
      'following',
      'mentionedUsers',
      'subscribers',
      'verified',
    ]);
    assert.deepEqual(names(await offered('---\nlink: n|\n---\nText')), ['none']);
  });

  it('offers the media files beside the file and in its media folder', async () => {
    const editor = await openSaved('offered.tweet', '---\nmedia:\n  - file: \n---\nText');
    const items = await offeredIn(editor, new vscode.Position(2, 10));
    assert.deepEqual(names(items).sort(), ['payback.png', 'three sites.png']);
  });
});

describe('Completion in text', () => {
  let restore: () => Promise<void>;
  before(async () => {
    restore = await setUpLanguage();
    await eventually(
      'the audience',
      () => offered('@|'),
      (found) => found.length > 0,
    );
  });
  afterEach(closeAll);
  after(async () => {
    await restore();
  });

  it('offers people to mention, by handle, name, role and organisation', async () => {
    for (const typed of ['@jan', '@doe', '@cfo', '@power']) {
      assert.deepEqual(names(await offered(`Hello ${typed}|`)), ['@janedoe'], typed);
    }
    assert.deepEqual(names(await offered('Hello @zoe|')), ['@zoeq']);
    assert.deepEqual((await offered('(@jan|')).map(inserted), ['@janedoe']);
  });

  it('offers nobody whose handle is not known, and none in the middle of an e-mail address', async () => {
    assert.deepEqual(names(await offered('Hello @chair|')), []);
    assert.deepEqual(names(await offered('me@jan|')), []);
  });

  it('offers the tags used before here and in the other open tweet files, the most used first', async () => {
    await openTweet('#Energy #energy #grid');
    assert.deepEqual(names(await offered('#storage and #e|')), ['#Energy', '#storage', '#grid']);
  });

  it('offers links to the user’s own site', async () => {
    await openTweet('See https://blog.example.com/grid and medium.com/x');
    const items = await offered('Read htt|');
    assert.deepEqual(items.map(inserted), ['https://example.com', 'https://blog.example.com/grid']);
    assert.deepEqual((await offered('Read exa|')).map(inserted), ['https://example.com']);
    assert.deepEqual(await offered('Read some|'), []);
  });

  it('offers media files in an image line', async () => {
    const editor = await openSaved('image.tweet', 'Text\n\n![Chart](p');
    const items = await offeredIn(editor, new vscode.Position(2, 10));
    assert.ok(names(items).includes('payback.png'));
  });
});
