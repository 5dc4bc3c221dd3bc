import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('In a workspace that nobody has trusted', () => {
  it('the extension still works', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const extension = vscode.extensions.getExtension('tweet-composer.tweet-composer');
    assert.ok(extension, 'VS Code has switched the extension off');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('a tweet file is a tweet file', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'tweet', content: 'Hello' });
    assert.equal(document.languageId, 'tweet');
  });
});
