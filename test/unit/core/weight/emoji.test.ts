import assert from 'node:assert/strict';
import allForms from '@unicode/unicode-18.0.0/Sequence_Property/Emoji_Test/index.mjs';
import rgiEmoji from '@unicode/unicode-18.0.0/Sequence_Property/RGI_Emoji/index.mjs';
import twitterText from 'twitter-text';
import { joinsEmoji, newestEmojiEnd, stockEmojiEnd } from '../../../../src/core/weight/emoji.ts';
import { weigh } from '../../../../src/core/weight/index.ts';

describe('emoji', () => {
  it('weigh 2: every sequence that Unicode 18 recommends, alone and among letters', () => {
    assert.ok(rgiEmoji.length > 3900, `only ${rgiEmoji.length} sequences to test`);
    const off = rgiEmoji.filter((emoji) => weigh(emoji).weight !== 2 || weigh(`a${emoji}b日`).weight !== 6);
    assert.deepEqual(off, []);
  });

  it('weigh 2 also in their unqualified forms, save for a bare © and ®', () => {
    const off = allForms.filter((emoji) => weigh(emoji).weight !== 2);
    assert.deepEqual(off, ['©', '®']);
  });

  it('weigh 2 each when one follows another', () => {
    const sequences = rgiEmoji.filter((emoji) => !/^\p{RI}/u.test(emoji));
    const rows = Array.from({ length: 100 }, (_, row) =>
      sequences.filter((__, index) => index % 100 === row),
    );
    for (const row of rows) assert.equal(weigh(row.join('')).weight, 2 * row.length);
  });

  it('tell how an older client counts them', () => {
    const off = rgiEmoji.filter(
      (emoji) => weigh(emoji).stockWeight !== twitterText.parseTweet(emoji).weightedLength,
    );
    assert.deepEqual(off, []);
    assert.equal(weigh('🧑🏽‍🔬').stockWeight, 5);
  });

  it('of several code points go on only with a character that joins', () => {
    const points = [...new Set(allForms.flatMap((emoji) => Array.from(emoji)))];
    const heads = [...new Set(allForms.map((emoji) => Array.from(emoji)[0]!))];
    const strangers = points.filter((point) => !joinsEmoji(point, 0));
    const joined = heads.flatMap((head) =>
      strangers.filter((stranger) => {
        const text = head + stranger;
        return Math.max(newestEmojiEnd(text, 0), stockEmojiEnd(text, 0)) > head.length;
      }),
    );
    assert.ok(strangers.length > 1000 && heads.length > 1000);
    assert.deepEqual(joined, []);
  });
});
