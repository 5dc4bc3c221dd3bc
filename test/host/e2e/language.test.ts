import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../tools/browser.ts';
import { cache, root } from '../../tools/paths.ts';
import { temporaryFolder } from '../../tools/processes.ts';
import { startServer } from '../server.ts';
import type { HostServer } from '../server.ts';
import { openWorkbench } from '../workbench.ts';
import type { Workbench } from '../workbench.ts';

const audience = {
  people: [{ name: 'Jane Doe', handle: '@janedoe', groups: ['execs'], interests: ['battery storage'] }],
};
const files: Readonly<Record<string, string>> = {
  'audience.json': JSON.stringify(audience),
  'single.tweet': '---\nlink: none\naudience: execs\n---\nShort\n',
  'thread.tweet': `First\n---\n${'b'.repeat(270)}\n---\nThird\n`,
  'over.tweet': `---\nlink: none\n---\n${'c'.repeat(275)}\n\n![Chart](chart.png)\nlast line\n`,
  'plain.txt': 'Not a tweet\n',
};

/** The characters that have a decoration's background behind them: what is over the limit. */
async function markedText({ page }: Workbench): Promise<string> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.monaco-editor .view-overlays .cdr')]
      .filter((box) => getComputedStyle(box).backgroundColor !== 'rgba(0, 0, 0, 0)')
      .map((box) => box.getBoundingClientRect());
    let text = '';
    for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = 0; at < (node.textContent ?? '').length; at += 1) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          const [x, y] = [(left + right) / 2, (top + bottom) / 2];
          if (boxes.some((box) => box.left < x && x < box.right && box.top < y && y < box.bottom))
            text += range.toString();
        }
      }
    }
    return text.replaceAll('\u00a0', ' ');
  });
}

async function until(what: string, look: () => Promise<string>, wanted: string): Promise<void> {
  let last = '';
  for (let tries = 0; tries < 100; tries += 1) {
    last = await look();
    if (last === wanted) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(`Never saw ${what}; last: ${JSON.stringify(last)}`);
}

describe('In the window, a tweet file', function () {
  this.timeout(180_000);
  let browser: Browser;
  let server: HostServer;
  let window: Workbench;
  let remove: () => Promise<void>;

  before(async () => {
    const folder = await temporaryFolder('language');
    remove = folder.remove;
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder.path, name), text);
    server = await startServer();
    browser = await launchBrowser();
    const url = server.url({ folder: folder.path, extensionDevelopmentPath: root });
    window = await openWorkbench(browser, url, { viewport: { width: 1100, height: 700 } });
  });

  after(async () => {
    await browser.close();
    await server.stop();
    await remove();
  });

  it('shows its weight and its audience in the status bar', async () => {
    await window.openFile('single.tweet');
    await window.status('5/280').waitFor();
    await window.status('execs').waitFor();
    const name = await window.page
      .locator('.statusbar-item[id*="tweet.weight"] a')
      .getAttribute('aria-label');
    assert.match(name ?? '', /5 of 280 characters, 275 left/);
  });

  it('counts every key as it is pressed', async () => {
    await window.goTo(5, 6);
    await window.type(' now');
    await window.status('9/280').waitFor();
  });

  it('says which part of a thread the cursor is in, and how much is left near the limit', async () => {
    await window.openFile('thread.tweet');
    await window.status('1/3 · 5/280').waitFor();
    await window.goTo(3, 5);
    const near = window.status('2/3 · 10 left');
    await near.waitFor();
    assert.match((await near.getAttribute('class')) ?? '', /warning-kind/);
    await window.goTo(3, 271);
    await window.type('and more of it');
    const over = window.status('2/3 · 4 over');
    await over.waitFor();
    assert.match((await over.getAttribute('class')) ?? '', /error-kind/);
  });

  it('marks what is over the limit from exactly the right character, and no image line', async () => {
    await window.openFile('over.tweet');
    // 275 c, an empty line for the image that is taken out, then the last line: 280 are reached inside it.
    await until('the overflow', () => markedText(window), 't line');
    await window.status('6 over').waitFor();
    await window.lenses.first().waitFor();
    await mkdir(join(cache, 'screenshots'), { recursive: true });
    await window.screenshot(join(cache, 'screenshots/overflow.png'));
    await window.goTo(4, 1);
    await window.type('x');
    await until('the overflow one character sooner', () => markedText(window), 'st line');
  });

  it('previews when its count is clicked', async () => {
    await window.openFile('single.tweet');
    await window.status('9/280').click();
    await window.webview();
    await window.status('9/280').waitFor();
  });

  it('takes its items out of the status bar for other files', async () => {
    await window.openFile('plain.txt');
    await window.status('/280').waitFor({ state: 'detached' });
    await window.status('execs').waitFor({ state: 'detached' });
  });
});
