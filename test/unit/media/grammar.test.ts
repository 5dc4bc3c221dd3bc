import assert from 'node:assert/strict';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, tokenize } from './tokenizer.ts';
import type { Token } from './tokenizer.ts';

/** What a reader would call the pieces that the grammar colours; the innermost scope tells. */
const kinds: readonly (readonly [scope: string, kind: string])[] = [
  ['keyword.control.delimiter.tweet', 'delimiter'],
  ['comment.line.front-matter.tweet', 'front matter'],
  ['meta.embedded.block.yaml', 'yaml'],
  ['entity.name.tag.mention.tweet', 'mention'],
  ['entity.name.function.hashtag.tweet', 'hashtag'],
  ['constant.numeric.cashtag.tweet', 'cashtag'],
  ['markup.underline.link.tweet', 'link'],
  ['keyword.control.option.tweet', 'option sign'],
  ['string.unquoted.option.tweet', 'option'],
  ['string.other.alt.tweet', 'alt text'],
  ['markup.underline.link.image.tweet', 'image file'],
  ['punctuation.definition.tag.image.tweet', 'image sign'],
];

function kindOf({ scopes }: Token): string {
  return kinds.find(([scope]) => scopes.includes(scope))?.[1] ?? 'text';
}

describe('the grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  /** Everything of one line that is not plain text, as `kind text`. */
  const coloursOf = (line: string): string[] =>
    (tokenize(grammar, ['', line])[1] ?? [])
      .filter((token) => kindOf(token) !== 'text')
      .map((token) => `${kindOf(token)} ${token.text}`);

  /** The kind of each line's first token; a blank line has none. */
  const linesOf = (...lines: string[]): string[] =>
    tokenize(grammar, lines).map(([first]) => (first ? kindOf(first) : ''));

  describe('in the text', () => {
    const table: readonly (readonly [line: string, colours: readonly string[]])[] = [
      ['Thank you, @example_jane!', ['mention @example_jane']],
      ['＠example writes', ['mention ＠example']],
      ['The list @example/energy', ['mention @example/energy']],
      ['mail jane@example', []],
      ['@one@two', []],
      ['#BatteryStorage and #1 and #2nd', ['hashtag #BatteryStorage', 'hashtag #2nd']],
      ['#蓄電池 #Öl', ['hashtag #蓄電池', 'hashtag #Öl']],
      ['R&#D, C#minor', []],
      ['$TSLA rose by $20', ['cashtag $TSLA']],
      ['https://example.com/a?b=1#c.', ['link https://example.com/a?b=1#c']],
      ['(see example.com/a-b)', ['link example.com/a-b']],
      ['example.com/wiki/A_(b)', ['link example.com/wiki/A_(b)']],
      ['見てexample.comだ', ['link example.com']],
      ['http://münchen.example.de', ['link http://münchen.example.de']],
      ['e.g. node.js', []],
      ['me@example.com', []],
      ['( ) Red', ['option sign ( )', 'option Red']],
      ['() Red', ['option sign ()', 'option Red']],
      ['(x) Red', []],
      [
        '![Payback in [months]](payback.png)',
        [
          'image sign ![',
          'alt text Payback in [months]',
          'image sign ](',
          'image file payback.png',
          'image sign )',
        ],
      ],
      ['![](<my file.png>)', ['image sign ![', 'image sign ](', 'image file <my file.png>', 'image sign )']],
      ['![on the web](https://example.com/a.png)', ['link https://example.com/a.png']],
      ['See ![this](a.png)', []],
    ];
    for (const [line, colours] of table) {
      it(`colours ${colours.join(', ') || 'nothing'} in “${line}”`, () => {
        assert.deepEqual(coloursOf(line), colours);
      });
    }
  });

  describe('of front matter', () => {
    it('reads YAML between the first line --- and the next', () => {
      assert.deepEqual(linesOf('---', 'audience: [execs]', '---', 'Hello'), [
        'front matter',
        'yaml',
        'front matter',
        'text',
      ]);
    });

    it('gives YAML its own scopes, so that themes and settings for YAML apply', () => {
      const [, line] = tokenize(grammar, ['---', 'audience: [execs]', '---']);
      assert.ok(line?.[0]?.scopes.includes('entity.name.tag.yaml'));
    });

    it('takes --- further down for the start of the next part', () => {
      assert.deepEqual(linesOf('One', '---', 'Two', '---', 'Three'), [
        'text',
        'delimiter',
        'text',
        'delimiter',
        'text',
      ]);
    });

    it('takes a second --- directly behind a delimiter for front matter', () => {
      assert.deepEqual(linesOf('One', '---', '---', 'link: none', '---', 'Two', '---', 'Three'), [
        'text',
        'delimiter',
        'front matter',
        'yaml',
        'front matter',
        'text',
        'delimiter',
        'text',
      ]);
    });

    it('starts the next part directly behind front matter', () => {
      assert.deepEqual(linesOf('---', 'link: none', '---', '---', 'Two'), [
        'front matter',
        'yaml',
        'front matter',
        'delimiter',
        'text',
      ]);
      assert.deepEqual(linesOf('One', '---', '---', 'link: none', '---', '---', 'Three').slice(4), [
        'front matter',
        'delimiter',
        'text',
      ]);
    });

    it('does not take a --- behind a blank line for front matter', () => {
      assert.deepEqual(linesOf('One', '---', '', '---', 'Two'), [
        'text',
        'delimiter',
        '',
        'delimiter',
        'text',
      ]);
    });

    it('allows blanks behind the dashes and carriage returns at the ends', () => {
      assert.deepEqual(
        linesOf('---  \r', 'link: none\r', '---\t\r', 'One\r', '---\r', '---\r', 'a: b\r', '--- \r', 'Two\r'),
        [
          'front matter',
          'yaml',
          'front matter',
          'text',
          'delimiter',
          'front matter',
          'yaml',
          'front matter',
          'text',
        ],
      );
    });

    it('ends at its --- although a quote is left open', () => {
      assert.deepEqual(linesOf('---', 'audience: ["execs]', 'link: none', '---', 'Hello @example'), [
        'front matter',
        'yaml',
        'yaml',
        'front matter',
        'text',
      ]);
    });

    it('keeps lists, comments, blank lines and a key half typed', () => {
      const yaml = ['# for May', '', 'media:', '  - file: a.png', '- b', '"poll": [', '  Red', ']', 'aud'];
      assert.deepEqual(linesOf('---', ...yaml, '---', 'Hello'), [
        'front matter',
        'yaml',
        '',
        ...yaml.slice(2).map(() => 'yaml'),
        'front matter',
        'text',
      ]);
    });

    it('gives way to text where it is never closed', () => {
      assert.deepEqual(
        linesOf('One', '---', '---', 'link: none', 'Hello, how are you?', '---', 'Three').slice(3),
        ['yaml', 'text', 'delimiter', 'text'],
      );
      assert.deepEqual(
        linesOf('---', 'audience: [execs]', '', 'Hello @example, how are you?', '---', 'Two'),
        ['front matter', 'yaml', '', 'text', 'delimiter', 'text'],
      );
    });
  });

  it('still colours what stands behind a line that is built to be slow', () => {
    for (const base of ['a.', 'a-', '#1', '@', '![', 'https://a.com/(', '日本']) {
      const line = `${base.repeat(19_000 / base.length)} @example`;
      assert.equal(coloursOf(line).at(-1), 'mention @example', base);
    }
  });
});
