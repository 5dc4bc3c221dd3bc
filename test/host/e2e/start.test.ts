import assert from 'node:assert/strict';
import { join } from 'node:path';
import { root } from '../../tools/paths.ts';
import { launchBrowser } from '../../tools/browser.ts';
import { spawnTree } from '../../tools/processes.ts';
import type { Running } from '../../tools/processes.ts';
import { openWorkbench } from '../workbench.ts';

/** The address that `npm start` prints. */
async function printedAddress({ stdout }: Running): Promise<string> {
  let text = '';
  for await (const chunk of stdout.setEncoding('utf8')) {
    text += String(chunk);
    const address = /Open (http:\S+) in your browser/.exec(text)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error(`npm start printed no address:\n${text}`);
}

describe('npm start', () => {
  let started: Running;
  before(() => {
    const script = join(root, 'test/host/start.ts');
    const env = { TWEET_HOST: 'npm' };
    started = spawnTree(process.execPath, ['--import', 'tsx', script, '--no-open', '--port', '0'], {
      env,
      patience: 3000,
    });
  });
  after(() => started.stop());

  it('opens a sample with the extension at work, asks nothing, and comes back after a reload as it was', async () => {
    const browser = await launchBrowser();
    try {
      const window = await openWorkbench(browser, await printedAddress(started));
      await window.tab('1-grid-batteries.tweet').waitFor();
      await window.status(/\d+\/280/).waitFor();
      assert.equal(await window.tab('Welcome').count(), 0);
      assert.equal(await window.dialog.count(), 0);
      await window.runCommand('Tweet: Preview');
      await (await window.webview()).getByText('Grid batteries paid').first().waitFor();
      await window.reload();
      await (await window.webview()).getByText('Grid batteries paid').first().waitFor();
      assert.deepEqual(await window.notifications.allInnerTexts(), []);
    } finally {
      await browser.close();
    }
  });
});

describe('npm start, told to stop', () => {
  it('leaves nothing running', async () => {
    const script = join(root, 'test/host/start.ts');
    const started = spawnTree(process.execPath, ['--import', 'tsx', script, '--no-open', '--port', '0'], {
      env: { TWEET_HOST: 'npm' },
      patience: 5000,
    });
    const address = await printedAddress(started);
    assert.equal((await fetch(address, { redirect: 'manual' })).status, 302); // to the same without its token
    await started.stop();
    await assert.rejects(fetch(address), 'the server still answers');
  });
});
