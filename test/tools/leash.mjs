/**
 * node leash.mjs PATIENCE COMMAND ARGS…
 *
 * Runs a command and ends it, with all that it started, as soon as whoever started us is gone: their end of our
 * stdin closes even when they are killed outright. PATIENCE, in milliseconds, is what the command gets to tidy up.
 * We lead a process group of our own (see processes.ts).
 */
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';

const [patience, command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], windowsHide: true });

child.on('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));

process.stdin.resume();
for (const event of ['end', 'error']) process.stdin.on(event, endSoon);
process.on('SIGTERM', () => undefined); // meant for the command, whose end is ours

function endSoon() {
  if (patience > 0 && process.platform !== 'win32') process.kill(-process.pid, 'SIGTERM');
  setTimeout(endGroup, Number(patience));
}

function endGroup() {
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(process.pid), '/t', '/f']);
  else process.kill(-process.pid, 'SIGKILL');
}
