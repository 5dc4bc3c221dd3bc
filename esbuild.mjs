import { build, context } from 'esbuild';
import { cp, mkdir, rm } from 'node:fs/promises';
import { basename, relative } from 'node:path';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/**
 * Modules that an activation does not need: each becomes a file of its own, read when one of its functions is first
 * called. They must export functions (and types) only.
 */
const lazyModules = [
  'src/core/document/yaml.ts', // a YAML parser, for front matter
  'src/core/audience/json.ts', // a JSON parser that keeps places, for the audience file
  'src/core/interest/index.ts', // for drafts that have an audience
  'src/io/interest/index.ts',
];

/**
 * twitter-text asks for core-js 2, which replaces builtins such as Function.prototype.toString for the whole
 * extension host. Every runtime that we support has these builtins, so the polyfills are left out.
 */
const withoutPolyfills = {
  name: 'without-polyfills',
  setup(builder) {
    builder.onResolve({ filter: /^core-js\// }, ({ path }) => ({ path, namespace: 'empty' }));
    builder.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }));
  },
};

const chunkOf = (module) => `./${module.replace(/^src\/|(?:\/index)?\.ts$/g, '').replaceAll('/', '-')}.cjs`;

/** Puts in place of a lazy module functions of the same names that load it when they are called. */
const loadLazily = {
  name: 'load-lazily',
  setup(builder) {
    builder.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const module = relative(process.cwd(), path).replaceAll('\\', '/');
      if (!lazyModules.includes(module)) return undefined;
      const chunk = JSON.stringify(chunkOf(module));
      const functions = (await exportsOf(module)).map(
        (name) => `export const ${name} = (...given) => require(${chunk}).${name}(...given);`,
      );
      return { contents: functions.join('\n'), loader: 'js', pluginData: 'lazy' };
    });
    builder.onResolve({ filter: /\.cjs$/ }, ({ path, pluginData }) =>
      pluginData === 'lazy' ? { path, external: true } : undefined,
    );
  },
};

async function exportsOf(module) {
  const { metafile } = await build({
    ...shared,
    entryPoints: [module],
    ...forHost,
    write: false,
    logLevel: 'error',
    format: 'esm',
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

const shared = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  legalComments: 'none',
  metafile: true,
  logLevel: 'info',
};

const forHost = {
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  platform: 'node',
  target: 'node18',
  external: ['vscode'],
  // yaml's browser build is the same code as ES modules, of which esbuild keeps what is used;
  // punycode is Node's deprecated builtin unless the package is named.
  alias: {
    yaml: './node_modules/yaml/browser/dist/index.js',
    punycode: './node_modules/punycode/punycode.js',
  },
  mainFields: ['module', 'main'],
  plugins: [withoutPolyfills],
  // The interest model's module looks for its own address only where nobody tells it its folder.
  logOverride: { 'empty-import-meta': 'silent' },
};

const builds = [
  {
    ...shared,
    ...forHost,
    entryPoints: { extension: 'src/extension.ts' },
    plugins: [withoutPolyfills, loadLazily],
  },
  {
    ...shared,
    ...forHost,
    entryPoints: Object.fromEntries(lazyModules.map((module) => [basename(chunkOf(module), '.cjs'), module])),
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
  const builder = await context(options);
  if (watch) await builder.watch();
  else {
    await builder.rebuild();
    await builder.dispose();
  }
}
await cp('src/io/interest/data', 'dist/interest', { recursive: true });
