import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually } from './languageBench.ts';

/** Files that are on no disk, as in a virtual workspace. */
class Files implements vscode.FileSystemProvider {
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  private readonly files: ReadonlyMap<string, string>;

  constructor(files: Readonly<Record<string, string>>) {
    this.files = new Map(Object.entries(files));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }
  stat(uri: vscode.Uri): vscode.FileStat {
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.readFile(uri).length };
  }
  readFile(uri: vscode.Uri): Uint8Array {
    const text = this.files.get(uri.path);
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(text);
  }
  readDirectory(): [string, vscode.FileType][] {
    return [];
  }
  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
  writeFile(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
  delete(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}

describe('A tweet file that is on no disk', () => {
  const uri = vscode.Uri.parse('nodisk:/notes/a.tweet');
  let provider: vscode.Disposable;
  before(() => {
    const files = new Files({ '/notes/a.tweet': `${'a'.repeat(290)}\n\n![](chart.png)\n` });
    provider = vscode.workspace.registerFileSystemProvider('nodisk', files, { isReadonly: true });
  });
  after(async () => {
    await closeAll();
    provider.dispose();
  });

  it('is counted and checked as any other', async () => {
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    assert.equal(document.languageId, 'tweet');
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      uri,
      10,
    );
    assert.match(lenses[0]?.command?.title ?? '', /^290\/280/);
  });

  it('is previewed, and its text can be copied', async () => {
    await vscode.commands.executeCommand('tweet.preview', uri);
    await vscode.commands.executeCommand('tweet.copyText', uri);
    await eventually(
      'the text',
      async () => vscode.env.clipboard.readText(),
      (text) => text === 'a'.repeat(290),
    );
  });
});
