/**
 * npm test [-- NAME…]
 *
 * Runs every check and every suite, or the named ones with what they need, and goes on after a failing one. Ends with
 * one line that sums them up, and with exit code 1 when anything failed or a suite ran no test.
 */
import { existsSync, rmSync } from 'node:fs';
import { root } from './tools/paths.ts';
import { run } from './tools/processes.ts';
import { inWords, readReport, sum } from './tools/report.ts';
import type { Report } from './tools/report.ts';
import { stages } from './tools/steps.ts';
import type { Step } from './tools/steps.ts';

interface Result extends Report {
  readonly step: string;
  /** What the step printed, where its reports alone do not explain why it failed. */
  readonly output: string;
}

const started = performance.now();
const steps = stages.flat(2);
const chosen = choose(process.argv.slice(2));
const results: Result[] = [];
for (const stage of stages) await Promise.all(stage.map((lane) => runLane(lane)));
printFailures();
const total = sum(results);
console.log(`\n${seconds(started)} in all`);
console.log(inWords(total));
process.exit(total.failed === 0 && results.length > 0 ? 0 : 1);

/** The named steps and what they need; all of them when none is named. */
function choose(names: readonly string[]): Set<string> {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(
      `No such step: ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}.`,
    );
    process.exit(2);
  }
  const all = new Set(names.length > 0 ? names : steps.map(({ name }) => name));
  for (const { name, needs } of [...steps].reverse())
    if (all.has(name)) for (const need of needs) all.add(need);
  return all;
}

async function runLane(lane: readonly Step[]): Promise<void> {
  for (const step of lane) if (chosen.has(step.name)) await runStep(step);
}

async function runStep(step: Step): Promise<void> {
  for (const file of step.reports) rmSync(file, { force: true });
  const since = performance.now();
  const [command, ...args] = step.command;
  const { code, output } = await run(command, args, { cwd: root, patience: 3000 });
  const result = judge(step, code, output);
  results.push(result);
  const words = step.reports.length > 0 ? `: ${inWords(result)}` : '';
  console.log(`${result.failed === 0 ? '✓' : '✗'} ${step.name}${words} (${seconds(since)})`);
}

function judge(step: Step, code: number, output: string): Result {
  const reports = step.reports.filter((file) => existsSync(file)).map(readReport);
  const mocha = sum(reports);
  const missing =
    step.reports.length -
    reports.length +
    reports.filter(({ passed, failed }) => passed + failed === 0).length;
  if (step.reports.length === 0)
    return { ...mocha, step: step.name, output, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // A suite that ended without a report or ran no test, or an exit code that no failed test explains, is a failure too.
  const unexplained = missing > 0 ? missing : code !== 0 && mocha.failed === 0 ? 1 : 0;
  return {
    ...mocha,
    step: step.name,
    failed: mocha.failed + unexplained,
    output: unexplained > 0 ? output : '',
  };
}

function printFailures(): void {
  for (const { step, failed, failures, output } of results) {
    if (failed === 0) continue;
    console.log(`\n── ${step} ${'─'.repeat(Math.max(0, 76 - step.length))}`);
    for (const { title, details } of failures) console.log(`\n✗ ${title}\n${indent(details)}`);
    if (output.trim()) console.log(lastLines(output, 80));
    else if (failures.length === 0) console.log('It ran no test.');
  }
}

function indent(text: string): string {
  return text.trim().replaceAll(/^/gm, '    ');
}

function lastLines(text: string, count: number): string {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
