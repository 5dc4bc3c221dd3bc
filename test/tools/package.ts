/** npm run package: builds for production, makes the .vsix, and checks what got in and how much it weighs. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.ts';
import { run } from './processes.ts';
import { zipEntries } from './zip.ts';
import type { ZipEntry } from './zip.ts';

const vsix = join(root, 'dist/tweet-composer.vsix');
const limit = 500 * 1024;
const needed = [
  'package.json',
  'readme.md',
  'changelog.md',
  'LICENSE.txt',
  'dist/extension.cjs',
  'dist/preview.js',
  'media/icon.png',
];
const allowed =
  /^(package\.json|package\.nls\.json|readme\.md|changelog\.md|LICENSE\.txt|dist\/.*|media\/.*)$/;
const forbidden = /\.(ts|map|vsix|tsbuildinfo)$|\/\./;

const vsce = [
  'package',
  '--no-dependencies',
  '--allow-missing-repository',
  '--no-rewrite-relative-links',
  '--out',
  vsix,
];
await succeed('the production build', ['esbuild.mjs', '--production']);
const readme = await readFile(join(root, 'README.md'), 'utf8');
const said = await succeed('vsce', ['node_modules/@vscode/vsce/vsce', ...vsce]);
const entries = zipEntries(await readFile(vsix));
const files = entries
  .filter(({ path }) => path.startsWith('extension/') && !path.endsWith('/'))
  .map((entry) => ({ ...entry, path: entry.path.slice('extension/'.length) }));
for (const { path, packedBytes } of files) console.log(`${kilobytes(packedBytes).padStart(9)}  ${path}`);
const data = bytes(files.filter(({ path }) => path.startsWith('dist/interest/')));
const rest = bytes(entries) - data;
console.log(
  `${kilobytes(rest)} without the interest data (at most ${kilobytes(limit)}), ${kilobytes(data)} of that data`,
);
const problems = complaints();
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);

async function succeed(what: string, args: readonly string[]): Promise<string> {
  const { code, output } = await run(process.execPath, args, { cwd: root });
  if (code === 0) return output;
  console.error(`${what} failed:\n${output}`);
  process.exit(1);
}

/** The pictures of README.md; its examples of tweets show others, which are nobody's files. */
function pictures(readme: string): string[] {
  return [...readme.matchAll(/!\[[^\]]*\]\((media\/[^)\s]+)/g)].map(([, path]) => path ?? '');
}

function complaints(): string[] {
  const paths = files.map(({ path }) => path);
  return [
    ...[...needed, ...pictures(readme)]
      .filter((path) => !paths.includes(path))
      .map((path) => `Missing in the package: ${path}`),
    ...paths
      .filter((path) => !allowed.test(path) || forbidden.test(path))
      .map((path) => `Does not belong in the package: ${path}`),
    ...(rest > limit ? [`The package is too heavy: ${kilobytes(rest)}`] : []),
    ...said.split('\n').filter((line) => /warning/i.test(line)),
  ];
}

function bytes(list: readonly ZipEntry[]): number {
  return list.reduce((total, { packedBytes }) => total + packedBytes, 0);
}

function kilobytes(count: number): string {
  return `${(count / 1024).toFixed(1)} kB`;
}
