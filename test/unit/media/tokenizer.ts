import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import type { IGrammar } from 'vscode-textmate';

const grammarPath = new URL('../../../media/tweet.tmLanguage.json', import.meta.url).pathname;

/**
 * Stands for VS Code's YAML grammar: keys, strings that may run over many lines, comments. A string that is never
 * closed is what an embedding grammar has to survive.
 */
const yaml = JSON.stringify({
  scopeName: 'source.yaml',
  patterns: [
    { name: 'comment.line.yaml', match: '#.*' },
    { name: 'string.quoted.yaml', begin: '"', end: '"' },
    { name: 'entity.name.tag.yaml', match: '[\\w-]+(?=:)' },
  ],
});

/** The grammar as VS Code would load it. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (scope) =>
      Promise.resolve(
        scope === 'source.tweet'
          ? parseRawGrammar(readFileSync(grammarPath, 'utf8'), grammarPath)
          : parseRawGrammar(yaml, 'yaml.json'),
      ),
  });
  const grammar = await registry.loadGrammar('source.tweet');
  if (!grammar) throw new Error(`${grammarPath} does not load`);
  return grammar;
}

export interface Token {
  readonly text: string;
  /** The innermost last. */
  readonly scopes: readonly string[];
}

/** The tokens of every line; lines are given as VS Code gives them, without their ends. */
export function tokenize(grammar: IGrammar, lines: readonly string[]): readonly (readonly Token[])[] {
  let state = INITIAL;
  return lines.map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens
      .map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }))
      .filter(({ text }) => text.trim() !== '');
  });
}
