import { join } from 'node:path';
import { cache, root } from './paths.ts';

/** One line of `npm test`. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Names of steps that come first. */
  readonly needs: readonly string[];
  /** mocha's JSON reports that it leaves. A step without them counts as one test, passed if it exits with 0. */
  readonly reports: readonly string[];
}

const bin = (name: string): string => join(root, 'node_modules', name);
const node = (...args: string[]): [string, ...string[]] => [process.execPath, ...args];
const tsx = (file: string, ...args: string[]): [string, ...string[]] =>
  node('--import', 'tsx', join(root, file), ...args);
const report = (name: string): string => join(cache, 'reports', `${name}.json`);

function plain(name: string, command: Step['command'], needs: readonly string[] = []): Step {
  return { name, command, needs, reports: [] };
}

/** Every test file of the pattern, without VS Code around it. */
function mocha(name: string, pattern: string, timeout: number, needs: readonly string[] = []): Step {
  const output = report(name);
  const options = [
    '--reporter',
    'json',
    '--reporter-option',
    `output=${output}`,
    '--timeout',
    String(timeout),
  ];
  const command = node(bin('mocha/bin/mocha.js'), ...options, '--forbid-only', '--exit', pattern);
  return { name, command, needs, reports: [output] };
}

/** What `npm test` runs: lanes beside each other, each lane and each stage in order. */
export const stages: readonly (readonly (readonly Step[])[])[] = [
  [
    [plain('types', node(bin('typescript/bin/tsc'), '-b'))],
    [plain('install', tsx('test/host/ensure.ts')), plain('build', node('esbuild.mjs'))],
  ],
  [
    [
      plain('lint', node(bin('eslint/bin/eslint.js'), '.')),
      plain('format', node(bin('prettier/bin/prettier.cjs'), '--check', '.')),
    ],
    [
      mocha('unit', 'test/unit/**/*.test.ts', 20_000),
      mocha('page', 'test/page/**/*.test.ts', 60_000, ['build', 'install']),
    ],
  ],
  [
    [
      {
        name: 'in-host',
        command: tsx('test/host/run.ts', 'trusted', 'untrusted'),
        needs: ['build', 'install'],
        reports: [report('host-trusted'), report('host-untrusted')],
      },
    ],
  ],
  [[mocha('e2e', 'test/host/e2e/**/*.test.ts', 120_000, ['build', 'install'])]],
  [
    [
      plain('package', tsx('test/tools/package.ts'), ['install']),
      {
        name: 'packaged',
        command: tsx('test/host/run.ts', 'packaged'),
        needs: ['package', 'install'],
        reports: [report('host-packaged')],
      },
    ],
  ],
];
