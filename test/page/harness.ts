import { build } from 'esbuild';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { FromPage, PageState, ToPage } from '../../src/core/preview/protocol.ts';
import { launchBrowser } from '../tools/browser.ts';
import { root } from '../tools/paths.ts';
import { hostScript, hostStyle } from './hostSide.ts';
import type { Theme } from './themes.ts';
import { darkModern } from './themes.ts';

export interface Opening {
  readonly theme?: Theme;
  readonly width?: number;
  readonly height?: number;
  /** What an earlier life of the page left in VS Code's webview state. */
  readonly state?: PageState;
  readonly context?: BrowserContextOptions;
}

/** The page in a real browser, with everything around it that VS Code's webview gives: policy, state, theme, messages. */
export class Panel {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async send(...messages: unknown[]): Promise<void> {
    await this.page.evaluate((all) => {
      for (const message of all) dispatchEvent(new MessageEvent('message', { data: message }));
    }, messages);
  }

  /** Sends a model and waits until the page says that it is painted. */
  async show(model: Extract<ToPage, { type: 'show' }>['model']): Promise<void> {
    const painted = (await this.sent()).filter(({ type }) => type === 'painted').length;
    await this.send({ type: 'show', model });
    await this.page.waitForFunction(
      (count) => window.harness.sent.filter(({ type }) => type === 'painted').length > count,
      painted,
    );
  }

  sent(): Promise<FromPage[]> {
    return this.page.evaluate(() => window.harness.sent);
  }

  async acts(): Promise<Extract<FromPage, { type: 'act' }>[]> {
    return (await this.sent()).filter((message) => message.type === 'act');
  }

  state(): Promise<unknown> {
    return this.page.evaluate(() => window.harness.state());
  }

  violations(): Promise<string[]> {
    return this.page.evaluate(() => window.harness.violations);
  }

  /** Two frames on: what a scroll or a change of focus sets off has happened. */
  async settle(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
  }
}

declare global {
  interface Window {
    harness: { sent: FromPage[]; violations: string[]; state(): unknown };
  }
}

interface Stage {
  readonly browser: Browser;
  readonly server: Server;
}

/** One browser and one server for all files of a run. */
let stage: Promise<Stage> | undefined;

async function setStage(): Promise<Stage> {
  const [browser, server] = await Promise.all([launchBrowser(), bundle().then(serve)]);
  return { browser, server };
}

after(async () => {
  if (stage === undefined) return;
  const { browser, server } = await stage;
  await browser.close();
  server.close();
});

/** Registers the hooks that a describe needs to show the page; returns how to open it in a test. */
export function usePanel(): (opening?: Opening) => Promise<Panel> {
  const panels: Page[] = [];

  before(async function () {
    this.timeout(300_000); // a browser may have to be installed
    await (stage ??= setStage());
  });
  afterEach(async () => {
    await Promise.all(panels.splice(0).map((page) => page.context().close()));
  });

  return async ({ theme = darkModern, width = 480, height = 900, state, context } = {}) => {
    const { browser, server } = await (stage ??= setStage());
    const page = await browser.newPage({ viewport: { width, height }, ...context });
    panels.push(page);
    const { port } = server.address() as AddressInfo;
    const query = new URLSearchParams({ theme: JSON.stringify(theme), state: JSON.stringify(state ?? null) });
    await page.goto(`http://127.0.0.1:${port}/?${query.toString()}`);
    return new Panel(page);
  };
}

/** The script of the page as it ships. */
export async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [join(root, 'src/preview/main.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome114',
    write: false,
  });
  return result.outputFiles[0]!.text;
}

async function serve(script: string): Promise<Server> {
  const style = await readFile(join(root, 'media/preview.css'), 'utf8');
  const server = createServer((request, response) => {
    const answer = answerTo(new URL(request.url ?? '/', 'http://127.0.0.1').pathname, script, style);
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': answer?.type ?? 'text/plain' });
    response.end(answer?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function answerTo(path: string, script: string, style: string): { type: string; body: string } | undefined {
  switch (path) {
    case '/':
      return { type: 'text/html', body: document() };
    case '/preview.js':
      return { type: 'text/javascript', body: script };
    case '/preview.css':
      return { type: 'text/css', body: style };
    case '/solar.svg':
      return { type: 'image/svg+xml', body: drawing };
    default:
      return undefined;
  }
}

/** As VS Code's webview builds it: its own style and script come first, then the extension's policy binds the rest. */
function document(): string {
  const policy =
    "default-src 'none'; img-src SELF; style-src SELF; script-src 'nonce-abc'; base-uri 'none'; form-action 'none'";
  return `<!doctype html><html lang="en"><head>
    <style>${hostStyle}</style><script>${hostScript}</script>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('SELF', "'self'")}">
    <title>Preview</title>
    <link rel="stylesheet" href="preview.css">
    </head><body><main>Loading</main><script nonce="abc" src="preview.js"></script></body></html>`;
}

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 120 63">
  <linearGradient id="g"><stop stop-color="#1b6650"/><stop offset=".6" stop-color="#2f9e77"/><stop offset="1" stop-color="#d4bf55"/></linearGradient>
  <rect width="120" height="63" fill="url(#g)"/></svg>`;
