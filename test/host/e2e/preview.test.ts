import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cp, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { launchBrowser } from '../../tools/browser.ts';
import { root } from '../../tools/paths.ts';
import { temporaryFolder } from '../../tools/processes.ts';
import { startServer, type HostServer } from '../server.ts';
import { openWorkbench, type Workbench } from '../workbench.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** As VS Code names them, and as it marks their pages. */
const themes = {
  'Light Modern': 'vscode-light',
  'Dark Modern': 'vscode-dark',
  'Dark High Contrast': 'vscode-high-contrast',
  'Light High Contrast': 'vscode-high-contrast-light',
};
const screenshots = join(root, 'out', 'screenshots');

describe('The preview, in the window', function () {
  this.timeout(180_000);
  let browser: Browser;
  let server: HostServer;
  let window: Workbench;
  let folder: { path: string; remove: () => Promise<void> };

  before(async () => {
    folder = await temporaryFolder('preview');
    await cp(join(root, 'test/fixtures/sample'), folder.path, { recursive: true });
    await mkdir(screenshots, { recursive: true });
    server = await startServer();
    browser = await launchBrowser();
    const url = server.url({ folder: folder.path, extensionDevelopmentPath: root });
    window = await openWorkbench(browser, url, { viewport: { width: 1400, height: 950 } });
  });

  after(async () => {
    await browser.close();
    await server.stop();
    await folder.remove();
  });

  it('opens beside the editor with the keys of the Markdown preview, and leaves the keyboard in the editor', async () => {
    await window.openFile('3-payback-thread.tweet');
    await window.focusEditor();
    await window.page.keyboard.press('Control+k');
    await window.page.keyboard.press('v');
    const frame = await window.webview();
    await frame.getByText('Links back to example.com').waitFor();
    await window.editor(0).and(window.page.locator('.focused')).waitFor();
    assert.match(await frame.locator('body').innerText(), /would be interested/);
  });

  it('shows the picture of the workspace, with its alt text', async () => {
    const image = (await window.webview()).locator('img').first();
    await image.waitFor();
    assert.match((await image.getAttribute('alt')) ?? '', /^Bar chart/);
    assert.ok(await image.evaluate((element) => (element as HTMLImageElement).naturalWidth > 0));
  });

  it('follows the text while it is typed, and marks what is over the limit', async () => {
    const frame = await window.webview();
    await window.goTo(9, 1);
    await window.type('Typed now. ');
    await frame.getByText('Typed now.').waitFor();
    await frame.getByText('Part 2 is 30 over the limit').first().waitFor();
  });

  it('follows the cursor from part to part', async () => {
    const frame = await window.webview();
    const current = frame.locator('[aria-current="true"]');
    await current.getByText('2/2').first().waitFor();
    await window.goTo(7, 1);
    await current.getByText('1/2').first().waitFor();
  });

  it('runs a quick fix by its button', async () => {
    const frame = await window.webview();
    await frame.getByRole('button', { name: 'Split', exact: true }).click();
    await frame.getByText('3/3').first().waitFor();
    assert.ok(!(await frame.locator('body').innerText()).includes('over the limit'));
  });

  it('asks for the alt text that is missing, and writes it into the file', async () => {
    const frame = await window.webview();
    await frame.getByRole('button', { name: 'Add…' }).click();
    await window.quickInput.waitFor();
    await window.answer('A bar chart');
    await window.page.keyboard.press('Enter');
    await frame.getByText('The image in part').waitFor({ state: 'detached' });
    await window.focusEditor(0);
    await window.page.keyboard.press('Control+s');
    const file = join(folder.path, '3-payback-thread.tweet');
    await until(() => readFile(file, 'utf8'), '![A bar chart](payback.png)');
  });

  it('lets somebody else be chosen, and shows that answer', async () => {
    const frame = await window.webview();
    await frame.getByRole('button', { name: /execs and press/ }).click();
    await window.quickInput.waitFor();
    for (const group of ['execs', 'press', 'engineers']) {
      await window.quickInput.locator('.monaco-list-row', { hasText: group }).first().click();
    }
    await window.page.keyboard.press('Enter');
    await frame.getByRole('button', { name: /engineers/ }).waitFor();
  });

  it('follows another tweet file when that is opened', async () => {
    await window.focusEditor(0);
    await window.openFile('2-late-train.tweet');
    const frame = await window.webview();
    await frame.getByText('No sign that anyone is interested').waitFor();
  });

  it('shows the same file again after a reload of the window', async () => {
    await window.reload();
    const frame = await window.webview();
    await frame.getByText('No sign that anyone is interested').waitFor();
  });

  for (const [theme, kind] of Object.entries(themes)) {
    it(`has nothing that axe objects to in ${theme}`, async () => {
      await window.focusEditor(0);
      await window.openFile('3-payback-thread.tweet');
      await window.runCommand('Preferences: Color Theme');
      await window.answer(theme);
      await window.pick(theme);
      await window.quickInput.waitFor({ state: 'hidden' });
      const frame = await window.webview();
      await frame.locator(`body.${kind}`).waitFor({ state: 'attached' });
      await frame.getByText('Links back to example.com').waitFor();
      await window.screenshot(join(screenshots, `window ${theme}.png`));
      assert.deepEqual(await violations(frame), []);
    });
  }
});

async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations: found } = await tool.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

async function until(look: () => Promise<string>, wanted: string): Promise<void> {
  let last = '';
  for (let tries = 0; tries < 100; tries += 1) {
    last = await look();
    if (last.includes(wanted)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(`Never saw ${wanted}, but ${last}`);
}
