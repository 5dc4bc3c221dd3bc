import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { spawnTree, temporaryFolder } from '../tools/processes.ts';
import type { Running } from '../tools/processes.ts';
import { repeatable, trust, writeSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { ensureNpmHost } from './npmHost.ts';
import type { NpmHost } from './npmHost.ts';

export interface ServerOptions {
  /** Added to `base`, or replacing what it says. */
  readonly settings?: Settings;
  /** Default: what makes a test repeatable. */
  readonly base?: Settings;
  /** Whether every workspace is trusted, else none is. Default true. */
  readonly trusted?: boolean;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Where settings, state and extensions live: a fresh folder, removed by `stop`, unless one is given. */
  readonly dataFolder?: string;
  /** Default: `extensions` in the data folder. */
  readonly extensionsFolder?: string;
  /** For the extension host, which inherits it. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** What the window opens; all paths are absolute. */
export interface WindowOptions {
  readonly folder?: string;
  readonly openFile?: string;
  readonly extensionDevelopmentPath?: string | readonly string[];
  readonly extensionTestsPath?: string;
}

export interface HostServer {
  readonly port: number;
  readonly dataFolder: string;
  /** Resolves when the server has ended, however that came. */
  readonly exited: Promise<number>;
  /** The address of a window. It holds the token without which the server answers nobody. */
  readonly url: (window?: WindowOptions) => string;
  /** All that the server and the extension host have printed so far. */
  readonly log: () => string;
  /** Ends the server with all its extension hosts, and removes what it made. */
  readonly stop: () => Promise<void>;
}

/** Starts VS Code's server on the loopback address, installing it first where needed, and waits until it answers. */
export async function startServer(options: ServerOptions = {}): Promise<HostServer> {
  const { base = repeatable, trusted = true, settings } = options;
  const host = await ensureNpmHost();
  const temporary = options.dataFolder === undefined ? await temporaryFolder('host') : undefined;
  const dataFolder = temporary?.path ?? options.dataFolder ?? '';
  await writeSettings(dataFolder, { ...base, ...trust(trusted), ...settings });
  const token = randomBytes(16).toString('hex');
  const running = spawnTree(host.node, serverArguments(host, dataFolder, token, options), {
    env: { NODE_OPTIONS: undefined, ...options.env },
  });
  const log = readLog(running);
  const stop = async (): Promise<void> => {
    await running.stop();
    await temporary?.remove();
  };
  try {
    const port = await listeningPort(running, log);
    return {
      port,
      dataFolder,
      exited: running.exited,
      url: (window) => address(port, token, window),
      log,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function serverArguments(host: NpmHost, dataFolder: string, token: string, options: ServerOptions): string[] {
  const { port = 0, extensionsFolder = join(dataFolder, 'extensions') } = options;
  return [
    host.server,
    ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token],
    ...['--user-data-dir', dataFolder, '--server-data-dir', dataFolder, '--extensions-dir', extensionsFolder],
    ...['--accept-server-license-terms', '--telemetry-level', 'off', '--disable-getting-started-override'],
  ];
}

function readLog({ stdout, stderr }: Running): () => string {
  let text = '';
  for (const stream of [stdout, stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  return () => text;
}

async function listeningPort(running: Running, log: () => string): Promise<number> {
  let code: number | undefined;
  void running.exited.then((exitCode) => (code = exitCode));
  for (let waited = 0; waited < 60_000; waited += 50) {
    const port = /Extension host agent listening on (\d+)/.exec(log())?.[1];
    if (port !== undefined) return Number(port);
    if (code !== undefined) throw new Error(`VS Code's server ended with code ${code}:\n${log()}`);
    await sleep(50);
  }
  throw new Error(`VS Code's server did not listen within a minute:\n${log()}`);
}

function address(port: number, token: string, window: WindowOptions = {}): string {
  const remote = (path: string): string => `vscode-remote://127.0.0.1:${port}${encodeURI(asUriPath(path))}`;
  const { folder, openFile, extensionDevelopmentPath = [], extensionTestsPath } = window;
  const developed = [extensionDevelopmentPath].flat();
  const payload = [
    ...developed.map((path) => ['extensionDevelopmentPath', remote(path)]),
    ...(extensionTestsPath === undefined ? [] : [['extensionTestsPath', remote(extensionTestsPath)]]),
    ...(openFile === undefined ? [] : [['openFile', remote(openFile)]]),
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams({
    tkn: token,
    ...(folder === undefined ? {} : { folder: asUriPath(folder) }),
  });
  query.set('payload', JSON.stringify(payload));
  return `http://127.0.0.1:${port}/?${query.toString()}`;
}

function asUriPath(path: string): string {
  const slashes = path.replaceAll('\\', '/');
  return slashes.startsWith('/') ? slashes : `/${slashes}`;
}
