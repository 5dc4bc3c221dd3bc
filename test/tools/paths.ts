import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The folder of the repository. */
export const root = join(import.meta.dirname, '..', '..');

/** Git-ignored cache: the VS Code hosts, bundled suites, reports and the newcomer's sample folder. */
export const cache = join(root, '.vscode-test');

/** First file of that name on the PATH, or undefined. On Windows the usual endings are tried too. */
export function onPath(name: string): string | undefined {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const files = folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending)));
  return files.find((file) => existsSync(file));
}

export const isRoot = process.getuid?.() === 0;
