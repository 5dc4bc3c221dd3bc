import { existsSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { withLock } from '../tools/lock.ts';
import { cache } from '../tools/paths.ts';
import { ensureNpmHost } from './npmHost.ts';
import type { NpmHost } from './npmHost.ts';

export interface DesktopHost {
  readonly kind: 'desktop';
  /** VS Code's executable, as @vscode/test-electron wants it. */
  readonly executable: string;
}

export type Host = DesktopHost | NpmHost;

const refusal = join(cache, 'desktop-refused.txt');
const day = 24 * 60 * 60 * 1000;

/**
 * A real VS Code for the in-host tests: the desktop one where it can be downloaded and there is a display to show it
 * on, else the npm one. TWEET_HOST=desktop or TWEET_HOST=npm in the environment decides otherwise.
 */
export async function ensureHost(): Promise<Host> {
  const wanted = process.env['TWEET_HOST'];
  if (wanted === 'desktop') return await downloadDesktop();
  if (wanted === 'npm' || !hasDisplay() || (await wasRefused())) return await ensureNpmHost();
  try {
    return await downloadDesktop();
  } catch (error) {
    await rememberRefusal(error);
    return await ensureNpmHost();
  }
}

/** Whether a window can be shown here. */
export function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function downloadDesktop(): Promise<DesktopHost> {
  const download = (): Promise<string> =>
    downloadAndUnzipVSCode({ version: 'stable', cachePath: cache, timeout: 10_000 });
  await mkdir(cache, { recursive: true });
  return { kind: 'desktop', executable: await withLock(join(cache, 'desktop.lock'), download) };
}

/** A network that refused is not asked again for a day; delete the file to ask sooner. */
async function wasRefused(): Promise<boolean> {
  return existsSync(refusal) && Date.now() - (await stat(refusal)).mtimeMs < day;
}

async function rememberRefusal(error: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(
    `Desktop VS Code cannot be downloaded here (${reason}): testing in the one from npm, for a day.`,
  );
  await writeFile(refusal, `${reason}\n`);
}
