import assert from 'node:assert/strict';
import fc from 'fast-check';
import { weigh } from '../../../../src/core/weight/index.ts';

const zalgo = 'a\u0316\u0317\u0318';
const url = 'https://example.com/grid-batteries';

/** What a reader sees as one thing, with its weight. */
const things: readonly (readonly [text: string, weight: number])[] = [
  ['a', 1],
  [' ', 1],
  ['\n', 1],
  ['\r\n', 1],
  ['é', 1],
  ['e\u0301', 1],
  ['電', 2],
  ['か\u3099', 2],
  ['한', 2],
  ['\u1112\u1161\u11ab', 2],
  ['नि', 2],
  [zalgo, 4],
  ['😀', 2],
  ['👩🏽‍🔬', 2],
  ['🧑🏿‍🤝‍🧑🏻', 2],
  ['1️⃣', 2],
  ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 2],
  ['\u212b', 1],
  ['\u0958', 2],
];

/** Where the first thing begins that no longer fits, counted one by one. */
function firstOver(post: readonly (readonly [string, number])[], limit: number): number | undefined {
  let offset = 0;
  let sum = 0;
  for (const [text, weight] of post) {
    sum += weight;
    if (sum > limit) return offset;
    offset += text.length;
  }
  return undefined;
}

describe('where a text goes over the limit', () => {
  it('is the first character that does not fit', () => {
    assert.equal(weigh('abcdef', 4).overflowAt, 4);
    assert.equal(weigh('電電電', 5).overflowAt, 2);
  });

  it('is the start of the link that does not fit', () => {
    assert.equal(weigh(`ab ${url}`, 25).overflowAt, 3);
    assert.equal(weigh(`ab ${url}`, 26).overflowAt, undefined);
  });

  it('is the start of the emoji or the pile of marks that does not fit', () => {
    assert.equal(weigh('ab👩🏽‍🔬', 3).overflowAt, 2);
    assert.equal(weigh(`ab${zalgo}`, 4).overflowAt, 2);
  });

  it('is the start of a family that X does not know as one emoji', () => {
    const strangers = '😀\u200d😀\u200d😀';
    assert.equal(weigh(`ab${strangers}`, 6).overflowAt, 2);
  });

  it('has its place in the given text: 280 letters and 50 decomposed é', () => {
    assert.equal(weigh('a'.repeat(280) + 'e\u0301'.repeat(50)).overflowAt, 280);
    assert.equal(weigh('e\u0301'.repeat(300)).overflowAt, 560);
    assert.equal(weigh('\r\n'.repeat(300)).overflowAt, 560);
  });

  it('includes a link that a mark behind it belongs to', () => {
    assert.equal(weigh(`ab ${url}\ufe0f`, 26).overflowAt, 3);
  });

  it('is found in any row of things', () => {
    const links = fc.constant([[' ', 1] as const, [url, 23] as const, [' ', 1] as const]);
    const others = fc.constantFrom(...things).map((thing) => [thing]);
    const posts = fc.array(fc.oneof({ weight: 1, arbitrary: links }, { weight: 6, arbitrary: others }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(posts, fc.integer({ min: 0, max: 120 }), (groups, limit) => {
        const post = groups.flat();
        const text = post.map(([thing]) => thing).join('');
        const { weight, overflowAt, fits } = weigh(text, limit);
        assert.equal(
          weight,
          post.reduce((sum, [, each]) => sum + each, 0),
        );
        assert.equal(overflowAt, firstOver(post, limit));
        assert.equal(fits, overflowAt === undefined);
      }),
      { numRuns: 2000, seed: 280 },
    );
  });

  it('is inside of the text, for any string and limit', () => {
    const strings = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(strings, fc.integer({ min: 0, max: 80 }), (text, limit) => {
        const { fits, weight, remaining, overflowAt = -1 } = weigh(text, limit);
        assert.equal(remaining, limit - weight);
        assert.equal(fits, remaining >= 0);
        assert.ok(fits ? overflowAt === -1 : overflowAt >= 0 && overflowAt < text.length);
      }),
      { numRuns: 2000, seed: 280 },
    );
  });
});
