/**
 * npm run screenshot
 *
 * Takes the README's pictures again: the sample thread and its preview in a real VS Code, light and dark.
 */
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from '../tools/browser.ts';
import { root } from '../tools/paths.ts';
import { temporaryFolder } from '../tools/processes.ts';
import { startServer } from './server.ts';
import { openWorkbench } from './workbench.ts';

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };
const pictures = join(root, 'media', 'readme');

await mkdir(pictures, { recursive: true });
const folder = await temporaryFolder('sample');
const browser = await launchBrowser();
try {
  const workspace = join(folder.path, 'tweets');
  await cp(join(root, 'test/fixtures/sample'), workspace, { recursive: true });
  for (const [name, theme] of Object.entries(themes)) await take(name, theme, workspace);
} finally {
  await browser.close();
  await folder.remove();
}

async function take(name: string, theme: string, workspace: string): Promise<void> {
  const settings = {
    'workbench.colorTheme': theme,
    'workbench.activityBar.location': 'hidden',
    'window.commandCenter': false,
    'window.title': 'Tweet Composer',
    'editor.minimap.enabled': false,
    'breadcrumbs.enabled': false,
  };
  const server = await startServer({ settings });
  try {
    const url = server.url({ folder: workspace, extensionDevelopmentPath: root });
    const window = await openWorkbench(browser, url, {
      viewport: { width: 1180, height: 820 },
      deviceScaleFactor: 1.25,
    });
    await window.openFile('3-payback-thread.tweet');
    await window.runCommand('View: Close Primary Side Bar');
    await window.runCommand('Tweet: Preview');
    const preview = await window.webview();
    await preview.getByText('would be interested').first().waitFor();
    await preview.locator('img').first().waitFor();
    await window.lenses.first().waitFor();
    await window.page.mouse.move(300, 800);
    await window.screenshot(join(pictures, `preview-${name}.png`));
    await window.close();
  } finally {
    await server.stop();
  }
}
