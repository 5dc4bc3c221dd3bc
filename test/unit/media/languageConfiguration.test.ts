import assert from 'node:assert/strict';
import { readJson } from './manifest.ts';

interface LanguageConfiguration {
  readonly autoClosingPairs: readonly { readonly open: string }[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly {
    readonly beforeText: string;
    readonly action: { readonly appendText: string };
  }[];
}

const configuration = readJson('media/language-configuration.json') as unknown as LanguageConfiguration;

describe('the language configuration', () => {
  describe('takes for one word', () => {
    const { pattern, flags } = configuration.wordPattern;
    const wordsOf = (text: string): string[] =>
      [...text.matchAll(new RegExp(pattern, `${flags}g`))].map(([word]) => word);

    const table: readonly (readonly [text: string, words: readonly string[]])[] = [
      ['Thank @example_jane, #BatteryStorage!', ['Thank', '@example_jane', '#BatteryStorage']],
      ["don't, l’été", ["don't", 'l’été']],
      ['long-term $TSLA 18', ['long-term', '$TSLA', '18']],
      ['Äpfel 蓄電池 नमस्ते', ['Äpfel', '蓄電池', 'नमस्ते']],
      ["'quoted' – (so)", ['quoted', 'so']],
      ['@ # 🔋', []],
    ];
    for (const [text, words] of table) {
      it(`${words.join(' | ') || 'nothing'} in “${text}”`, () => {
        assert.deepEqual(wordsOf(text), words);
      });
    }
  });

  it('leaves apostrophes, quotes and smileys as they are typed', () => {
    const opening = configuration.autoClosingPairs.map(({ open }) => open);
    for (const typed of ["'", '"', '(', '’']) assert.ok(!opening.includes(typed), typed);
  });

  it('goes on with a poll behind an option, and not behind an empty one', () => {
    const [rule] = configuration.onEnterRules;
    assert.ok(rule);
    const isMet = (line: string): boolean => new RegExp(rule.beforeText).test(line);
    assert.equal(rule.action.appendText, '( ) ');
    assert.deepEqual(['( ) Red', '()  Red', '( ) ', '( )', '(x) Red', 'So ( ) Red'].map(isMet), [
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
