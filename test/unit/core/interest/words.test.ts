import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hasWords, wordsOf } from '../../../../src/core/interest/words.ts';

function keys(text: string): string[] {
  return wordsOf(text).map(({ key }) => key);
}

describe('the words of a text', () => {
  const cases: [string, string, string[]][] = [
    ['are singular and lower case', 'Batteries and Trains', ['battery', 'train']],
    ['leave out those that say nothing', 'This is what we do with it, today', []],
    [
      'keep words that only end like plurals',
      'news physics politics status business',
      ['news', 'physics', 'politics', 'status', 'business'],
    ],
    ['know some irregular plurals', 'Women and children, movies', ['woman', 'child', 'movie']],
    ['lose their accents', 'Café crème brûlée', ['cafe', 'creme', 'brulee']],
    [
      'lose what an apostrophe ties to them',
      "women's l'énergie don't O’Reilly",
      ['woman', 'energie', 'reilly'],
    ],
    ['take handles apart', 'by @jane_doe', ['jane', 'doe']],
    [
      'take hashtags apart',
      '#GridEnergy #EUPolicy',
      ['gridenergy', 'grid', 'energy', 'eupolicy', 'EU', 'policy'],
    ],
    ['take camel case apart', 'WordPress', ['wordpress', 'word', 'press']],
    ['take hyphens apart', 'state-of-the-art battery-powered', ['state', 'art', 'battery', 'powered']],
    ['keep the signs of languages', 'C++ or C# or R', ['c++', 'c#', 'R']],
    ['tell the US from us, and IT from it', 'us, the US; IT is it', ['US', 'IT']],
    ['see no names in a text of capitals', 'IT IS US', []],
    [
      'are those of a link’s path',
      'https://www.example.com/grid-batteries/2026/a8f7d6e5?utm=cloud',
      ['grid', 'battery'],
    ],
    ['are those of a bare link’s path', 'example.com/kubernetes.html', ['kubernete']],
    ['keep names with a dot', 'Node.js', ['node', 'js']],
    ['leave out function words of other languages', 'der Zug und die Brücke', ['zug', 'brucke']],
    ['are Japanese words', '再生可能エネルギーの政策', ['再生', '可能', 'エネルギー', '政策']],
    ['keep marks that make another letter', 'が 한국', ['한국']],
    ['are Thai words', 'รถไฟล่าช้า', ['รถไฟ', 'ล่าช้า']],
    ['are Cyrillic words', 'Сегодня поезд опоздал', ['поезд', 'опоздал']],
    [
      'survive names of object properties',
      'constructor __proto__ toString',
      ['constructor', 'proto', 'tostring', 'string'],
    ],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      assert.deepEqual(keys(text), expected);
    });
  }

  it('stand where they say', () => {
    const text = 'The #GridEnergy of naïve @jane_doe: https://example.com/grid-batteries';
    for (const { start, end, term } of wordsOf(text)) {
      const written = text
        .slice(start, end)
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[\u0300-\u036F]/g, '');
      assert.equal(written, term);
    }
  });

  it('stand in order and inside the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let before = 0;
        for (const { start, end, place, key } of wordsOf(text)) {
          assert.ok(start < end && end <= text.length && key !== '' && place >= before);
          before = place - 1;
        }
        return true;
      }),
    );
  });

  it('are looked for in the beginning of a very long text only', () => {
    assert.ok(wordsOf('battery '.repeat(1_000_000)).length < 10_000);
  });

  it('come in time linear in the text, however odd', () => {
    const odd = ['a-', 'a.', "a'", 'A.', 'aB', '_', '@', 'https://', 'A', 'é', '再', 'a.a/'];
    for (const piece of odd) assert.ok(wordsOf(piece.repeat(60_000)).length >= 0, piece);
  }).timeout(5000);

  it('may be none though there are letters', () => {
    assert.ok(hasWords('is it?'));
    assert.ok(!hasWords('… 😀 !'));
  });
});
