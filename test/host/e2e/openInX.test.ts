import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../tools/browser.ts';
import { root } from '../../tools/paths.ts';
import { temporaryFolder } from '../../tools/processes.ts';
import { startServer, type HostServer } from '../server.ts';
import { openWorkbench, type Workbench } from '../workbench.ts';

const files: Readonly<Record<string, string>> = {
  'audience.json': JSON.stringify({
    people: [{ name: 'Jane Doe', groups: ['execs'], interests: ['battery storage'] }],
  }),
  'single.tweet': '---\nlink: none\n---\nBattery storage & 100% of #grids\nexample.com/a?b=c+d&e=%20f ☀️\n',
  'trivial.tweet': '---\nlink: none\naudience: execs\n---\nMy train is running late again\n',
  'thread.tweet':
    '---\nlink: none\n---\nBattery storage, one\n---\nBattery storage, two\n---\nBattery storage, three\n',
  'picture.tweet': '---\nlink: none\n---\nBattery storage\n\n![A chart](chart.png)\n',
};

describe('Open in X, in the window', function () {
  this.timeout(180_000);
  let browser: Browser;
  let server: HostServer;
  let window: Workbench;
  let remove: () => Promise<void>;
  const opened: URL[] = [];

  before(async () => {
    const folder = await temporaryFolder('open-in-x');
    remove = folder.remove;
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder.path, name), text);
    // X is not asked in tests: VS Code may open its addresses without a question, and we answer in its place.
    server = await startServer({ settings: { 'tweet.site': ['ftp://example.com'] } });
    browser = await launchBrowser();
    const url = server.url({ folder: folder.path, extensionDevelopmentPath: root });
    window = await openWorkbench(browser, url);
    await window.page.context().route(/^https:\/\/x\.com\//, (route) => {
      opened.push(new URL(route.request().url()));
      return route.fulfill({ body: 'X' });
    });
  });

  beforeEach(() => {
    opened.length = 0;
  });

  after(async () => {
    await browser.close();
    await server.stop();
    await remove();
  });

  /** VS Code asks before it opens an address: a person says yes. Gives the address that reached the browser. */
  async function sayOpen(): Promise<URL> {
    await window.dialog.getByText('open the external website').first().waitFor();
    const before = opened.length;
    await window.dialog.getByRole('button', { name: 'Open', exact: true }).click();
    for (let tries = 0; tries < 100 && opened.length === before; tries += 1)
      await window.page.waitForTimeout(50);
    const url = opened.at(-1);
    assert.ok(url && opened.length > before, 'nothing was opened');
    await window.page.bringToFront();
    return url;
  }

  it('comes after the word that a setting is wrong', async () => {
    await window.openFile('single.tweet');
    const message =
      '“ftp://example.com” in the setting tweet.site is not a web address. Write it like example.com.';
    await window.notifications.getByText(message).waitFor();
    await window.runCommand('Notifications: Clear All Notifications');
  });

  it('takes the text to X’s composer, letter by letter', async () => {
    await window.openFile('single.tweet');
    await window.runCommand('Tweet: Open in X');
    const url = await sayOpen();
    assert.equal(`${url.origin}${url.pathname}`, 'https://x.com/intent/tweet');
    assert.deepEqual(
      [...url.searchParams],
      [['text', 'Battery storage & 100% of #grids\nexample.com/a?b=c+d&e=%20f ☀️']],
    );
  });

  it('asks first where nobody seems interested, and asks once for a text', async () => {
    await window.openFile('trivial.tweet');
    await window.runCommand('Tweet: Open in X');
    await window.dialog.getByText('Nobody in execs seems interested in this.').waitFor();
    await window.dialog.getByRole('button', { name: 'Keep editing' }).click();
    await window.dialog.waitFor({ state: 'hidden' });
    assert.equal(opened.length, 0);
    await window.runCommand('Tweet: Open in X');
    await window.dialog.getByRole('button', { name: 'Go ahead' }).click();
    await sayOpen();
    await window.runCommand('Tweet: Open in X');
    assert.equal((await sayOpen()).searchParams.get('text'), 'My train is running late again');
  });

  it('goes through a thread part by part, each as a reply to the one before, and takes it up again', async () => {
    await window.openFile('thread.tweet');
    await window.runCommand('Tweet: Open in X');
    assert.equal((await sayOpen()).searchParams.get('text'), 'Battery storage, one');
    await window.quickInput.getByText('Part 1 of 3 is open in X').waitFor();
    await window.answer('not an address');
    await window.quickInput.getByText('Not the address of a post').waitFor();
    await window.answer('https://x.com/me/status/1234567890123456789');
    await window.page.keyboard.press('Enter');
    const second = await sayOpen();
    assert.equal(second.searchParams.get('text'), 'Battery storage, two');
    assert.equal(second.searchParams.get('in_reply_to'), '1234567890123456789');
    await window.quickInput.getByText('Part 2 of 3 is open in X').waitFor();
    await window.page.keyboard.press('Escape');

    await window.runCommand('Tweet: Open in X');
    await window.dialog.getByText('2 of 3 parts of this thread were opened in X already.').waitFor();
    await window.dialog.getByRole('button', { name: 'Continue with part 3' }).click();
    assert.equal((await sayOpen()).searchParams.get('text'), 'Battery storage, three');
  });

  it('says first that an image cannot travel, and copies its path', async () => {
    await window.openFile('picture.tweet');
    await window.runCommand('Tweet: Open in X');
    await window.dialog.getByText('Add in X by hand: chart.png').waitFor();
    await window.dialog.getByRole('button', { name: 'Copy Image Path' }).click();
    await sayOpen();
    assert.equal(await window.page.evaluate(() => navigator.clipboard.readText()), 'chart.png');
  });
});
