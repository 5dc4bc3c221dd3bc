import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';
import { withLock } from './lock.ts';
import { cache, isRoot, onPath, root } from './paths.ts';
import { run } from './processes.ts';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A Chrome or Chromium with a profile of its own that goes when the browser is closed. Installs one when there is
 * none. Without a window, unless `headless: false` is given.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = await ensureBrowser();
  const args = [...quiet, ...(isRoot ? ['--no-sandbox'] : []), ...(options.args ?? [])];
  return await chromium.launch({ ...options, executablePath, args });
}

/** The path of a browser that runs here; installs one when there is none. Rejects with what to do about it. */
export async function ensureBrowser(): Promise<string> {
  return (await findBrowser()) ?? (await withLock(join(cache, 'browser.lock'), installBrowser));
}

/** The first Chrome or Chromium that runs: CHROME_PATH, the PATH, the usual folders, then Playwright's own. */
export async function findBrowser(): Promise<string | undefined> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH is ${chosen}, where there is no file. Correct or unset it.`);
  }
  for (const file of candidates()) if (existsSync(file) && (await runs(file))) return file;
  return undefined;
}

function candidates(): string[] {
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
  const found = names.map(onPath).filter((file) => file !== undefined);
  return [...found, ...usualPlaces(), ...playwrightsOwn()];
}

function usualPlaces(): string[] {
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': x86 } = process.env;
  if (process.platform === 'darwin')
    return ['', homedir()].flatMap((home) => [
      `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
    ]);
  return [PROGRAMFILES, x86, LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) =>
      ['Google/Chrome', 'Chromium'].map((name) => join(folder, name, 'Application/chrome.exe')),
    );
}

/** What Playwright downloaded before, of this or another version, newest first. */
function playwrightsOwn(): string[] {
  const expected = chromium.executablePath();
  const folder = playwrightFolder();
  const builds = existsSync(folder) ? readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name)) : [];
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win64/chrome.exe',
  ];
  const others = builds.reverse().flatMap((build) => inside.map((file) => join(folder, build, file)));
  return [expected, ...others];
}

function playwrightFolder(): string {
  const { PLAYWRIGHT_BROWSERS_PATH, LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  if (PLAYWRIGHT_BROWSERS_PATH) return PLAYWRIGHT_BROWSERS_PATH;
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
}

/** A file alone proves little: libraries may be missing, or it may be a stub that tells to install a snap. */
async function runs(file: string): Promise<boolean> {
  if (process.platform === 'win32') return true; // chrome.exe --version would open a window
  return (await run(file, ['--version'])).code === 0;
}

async function installBrowser(): Promise<string> {
  const already = await findBrowser(); // another process may have installed it while we waited for the lock
  if (already) return already;
  const tried: string[] = [];
  for (const { name, command } of installers()) {
    console.error(`No Chrome or Chromium found: installing one (${name})…`);
    const result = await run(command[0], command.slice(1), { env: { DEBIAN_FRONTEND: 'noninteractive' } });
    const browser = await findBrowser();
    if (browser) return browser;
    tried.push(`${name}: exit code ${result.code}, ${lastLine(result.output)}`);
  }
  throw new Error(
    `The browser tests need Chrome or Chromium, and none runs here.\n${tried.map((line) => `  ${line}\n`).join('')}` +
      'Install one (https://www.google.com/chrome, or on Debian: sudo apt-get install chromium), or name yours in CHROME_PATH.',
  );
}

function installers(): { name: string; command: [string, ...string[]] }[] {
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  const playwright = {
    name: "Playwright's download",
    command: [process.execPath, cli, 'install', 'chromium'] as const,
  };
  const apt = 'apt-get update && apt-get install -y --no-install-recommends chromium fonts-liberation';
  const debian = { name: "Debian's package", command: ['sh', '-c', apt] as const };
  const usable = isRoot && onPath('apt-get') ? [playwright, debian] : [playwright];
  return usable.map(({ name, command }) => ({ name, command: [...command] }));
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
