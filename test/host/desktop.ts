import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { cache, isRoot, onPath, root } from '../tools/paths.ts';
import { hasDisplay } from './install.ts';

/** The command of an installed desktop VS Code that can show a window here, or undefined. */
export function findDesktop(): string | undefined {
  if (!hasDisplay()) return undefined;
  const onThePath = onPath('code');
  // In a terminal of a remote window, `code` talks to that window, and cannot start an extension under development.
  const found = onThePath?.includes('remote-cli') ? undefined : onThePath;
  return found ?? usualPlaces().find((file) => existsSync(file));
}

function usualPlaces(): string[] {
  const { LOCALAPPDATA = '', PROGRAMFILES = '' } = process.env;
  const mac = 'Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';
  if (process.platform === 'darwin') return [`/${mac}`, join(homedir(), mac)];
  if (process.platform === 'win32')
    return [
      join(LOCALAPPDATA, 'Programs/Microsoft VS Code/bin/code.cmd'),
      join(PROGRAMFILES, 'Microsoft VS Code/bin/code.cmd'),
    ];
  return [];
}

/** Opens a new window with this extension under development. Rejects with what VS Code said when it will not. */
export async function openDesktop(
  command: string,
  { folder, openFile }: { readonly folder: string; readonly openFile: string },
): Promise<void> {
  const args = [
    '--new-window',
    `--extensionDevelopmentPath=${root}`,
    '--disable-workspace-trust',
    folder,
    openFile,
  ];
  // As root VS Code insists on both.
  const forRoot = isRoot ? ['--no-sandbox', `--user-data-dir=${join(cache, 'start-desktop')}`] : [];
  const all = [...args, ...forRoot];
  const windows = process.platform === 'win32';
  const code = windows ? spawn('cmd', ['/c', command, ...all]) : spawn(command, all);
  const [errors, exitCode] = await Promise.all([
    text(code.stderr),
    new Promise<number | null>((resolve, reject) => code.once('close', resolve).once('error', reject)),
  ]);
  if (exitCode !== 0) throw new Error(`${command} did not open:\n${errors}`);
}
