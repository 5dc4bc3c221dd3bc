import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** A command together with everything that it starts. */
export interface Running {
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Resolves with the exit code, 127 when the command could not be started; never rejects. */
  readonly exited: Promise<number>;
  /** Ends the whole tree, after `patience`. Safe to call twice. */
  stop(): Promise<void>;
}

export interface SpawnOptions {
  readonly cwd?: string;
  /** Added to the environment of this process; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What the command gets to tidy up after SIGTERM, in milliseconds. It is killed at once unless given. */
  readonly patience?: number;
}

const atExit = new Set<() => void>();
let watching = false;

/** Has something undone when this process ends for whatever reason but SIGKILL. Returns how to forget it. */
export function onExit(undo: () => void): () => void {
  if (!watching) watchExit();
  atExit.add(undo);
  return () => atExit.delete(undo);
}

function watchExit(): void {
  watching = true;
  process.on('exit', () => {
    for (const undo of [...atExit].reverse()) undo(); // what was started last ends first
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}

/**
 * Starts a command in a process group of its own, on a leash: nothing of it outlives this process, not even when
 * this process is killed outright.
 */
export function spawnTree(command: string, args: readonly string[], options: SpawnOptions = {}): Running {
  const leash = join(import.meta.dirname, 'leash.mjs');
  const { patience = 0 } = options;
  const child = spawn(process.execPath, [leash, String(patience), command, ...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    detached: process.platform !== 'win32',
    stdio: 'pipe',
    windowsHide: true,
  });
  const pid = child.pid;
  const forget = onExit(() => {
    endTree(pid, patience > 0 ? 'SIGTERM' : 'SIGKILL'); // the leash kills what does not obey
  });
  const exited = new Promise<number>((resolve) => {
    child.once('error', () => {
      resolve(127);
    });
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
    child.once('exit', () => {
      endTree(pid, 'SIGKILL');
      forget();
    });
  });
  return { stdout: child.stdout, stderr: child.stderr, exited, stop: () => stopTree(pid, exited, patience) };
}

async function stopTree(pid: number | undefined, exited: Promise<number>, patience: number): Promise<void> {
  if (patience > 0) endTree(pid, 'SIGTERM');
  const insist = setTimeout(() => {
    endTree(pid, 'SIGKILL');
  }, patience);
  await exited;
  clearTimeout(insist);
}

/** Signals every process of the group; a group that has ended already is what we want. */
function endTree(pid: number | undefined, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // macOS says EPERM of a group that has only zombies left.
    if (!['ESRCH', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** Runs a command to its end and gives all that it said, on both streams, and its exit code. */
export async function run(
  command: string,
  args: readonly string[],
  options: SpawnOptions & { readonly onOutput?: (text: string) => void } = {},
): Promise<{ code: number; output: string }> {
  const running = spawnTree(command, args, options);
  let output = '';
  const read = (text: string): void => {
    output += text;
    options.onOutput?.(text);
  };
  running.stdout.setEncoding('utf8').on('data', read);
  running.stderr.setEncoding('utf8').on('data', read);
  return { code: await running.exited, output };
}

/** A fresh folder outside the repository, removed by `remove` or at the latest when this process ends. */
export async function temporaryFolder(name: string): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), `tweet-${name}-`));
  const removal = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 } as const;
  const forget = onExit(() => {
    rmSync(path, removal);
  });
  return {
    path,
    remove: async () => {
      await rm(path, removal);
      forget();
    },
  };
}
