import * as vscode from 'vscode';

/** The people that the language suites write for: small, and known here. */
const audience = {
  groups: [{ name: 'execs', description: 'They sign' }],
  people: [
    {
      name: 'Jane Doe',
      handle: '@janedoe',
      role: 'CFO',
      organisation: 'Example Power',
      groups: ['execs'],
      usesX: 'often',
      interests: ['grid energy', 'battery storage'],
    },
    {
      name: 'Zoë Quint',
      handle: 'zoeq',
      role: 'Editor',
      organisation: '[Train](command:x) *Weekly*',
      usesX: 'sometimes',
      interests: ['railways'],
    },
    { name: 'No Handle', role: 'Chair', groups: ['board'], interests: [] },
  ],
};

const settings: Readonly<Record<string, unknown>> = {
  'audience.file': 'language-suite/audience.json',
  'audience.default': [],
  site: ['example.com'],
};

/** Sets the workspace up for the language suites; hand back what it returns to put everything as it was. */
export async function setUpLanguage(): Promise<() => Promise<void>> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('The host has no workspace folder.');
  const own = vscode.Uri.joinPath(folder, 'language-suite');
  await write(vscode.Uri.joinPath(own, 'audience.json'), JSON.stringify(audience));
  await write(vscode.Uri.joinPath(own, 'payback.png'), 'not really an image');
  await write(vscode.Uri.joinPath(own, 'media', 'three sites.png'), 'not really an image');
  await write(vscode.Uri.joinPath(own, 'notes.txt'), 'no image at all');
  const restore = await changeSettings(settings);
  return async () => {
    await restore();
    await closeAll();
    await vscode.workspace.fs.delete(own, { recursive: true });
  };
}

/** Changes settings of the workspace; the function that it returns puts them back. */
export async function changeSettings(
  values: Readonly<Record<string, unknown>>,
): Promise<() => Promise<void>> {
  const before = new Map<string, unknown>();
  for (const [key, value] of Object.entries(values)) {
    const tweet = vscode.workspace.getConfiguration('tweet');
    before.set(key, tweet.inspect(key)?.workspaceValue);
    await tweet.update(key, value, vscode.ConfigurationTarget.Workspace);
  }
  return async () => {
    for (const [key, value] of before) {
      await vscode.workspace
        .getConfiguration('tweet')
        .update(key, value, vscode.ConfigurationTarget.Workspace);
    }
  };
}

async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

let opened = 0;

/** A file that is not saved yet, in an editor. Its name never comes again: VS Code may still hold a backup of it. */
export async function openUntitled(ending: string, content: string): Promise<vscode.TextEditor> {
  opened += 1;
  const uri = vscode.Uri.from({ scheme: 'untitled', path: `language-${opened}.${ending}` });
  const editor = await vscode.window.showTextDocument(uri);
  await edit(editor, new vscode.Position(0, 0), content);
  return editor;
}

/** A tweet file that is not saved yet, in an editor. */
export async function openTweet(content: string): Promise<vscode.TextEditor> {
  return openUntitled('tweet', content);
}

/** A tweet file on disk, beside the suite's media. */
export async function openSaved(name: string, content: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('The host has no workspace folder.');
  const uri = vscode.Uri.joinPath(folder, 'language-suite', name);
  await write(uri, content);
  return vscode.window.showTextDocument(uri);
}

/** Opens a text with the cursor where `|` stands in it. */
export async function openAtCursor(
  marked: string,
): Promise<{ editor: vscode.TextEditor; at: vscode.Position }> {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error('No | in the text.');
  const editor = await openTweet(marked.slice(0, offset) + marked.slice(offset + 1));
  const at = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(at, at);
  return { editor, at };
}

/** Closes every editor, and drops what is not saved. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (document.isClosed || !document.isUntitled) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Waits until `look` gives something that holds, and returns it; says what it was waiting for when it gives up. */
export async function eventually<T>(
  what: string,
  look: () => T | Promise<T>,
  holds: (found: T) => boolean,
  patience = 10_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (holds(found)) return found;
    if (Date.now() > end) throw new Error(`Never saw ${what}; last: ${JSON.stringify(found)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export async function edit(editor: vscode.TextEditor, at: vscode.Position, text: string): Promise<void> {
  await editor.edit((change) => {
    change.insert(at, text);
  });
}
