import assert from 'node:assert/strict';
import fc from 'fast-check';
import twitterText from 'twitter-text';
import { weigh } from '../../../../src/core/weight/index.ts';
import { generator, POST_PIECES, textOf } from './random.ts';

const url = 'https://example.com/grid-batteries?from=tweet';

describe('the weight of a text', () => {
  it('is 1 for a Latin, Greek, Cyrillic, Hebrew, Arabic, Indic or Thai letter', () => {
    assert.equal(weigh('aéßжאعनท').weight, 8);
  });

  it('is 2 for a Chinese, Japanese or Korean character', () => {
    assert.equal(weigh('電あ한').weight, 6);
  });

  it('is 23 for a link, however long, and however short', () => {
    assert.equal(weigh(url).weight, 23);
    assert.equal(weigh(`t.co`).weight, 23);
    assert.equal(weigh(`See ${url}, ok?`).weight, 4 + 23 + 5);
  });

  it('is the same however letters are composed', () => {
    assert.equal(weigh('e\u0301').weight, 1);
    assert.equal(weigh('\u1112\u1161\u11ab').weight, 2);
    assert.equal(weigh('か\u3099').weight, 2);
  });

  it('counts each mark of a pile that Unicode cannot compose', () => {
    assert.equal(weigh('a' + '\u0316\u0317\u0318').weight, 4);
    assert.equal(weigh('नि').weight, 2);
  });

  it('counts CRLF and CR as one line end', () => {
    assert.equal(weigh('a\r\nb\rc\n\r\n').weight, 7);
  });

  it('is against a limit of 280, or the one that is given', () => {
    const full = weigh('a'.repeat(280));
    assert.deepEqual([full.limit, full.remaining, full.fits, full.overflowAt], [280, 0, true, undefined]);
    const over = weigh('a'.repeat(281));
    assert.deepEqual([over.limit, over.remaining, over.fits, over.overflowAt], [280, -1, false, 280]);
    const long = weigh('a'.repeat(281), 25_000);
    assert.deepEqual([long.limit, long.remaining, long.fits], [25_000, 24_719, true]);
  });

  it('says what an older client counts where that differs', () => {
    const { weight, stockWeight } = weigh('🧑🏽‍🔬');
    assert.deepEqual([weight, stockWeight], [2, 5]);
  });

  it('is the same as that of parseTweet for 100,000 random posts without newer emoji', () => {
    const random = generator(280);
    for (let count = 0; count < 100_000; count++) assertAsLibrary(textOf(POST_PIECES, 14, random));
  }).timeout(120_000);

  it('is for an older client the same as that of parseTweet for any string', () => {
    const strings = fc.string({ unit: 'binary', maxLength: 60 });
    const assertStock = (text: string): void => {
      assert.equal(weigh(text.replace(/\r/g, '')).stockWeight, stock(text.replace(/\r/g, '')).weightedLength);
    };
    fc.assert(fc.property(strings, assertStock), { numRuns: 300, seed: 280 });
  });
});

function stock(text: string): ReturnType<typeof twitterText.parseTweet> {
  return twitterText.parseTweet(text);
}

/** twitter-text calls a text valid that fits, has a weight, and has none of the characters that X refuses. */
function assertAsLibrary(text: string): void {
  const { weight, stockWeight, fits, invalid } = weigh(text);
  const { weightedLength, valid } = stock(text);
  const about = JSON.stringify(text);
  assert.equal(weight, weightedLength, about);
  assert.equal(stockWeight, weightedLength, about);
  assert.equal(fits && weight > 0 && invalid.length === 0, valid, about);
}

describe('what X refuses', () => {
  it('is U+FFFE, U+FEFF and U+FFFF, each where it is', () => {
    assert.deepEqual(weigh('a\ufeffb\uffff\ufffe').invalid, [
      { start: 1, end: 2 },
      { start: 3, end: 4 },
      { start: 4, end: 5 },
    ]);
  });

  it('is half a surrogate pair, but not a whole one', () => {
    assert.deepEqual(weigh('😀\ud83d😀\ude00').invalid, [
      { start: 2, end: 3 },
      { start: 5, end: 6 },
    ]);
  });

  it('has its place in the given text, not in the normalized one', () => {
    assert.deepEqual(weigh('e\u0301\r\n\ufeff').invalid, [{ start: 4, end: 5 }]);
  });

  it('is nothing in an ordinary text', () => {
    assert.deepEqual(weigh('Grid batteries 🔋 paid for themselves – 電池').invalid, []);
  });
});

describe('an empty text', () => {
  it('has nothing in it but white space', () => {
    for (const text of ['', ' ', '\r\n\t', '\u00a0\u3000\u2028']) assert.equal(weigh(text).empty, true);
    for (const text of ['.', ' a ', '\n😀']) assert.equal(weigh(text).empty, false);
  });
});
