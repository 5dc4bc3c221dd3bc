import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { cache, root } from '../tools/paths.ts';
import { run } from '../tools/processes.ts';
import type { Host } from './install.ts';

/** What `npm run package` makes. */
export const vsix = join(root, 'dist/tweet-composer.vsix');

export interface Folders {
  readonly dataFolder: string;
  readonly extensionsFolder: string;
}

/** Installs the package as a user does with "Install from VSIX…". Rejects with VS Code's own words. */
export async function installPackage(host: Host, { dataFolder, extensionsFolder }: Folders): Promise<void> {
  const [command, ...first] =
    host.kind === 'npm' ? [host.node, host.server] : resolveCliArgsFromVSCodeExecutablePath(host.executable);
  const folders = ['--user-data-dir', dataFolder, '--extensions-dir', extensionsFolder];
  const server =
    host.kind === 'npm' ? ['--server-data-dir', dataFolder, '--accept-server-license-terms'] : [];
  const args = [...first, '--install-extension', vsix, '--force', ...folders, ...server];
  const { code, output } = await run(command ?? '', args, { env: { NODE_OPTIONS: undefined } });
  if (code !== 0 || !output.includes('successfully installed'))
    throw new Error(`VS Code refuses the package:\n${output}`);
}

/** An empty extension: VS Code runs a suite only beside an extension under development. Gives its folder. */
export async function writeBystander(): Promise<string> {
  const folder = join(cache, 'suites/bystander');
  const manifest = {
    name: 'bystander',
    publisher: 'tweet-composer',
    version: '0.0.0',
    engines: { vscode: '*' },
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}
