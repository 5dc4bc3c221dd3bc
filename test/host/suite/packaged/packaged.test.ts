import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('The packaged extension, installed', () => {
  const extension = (): vscode.Extension<unknown> => {
    const found = vscode.extensions.getExtension('tweet-composer.tweet-composer');
    assert.ok(found, 'VS Code does not know the extension');
    return found;
  };

  it('is the installed one, not this repository', () => {
    assert.match(extension().extensionPath, /extensions[\\/]tweet-composer\.tweet-composer-/);
  });

  it('knows a tweet file by its name', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const [file] = await vscode.workspace.findFiles('*.tweet', undefined, 1);
    assert.ok(file);
    const document = await vscode.workspace.openTextDocument(file);
    assert.equal(document.languageId, 'tweet');
  });

  it('activates from the package alone', async () => {
    await extension().activate();
    assert.equal(extension().isActive, true);
  });

  it('has every command that its manifest promises', async () => {
    await extension().activate();
    const manifest = extension().packageJSON as { contributes: { commands: { command: string }[] } };
    const known = new Set(await vscode.commands.getCommands(true));
    const missing = manifest.contributes.commands
      .map(({ command }) => command)
      .filter((id) => !known.has(id));
    assert.deepEqual(missing, []);
  });
});
