import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache } from '../tools/paths.ts';
import type { Configuration } from './bundle.ts';
import type { Host } from './install.ts';

/** What `runTests` is to start, and what that needs to know. */
export interface Executable {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Desktop VS Code as it is, where that will do, else launcher.ts in front of the host. */
export async function executableFor(host: Host, configuration: Configuration): Promise<Executable> {
  if (host.kind === 'npm') return { path: await writeLauncher(), env: {} };
  if (configuration !== 'untrusted') return { path: host.executable, env: {} };
  return { path: await writeLauncher(), env: { TWEET_DESKTOP: host.executable } };
}

/** Writes an executable that runs launcher.ts on this Node, for `runTests` can only spawn a file. Gives its path. */
async function writeLauncher(): Promise<string> {
  const folder = join(cache, 'bin');
  await mkdir(folder, { recursive: true });
  const launcher = join(import.meta.dirname, 'launcher.ts');
  const command = `"${process.execPath}" --import "${import.meta.resolve('tsx')}" "${launcher}"`;
  const windows = process.platform === 'win32';
  const file = join(folder, windows ? 'vscode.cmd' : 'vscode');
  await writeFile(file, windows ? `@${command} %*\r\n` : `#!/bin/sh\nexec ${command} "$@"\n`);
  await chmod(file, 0o755);
  return file;
}
