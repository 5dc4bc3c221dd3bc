import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../tools/browser.ts';
import { cache, root } from '../tools/paths.ts';
import { temporaryFolder } from '../tools/processes.ts';
import { startServer } from './server.ts';
import type { HostServer, ServerOptions } from './server.ts';
import { openWorkbench } from './workbench.ts';
import type { PageOptions, Workbench } from './workbench.ts';

export interface SessionOptions extends ServerOptions {
  /** What the workspace holds: text or bytes by path within it, or a copy of test/fixtures/sample. Default: the sample. */
  readonly files?: Readonly<Record<string, string | Uint8Array>> | 'sample';
  /** A file of the workspace to have open, by its path within it. */
  readonly openFile?: string;
  /** Absolute. Default: this repository, as built last. */
  readonly extensionDevelopmentPath?: string;
  readonly page?: PageOptions;
}

/** A workspace of its own, opened in a VS Code of its own, in a browser of its own. */
export interface Session {
  /** Absolute path of the workspace. */
  readonly folder: string;
  readonly server: HostServer;
  readonly browser: Browser;
  readonly workbench: Workbench;
  /** Ends and removes all of it. */
  close(): Promise<void>;
}

/** Starts all that a browser-driven test needs. About five seconds on a machine that has nothing else to do. */
export async function startSession(options: SessionOptions = {}): Promise<Session> {
  const workspace = await temporaryFolder('workspace');
  const ends = [workspace.remove];
  const close = async (): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    await fill(workspace.path, options.files ?? 'sample');
    const [server, browser] = await Promise.all([startServer(options), launchBrowser()]);
    ends.push(server.stop, () => browser.close());
    const url = server.url({
      folder: workspace.path,
      extensionDevelopmentPath: options.extensionDevelopmentPath ?? root,
      ...(options.openFile === undefined ? {} : { openFile: join(workspace.path, options.openFile) }),
    });
    const workbench = await openWorkbench(browser, url, options.page);
    return { folder: workspace.path, server, browser, workbench, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function fill(folder: string, files: NonNullable<SessionOptions['files']>): Promise<void> {
  if (files === 'sample') {
    await cp(join(root, 'test/fixtures/sample'), folder, { recursive: true });
    return;
  }
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/**
 * To be called in a `describe`: after a failed test the window is kept as a picture in .vscode-test/failures, named
 * after the test, with what VS Code's server had to say beside it.
 */
export function keepFailures(session: () => Session | undefined): void {
  afterEach(async function () {
    const test = this.currentTest;
    const failed = session();
    if (test?.state !== 'failed' || !failed) return;
    const file = join(
      cache,
      'failures',
      test
        .fullTitle()
        .replaceAll(/[^\w-]+/g, '-')
        .slice(0, 100),
    );
    await mkdir(dirname(file), { recursive: true });
    await failed.workbench.screenshot(`${file}.png`);
    await writeFile(`${file}.log`, failed.server.log());
  });
}
