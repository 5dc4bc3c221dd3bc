import Mocha from 'mocha';
import { suites } from 'suites';

/**
 * What VS Code calls in its extension host when it is started with this as extensionTestsPath. Runs the bundled
 * suites and writes mocha's JSON report to the file named by TWEET_TEST_REPORT. Rejects when a test failed.
 */
export async function run(): Promise<void> {
  const output = process.env['TWEET_TEST_REPORT'];
  const reporter = output === undefined ? 'spec' : 'json';
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, reporter, reporterOptions: { output } });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const load of suites) await load();
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} tests failed in the extension host.`);
}
