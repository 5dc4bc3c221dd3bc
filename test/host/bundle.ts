import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache } from '../tools/paths.ts';

/** How VS Code is started for a suite. The files of all but `trusted` are in a folder of that name. */
export const configurations = ['trusted', 'untrusted', 'packaged'] as const;
export type Configuration = (typeof configurations)[number];

const suiteFolder = join(import.meta.dirname, 'suite');

/** The test files of a configuration, by pattern: suite/untrusted/**, suite/packaged/**, and all other suite/**. */
export function suiteFiles(configuration: Configuration): string[] {
  const files = readdirSync(suiteFolder, { recursive: true, encoding: 'utf8' });
  const owner = (file: string): Configuration =>
    configurations.find((name) => file.split(/[\\/]/)[0] === name) ?? 'trusted';
  return files
    .filter((file) => file.endsWith('.test.ts') && owner(file) === configuration)
    .sort()
    .map((file) => join(suiteFolder, file));
}

/** Bundles a configuration's test files for the extension host. Gives the path for extensionTestsPath. */
export async function bundleSuite(configuration: Configuration): Promise<string> {
  const folder = join(cache, 'suites', configuration);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
  await build({
    entryPoints: [join(suiteFolder, 'index.ts')],
    outfile: join(folder, 'index.js'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    plugins: [suites(suiteFiles(configuration))],
    logLevel: 'warning',
  });
  return join(folder, 'index.js');
}

function suites(files: readonly string[]): Plugin {
  const loads = files.map((file) => `() => import(${JSON.stringify(file)})`);
  return {
    name: 'suites',
    setup(bundling) {
      bundling.onResolve({ filter: /^suites$/ }, () => ({ path: 'suites', namespace: 'suites' }));
      bundling.onLoad({ filter: /.*/, namespace: 'suites' }, () => ({
        contents: `export const suites = [${loads.join(', ')}];`,
        resolveDir: suiteFolder,
      }));
    },
  };
}
