import { context } from 'esbuild';
import { cp, mkdir, rm } from 'node:fs/promises';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/**
 * twitter-text asks for core-js 2, which replaces builtins such as Function.prototype.toString for the whole
 * extension host. Every runtime that we support has these builtins, so the polyfills are left out.
 */
const withoutPolyfills = {
  name: 'without-polyfills',
  setup(build) {
    build.onResolve({ filter: /^core-js\// }, ({ path }) => ({ path, namespace: 'empty' }));
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }));
  },
};

const shared = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  legalComments: 'none',
  metafile: true,
  logLevel: 'info',
  plugins: [withoutPolyfills],
};

export const builds = [
  {
    ...shared,
    entryPoints: { extension: 'src/extension.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    platform: 'node',
    target: 'node18',
    external: ['vscode'],
    // yaml's browser build is the same code as ES modules, of which esbuild keeps what is used;
    // punycode is Node's deprecated builtin unless the package is named.
    alias: { yaml: './node_modules/yaml/browser/dist/index.js', punycode: './node_modules/punycode/punycode.js' },
    mainFields: ['module', 'main'],
  },
  {
    ...shared,
    entryPoints: { preview: 'src/preview/main.ts' },
    outdir: 'dist',
    format: 'iife',
    platform: 'browser',
    target: 'chrome114',
  },
];

await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
for (const options of builds) {
  const build = await context(options);
  if (watch) await build.watch();
  else {
    await build.rebuild();
    await build.dispose();
  }
}
await cp('src/io/interest/data', 'dist/interest', { recursive: true });
