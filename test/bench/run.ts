/**
 * npm run bench [-- NAME…]
 *
 * Prints what things cost beside what they are measured against, in the same run; ends with exit code 1 where a bound
 * is missed.
 */
import { root } from '../tools/paths.ts';
import { run } from '../tools/processes.ts';
import type { Report, Row } from './report.ts';

const benches: Readonly<Record<string, () => Report | Promise<Report>>> = {
  weight: async () => (await import('./weight.ts')).benchWeight(),
  thread: async () => (await import('./thread.ts')).benchThread(),
  badInputs: async () => (await import('./badInputs.ts')).benchBadInputs(),
  activation: async () => (await import('./activation.ts')).benchActivation(),
  keystroke: async () => (await import('./keystroke.ts')).benchKeystroke(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}
// What is measured in the host is what users get.
const { code, output } = await run(process.execPath, ['esbuild.mjs', '--production'], { cwd: root });
if (code !== 0) {
  console.error(output);
  process.exit(1);
}
const rows: Row[] = [];
const failures: string[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const report = await bench();
  rows.push(...report.rows);
  failures.push(...report.failures);
}
print(rows);
for (const failure of failures) console.error(`Missed: ${failure}`);
process.exit(failures.length === 0 ? 0 : 1);

function print(all: readonly Row[]): void {
  const table = [{ name: 'what', ours: 'ours', theirs: 'measured against', ratio: '' }, ...all];
  const columns = ['name', 'ours', 'theirs', 'ratio'] as const;
  const widths = columns.map((column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table) {
    console.log(
      columns
        .map((column, index) => row[column].padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}
