/**
 * VS Code from npm in the clothes of desktop VS Code: takes the arguments that @vscode/test-electron gives to the
 * executable, runs the suite, and exits with 0 if all of it passed. See executable.ts for how it becomes one.
 *
 * With TWEET_DESKTOP it starts that desktop VS Code instead, and leaves out the one argument which `runTests` always
 * gives and a suite for untrusted workspaces cannot have.
 */
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../tools/browser.ts';
import { run } from '../tools/processes.ts';
import { readReport } from '../tools/report.ts';
import { startServer } from './server.ts';
import type { HostServer } from './server.ts';

const minutes = 60 * 1000;

process.stdin.resume().on('end', () => process.exit(1)); // whoever started us is gone

const desktop = process.env['TWEET_DESKTOP'];
process.exitCode = await (desktop === undefined ? launch() : launchDesktop(desktop));
process.stdin.destroy();

async function launchDesktop(executable: string): Promise<number> {
  const args = process.argv.slice(2).filter((argument) => argument !== '--disable-workspace-trust');
  const { code, output } = await run(executable, args);
  console.log(output);
  return code;
}

async function launch(): Promise<number> {
  const { values, positionals } = parseArgs({
    strict: false, // desktop VS Code takes many more arguments, which mean nothing here
    options: {
      extensionDevelopmentPath: { type: 'string', multiple: true },
      extensionTestsPath: { type: 'string' },
      'user-data-dir': { type: 'string' },
      'extensions-dir': { type: 'string' },
    },
  });
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const server = await startServer({
    ...given('dataFolder', text(values['user-data-dir'])),
    ...given('extensionsFolder', text(values['extensions-dir'])),
  });
  const url = server.url({
    ...given('folder', positionals[0]),
    ...given('extensionTestsPath', text(values.extensionTestsPath)),
    extensionDevelopmentPath: [values.extensionDevelopmentPath ?? []].flat().map(String),
  });
  const browser = await launchBrowser();
  await (await browser.newPage()).goto(url);
  const ended = await suiteEnded(server);
  if (!ended) console.error(`The suite did not end within 5 minutes.\n${server.log()}`);
  await browser.close();
  await server.stop();
  return verdict(server);
}

function given<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, string>>);
}

/** The extension host exits when the suite's `run` has settled, after the report was written. */
async function suiteEnded(server: HostServer): Promise<boolean> {
  for (let waited = 0; waited < 5 * minutes; waited += 100) {
    if (server.log().includes('Extension Host Process exited with code')) return true;
    await sleep(100);
  }
  return false;
}

function verdict(server: HostServer): number {
  const file = process.env['TWEET_TEST_REPORT'] ?? '';
  if (!existsSync(file)) {
    console.error(`The extension host ended without a report.\n${server.log()}`);
    return 1;
  }
  const { passed, failed } = readReport(file);
  return failed === 0 && passed > 0 ? 0 : 1;
}
