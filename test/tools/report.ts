import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** What one or more runs of mocha came to. */
export interface Report {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly Failure[];
}

export interface Failure {
  /** Names of the suites and of the test. */
  readonly title: string;
  /** Message, difference and stack, as far as known. */
  readonly details: string;
}

/** Reads what mocha's `json` reporter wrote. Throws when it is no such report. */
export function readReport(file: string): Report {
  const { stats, failures } = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { passes: number; pending: number };
    failures: { fullTitle: string; err: { message?: string; stack?: string } }[];
  };
  return {
    passed: stats.passes,
    failed: failures.length, // hooks that failed are among them, unlike in stats
    skipped: stats.pending,
    failures: failures.map(({ fullTitle, err }) => ({ title: fullTitle, details: details(err) })),
  };
}

function details({ message = '', stack = '' }: { message?: string; stack?: string }): string {
  return stripVTControlCharacters(stack.includes(message) ? stack : `${message}\n${stack}`);
}

export function sum(reports: readonly Report[]): Report {
  const total = (of: (report: Report) => number): number =>
    reports.reduce((all, report) => all + of(report), 0);
  return {
    passed: total(({ passed }) => passed),
    failed: total(({ failed }) => failed),
    skipped: total(({ skipped }) => skipped),
    failures: reports.flatMap(({ failures }) => failures),
  };
}

/** "12 passed, 0 failed", and ", 1 skipped" where some were. */
export function inWords({ passed, failed, skipped }: Report): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
