/**
 * tsx test/host/run.ts [trusted] [untrusted] [packaged]
 *
 * Runs the suites of test/host/suite inside a real VS Code, once for each configuration, and exits with 0 if every
 * test passed. The reports of mocha are left in .vscode-test/reports.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { cache, root } from '../tools/paths.ts';
import { temporaryFolder } from '../tools/processes.ts';
import { inWords, readReport } from '../tools/report.ts';
import { bundleSuite, configurations } from './bundle.ts';
import type { Configuration } from './bundle.ts';
import { executableFor } from './executable.ts';
import { ensureHost } from './install.ts';
import type { Host } from './install.ts';
import { installPackage, writeBystander } from './packaged.ts';
import { repeatable, trust, writeSettings } from './settings.ts';

const wanted = configurations.filter((name) => process.argv.length === 2 || process.argv.includes(name));
const host = await ensureHost();
let ok = wanted.length > 0;
for (const configuration of wanted) ok = (await runConfiguration(host, configuration)) && ok;
process.exit(ok ? 0 : 1);

async function runConfiguration(host: Host, configuration: Configuration): Promise<boolean> {
  const report = join(cache, 'reports', `host-${configuration}.json`);
  await rm(report, { force: true });
  const failure = await runIn(host, configuration, report).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  if (!existsSync(report)) {
    console.error(`${configuration}: no report. ${failure ?? ''}`);
    return false;
  }
  const result = readReport(report);
  console.log(`${configuration}: ${inWords(result)}`);
  for (const { title, details } of result.failures) console.log(`\n${title}\n${details}`);
  return failure === undefined && result.passed > 0;
}

async function runIn(host: Host, configuration: Configuration, report: string): Promise<void> {
  const data = await temporaryFolder(configuration);
  try {
    const folders = { dataFolder: join(data.path, 'data'), extensionsFolder: join(data.path, 'extensions') };
    await mkdir(folders.extensionsFolder, { recursive: true });
    await writeSettings(folders.dataFolder, { ...repeatable, ...trust(configuration !== 'untrusted') });
    if (configuration === 'packaged') await installPackage(host, folders);
    const workspace = join(data.path, 'workspace');
    await cp(join(root, 'test/fixtures/sample'), workspace, { recursive: true });
    const executable = await executableFor(host, configuration);
    await runTests({
      vscodeExecutablePath: executable.path,
      extensionDevelopmentPath: configuration === 'packaged' ? await writeBystander() : root,
      extensionTestsPath: await bundleSuite(configuration),
      extensionTestsEnv: { TWEET_TEST_REPORT: report, ...executable.env },
      launchArgs: [
        workspace,
        `--user-data-dir=${folders.dataFolder}`,
        `--extensions-dir=${folders.extensionsFolder}`,
      ],
    });
  } finally {
    await data.remove();
  }
}
