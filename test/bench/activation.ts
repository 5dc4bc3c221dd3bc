import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startServer } from '../host/server.ts';
import { launchBrowser } from '../tools/browser.ts';
import { cache, root } from '../tools/paths.ts';
import { temporaryFolder } from '../tools/processes.ts';
import { median, type Report } from './report.ts';

const windows = 3;
const boundMs = 50;
const boundBytes = 200_000;

type Times = Readonly<Record<string, number>>;

/** Loading and activating the extension in a real host, beside VS Code's own Markdown extension; and its size. */
export async function benchActivation(): Promise<Report> {
  const suite = await bundleSuite();
  const browser = await launchBrowser();
  const all: Times[] = [];
  try {
    for (let count = 0; count < windows; count += 1) all.push(await activateOnce(browser, suite));
  } finally {
    await browser.close();
  }
  const empty = median(all.map((times) => times['bench.empty'] ?? NaN));
  const whole = median(all.map((times) => times['tweet-composer.tweet-composer'] ?? NaN));
  const ours = whole - empty;
  const theirs = median(all.map((times) => times['vscode.markdown-language-features'] ?? NaN));
  const { size } = await stat(join(root, 'dist/extension.cjs'));
  return {
    rows: [
      {
        name: `added to an empty extension's activation of ${empty.toFixed(0)} ms (median of ${windows} windows)`,
        ours: `${ours.toFixed(0)} ms`,
        theirs: `${(theirs - empty).toFixed(0)} ms (Markdown extension)`,
        ratio: `${((theirs - empty) / ours).toFixed(1)} × less (bound ${boundMs} ms)`,
      },
      {
        name: 'code loaded at activation, minified',
        ours: `${(size / 1000).toFixed(0)} kB`,
        theirs: '',
        ratio: `bound ${boundBytes / 1000} kB`,
      },
    ],
    failures: [
      ...(ours < boundMs ? [] : [`activation takes ${ours.toFixed(0)} ms`]),
      ...(size < boundBytes ? [] : [`the code loaded at activation has ${size} bytes`]),
    ],
  };
}

async function activateOnce(browser: Browser, suite: string): Promise<Times> {
  const folder = await temporaryFolder('activation');
  const report = join(folder.path, 'report.json');
  const server = await startServer({ env: { TWEET_BENCH_REPORT: report } });
  try {
    const page = await browser.newPage();
    const workspace = join(folder.path, 'workspace');
    await mkdir(workspace);
    const empty = await Promise.all(['warm-up', 'empty'].map((name) => writeEmpty(folder.path, name)));
    await page.goto(
      server.url({
        folder: workspace,
        extensionDevelopmentPath: [root, ...empty],
        extensionTestsPath: suite,
      }),
    );
    for (let waited = 0; waited < 90_000 && !existsSync(report); waited += 100)
      await page.waitForTimeout(100);
    await page.close();
    return JSON.parse(await readFile(report, 'utf8')) as Times;
  } finally {
    await server.stop();
    await folder.remove();
  }
}

/** An extension that does nothing: what the host itself takes for an activation. */
async function writeEmpty(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  const engines = { vscode: '^1.82.0' };
  const manifest = {
    name,
    publisher: 'bench',
    version: '1.0.0',
    engines,
    main: './main.js',
    activationEvents: [],
  };
  await writeFile(join(path, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(path, 'main.js'), 'exports.activate = () => undefined;\n');
  return path;
}

async function bundleSuite(): Promise<string> {
  const folder = join(cache, 'suites', 'activation');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  const outfile = join(folder, 'index.js');
  const entry = join(import.meta.dirname, 'activationInHost.ts');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
  });
  return outfile;
}
