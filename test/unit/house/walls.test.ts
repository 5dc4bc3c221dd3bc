import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';

const root = join(import.meta.dirname, '../../..');
const eslint = new ESLint({ cwd: root });

/** What the linter says of a line, were it in a file that exists in that room. */
async function lint(file: string, line: string): Promise<string[]> {
  const results = await eslint.lintText(`${line}\n`, { filePath: join(root, file) });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId ?? 'syntax'));
}

/** What the compiler says of a line, were it all that the file has. */
function compile(file: string, line: string): string[] {
  const path = join(root, file);
  const config = ts.findConfigFile(path, (name) => ts.sys.fileExists(name)) ?? '';
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (name) => ts.sys.readFile(name)).config,
    ts.sys,
    join(config, '..'),
  );
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === path ? ts.createSourceFile(name, line, ts.ScriptTarget.ES2022) : read(name, ...rest);
  const program = ts.createProgram([path], { ...options, noEmit: true, composite: false }, host);
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(path))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('The walls of the house', function () {
  this.timeout(120_000);

  const forbidden: readonly (readonly [string, string])[] = [
    ['src/core/span.ts', "import 'vscode';"],
    ['src/core/span.ts', "import 'node:fs';"],
    ['src/core/span.ts', "import 'fs';"],
    ['src/core/span.ts', "import '../app/ports.ts';"],
    ['src/core/span.ts', "import '../editor/ids.ts';"],
    ['src/core/span.ts', "import '../io/interest/index.ts';"],
    ['src/app/ports.ts', "import 'vscode';"],
    ['src/app/ports.ts', "import 'node:fs';"],
    ['src/app/ports.ts', "import '../io/interest/index.ts';"],
    ['src/io/interest/index.ts', "import 'vscode';"],
    ['src/io/interest/index.ts', "import '../../editor/ids.ts';"],
    ['src/editor/ids.ts', "import 'node:fs';"],
    ['src/editor/ids.ts', "import '../io/interest/index.ts';"],
    ['src/preview/main.ts', "import 'vscode';"],
    ['src/preview/main.ts', "import '../app/ports.ts';"],
    ['src/preview/main.ts', "import '../editor/ids.ts';"],
  ];
  for (const [file, line] of forbidden) {
    it(`${file} may not say ${line}`, async () => {
      assert.ok((await lint(file, line)).includes('no-restricted-imports'));
    });
  }

  const unknown: readonly (readonly [string, string])[] = [
    ['src/core/span.ts', 'export const now = process.uptime();'],
    ['src/core/span.ts', 'export const page = document.body;'],
    ['src/core/span.ts', 'export const later = setTimeout(() => undefined, 1);'],
    ['src/app/ports.ts', "export const answer = fetch('https://example.com');"],
    ['src/editor/ids.ts', "export const answer = fetch('https://example.com');"],
    ['src/editor/ids.ts', 'export const page = document.body;'],
    ['src/preview/main.ts', 'export const now = process.uptime();'],
  ];
  for (const [file, line] of unknown) {
    it(`${file} does not compile with ${line}`, () => {
      assert.match(compile(file, line).join(), /Cannot find name/);
    });
  }

  it('core takes neither the time nor chances', async () => {
    assert.ok(
      (await lint('src/core/span.ts', 'export const now = Date.now();')).includes('no-restricted-properties'),
    );
    assert.ok(
      (await lint('src/core/span.ts', 'export const dice = Math.random();')).includes(
        'no-restricted-properties',
      ),
    );
  });

  it('allow what the house allows', async () => {
    assert.ok(
      !(await lint('src/editor/ids.ts', "import '../app/ports.ts';")).includes('no-restricted-imports'),
    );
    assert.ok(
      !(await lint('src/io/interest/index.ts', "import 'node:fs';")).includes('no-restricted-imports'),
    );
    assert.deepEqual(compile('src/io/interest/index.ts', 'export const now = process.uptime();'), []);
  });
});
