import assert from 'node:assert/strict';
import { normalized, offsetsIn } from '../../../../src/core/weight/normal.ts';

function starts(text: string): number[] {
  const normal = normalized(text);
  const { startOf } = offsetsIn(text, normal);
  return Array.from({ length: normal.length + 1 }, (_, offset) => startOf(offset));
}

describe('offsets in a text that is not normalized', () => {
  it('stay as they are where nothing changes', () => {
    assert.deepEqual(starts('añ\n'), [0, 1, 2, 3]);
  });

  it('skip the second half of CRLF', () => {
    assert.deepEqual(starts('a\r\nb\rc'), [0, 1, 3, 4, 5, 6]);
  });

  it('skip what is composed: letters with accents, kana with voice marks, Hangul', () => {
    assert.deepEqual(starts('xe\u0301y'), [0, 1, 3, 4]);
    assert.deepEqual(starts('か\u3099x'), [0, 2, 3]);
    assert.deepEqual(starts('\u1112\u1161\u11abx'), [0, 3, 4]);
  });

  it('skip to the start of what is reordered or decomposed', () => {
    assert.equal(normalized('q\u0307\u0323x'), 'q\u0323\u0307x');
    assert.deepEqual(starts('q\u0307\u0323x'), [0, 0, 0, 3, 4]);
    assert.equal(normalized('\u0958x').length, 3);
    assert.deepEqual(starts('\u0958x'), [0, 0, 1, 2]);
  });

  it('end with the whole of what they end in', () => {
    const { endOf } = offsetsIn('q\u0307\u0323x\r\n', 'q\u0323\u0307x\n');
    assert.deepEqual([0, 1, 2, 3, 4, 5].map(endOf), [0, 3, 3, 3, 4, 6]);
  });

  it('are right for every character that the runtime can compose with another', () => {
    const wrong: string[] = [];
    for (let point = 0xc0; point < 0x30000; point++) {
      if (point >= 0xd800 && point < 0xe000) continue;
      const decomposed = String.fromCodePoint(point).normalize('NFD');
      const text = `a${decomposed}b`;
      const { startOf } = offsetsIn(text, normalized(text));
      const after = startOf(normalized(text).length - 1);
      if (after !== text.length - 1) wrong.push(point.toString(16));
    }
    assert.deepEqual(wrong, []);
  });
});
