import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openTweet, setUpLanguage } from './languageBench.ts';

const thread = [
  '---',
  'audience: execs',
  'link: none',
  'media:',
  '  - file: payback.png',
  '    alt: Payback',
  '---',
  'Grid batteries paid for themselves',
  'in nine months',
  '---',
  'Second part',
  '',
  '![Chart](chart.png)',
  '---',
  '',
  '( ) Red',
  '( ) Blue',
  '',
].join('\n');

describe('The outline', () => {
  let restore: () => Promise<void>;
  before(async () => {
    restore = await setUpLanguage();
  });
  afterEach(closeAll);
  after(async () => {
    await restore();
  });

  async function outline(text: string): Promise<vscode.DocumentSymbol[]> {
    const { document } = await openTweet(text);
    return vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
  }

  it('names each part by its number and first words, with its weight', async () => {
    const symbols = await outline(thread);
    assert.deepEqual(
      symbols.map(({ name, detail }) => `${name} – ${detail}`),
      [
        '1/3 Grid batteries paid for themselves in nine months – 49/280',
        '2/3 Second part – 11/280',
        '3/3 (empty) – 0/280',
      ],
    );
  });

  it('has front matter, media and polls below their part', async () => {
    const [first, second, third] = await outline(thread);
    assert.deepEqual(first?.children.map(({ name }) => name).sort(), ['Front matter', 'payback.png']);
    assert.deepEqual(
      second?.children.map(({ name, detail }) => `${name} ${detail}`),
      ['chart.png Chart'],
    );
    assert.deepEqual(
      third?.children.map(({ name, detail }) => `${name} ${detail}`),
      ['Poll Red, Blue'],
    );
  });

  it('gives a single tweet no number', async () => {
    assert.deepEqual(
      (await outline('Just one')).map(({ name }) => name),
      ['Just one'],
    );
  });

  it('has a symbol even for an empty file', async () => {
    assert.deepEqual(
      (await outline('')).map(({ name }) => name),
      ['(empty)'],
    );
  });
});

describe('Folding', () => {
  afterEach(closeAll);

  it('folds front matter to its first line and each part to its first line of text', async () => {
    const { document } = await openTweet(thread);
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.deepEqual(
      ranges.map(({ start, end }) => [start, end]),
      [
        [0, 6],
        [7, 8],
        [10, 12],
        [15, 16],
      ],
    );
  });
});
