/**
 * npm start [-- --port N] [--no-open]
 *
 * Opens a real VS Code with this extension and a folder of samples: the installed desktop VS Code where there is one,
 * else the one from npm in a browser, until Ctrl+C.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cache, root } from '../tools/paths.ts';
import { findDesktop, openDesktop } from './desktop.ts';
import { hasDisplay } from './install.ts';
import { startServer } from './server.ts';
import { calm } from './settings.ts';

const usualPort = 7280;

const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } } });
const folder = join(cache, 'sample');
// What a newcomer has written there stays, and stays out of the repository.
if (!existsSync(folder)) await cp(join(root, 'test/fixtures/sample'), folder, { recursive: true });
const openFile = join(
  folder,
  readdirSync(folder)
    .sort()
    .find((name) => name.endsWith('.tweet')) ?? '',
);
const desktop = process.env['TWEET_HOST'] === 'npm' ? undefined : findDesktop();
if (desktop !== undefined) {
  await openDesktop(desktop, { folder, openFile });
  console.log(`Opened ${desktop} with the samples in ${folder}.`);
} else await serve();

async function serve(): Promise<void> {
  const server = await startServer({
    port: await freePort(),
    dataFolder: join(cache, 'start'),
    base: calm,
  });
  const url = server.url({ folder, openFile, extensionDevelopmentPath: root });
  console.log(`\nOpen ${url} in your browser\n\nThe samples are in ${folder}. Ctrl+C ends VS Code.`);
  if (!values['no-open'] && hasDisplay()) openInBrowser(url);
  process.exitCode = await server.exited;
  console.error(`VS Code has ended by itself:\n${server.log()}`);
}

/** The port that was asked for, or the usual one, with which VS Code finds its layout again, or any. */
async function freePort(): Promise<number> {
  const asked = values.port === undefined ? undefined : Number(values.port);
  if (asked !== undefined && !(Number.isInteger(asked) && asked >= 0 && asked < 65_536))
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port ?? ''}".`);
  if (await isFree(asked ?? usualPort)) return asked ?? usualPort;
  if (asked !== undefined) throw new Error(`Port ${asked} is taken. Name another one, or none.`);
  return 0;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(port, '127.0.0.1', () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}

/** The browser is the user's own and outlives us. */
function openInBrowser(url: string): void {
  const [command, ...args] = { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'] }[
    process.platform as string
  ] ?? ['xdg-open'];
  const opener = spawn(command ?? '', [...args, url], { detached: true, stdio: 'ignore' });
  opener.once('error', () => {
    console.error('No browser could be opened: please open the address yourself.');
  });
  opener.unref();
}
