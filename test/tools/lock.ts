import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onExit } from './processes.ts';
import { rmSync } from 'node:fs';

/**
 * Does the work while no other process on this machine does work under the same lock file. Waits for its turn
 * without limit, since an install may take minutes; a lock whose owner has died is taken over.
 */
export async function withLock<T>(file: string, work: () => Promise<T>, onWait?: () => void): Promise<T> {
  await mkdir(dirname(file), { recursive: true });
  for (let waits = 0; !(await acquire(file)); waits++) {
    if (waits === 0) onWait?.();
    await sleep(200);
  }
  const forget = onExit(() => {
    rmSync(file, { force: true });
  });
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
    forget();
  }
}

async function acquire(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  await dropDeadOwner(file);
  return false;
}

async function dropDeadOwner(file: string): Promise<void> {
  const owner = Number(await readFile(file, 'utf8').catch(() => '0'));
  if (owner === 0 || isAlive(owner)) return;
  // Of several that see the dead owner only one moves its file away; a newer owner's file that was caught is put back.
  const moved = `${file}.${process.pid}`;
  await rename(file, moved).catch(() => undefined);
  const caught = Number(await readFile(moved, 'utf8').catch(() => '0'));
  if (caught !== 0 && caught !== owner) await rename(moved, file);
  else await rm(moved, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
