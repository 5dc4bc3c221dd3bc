import assert from 'node:assert/strict';
import { createWeigher, weigh } from '../../../../src/core/weight/index.ts';

describe('a weigher that remembers', () => {
  it('weighs as weigh does', () => {
    const weigher = createWeigher();
    for (const text of ['', 'Grid', '電池 https://example.com', 'a'.repeat(300)]) {
      assert.deepEqual(weigher(text), weigh(text));
      assert.deepEqual(weigher(text, 10), weigh(text, 10));
    }
  });

  it('gives back the same result for the same text and limit', () => {
    const weigher = createWeigher();
    const first = weigher('Grid batteries');
    assert.equal(weigher(['Grid', 'batteries'].join(' ')), first);
    assert.notEqual(weigher('Grid batteries', 25_000), first);
    assert.equal(weigher('Grid batteries', 25_000).limit, 25_000);
    assert.equal(weigher('Grid batteries'), first);
  });

  it('remembers at least as many texts as it has room for, those asked for last', () => {
    const weigher = createWeigher(3);
    const texts = ['one', 'two', 'three'];
    const weights = texts.map((text) => weigher(text));
    for (const other of ['four', 'five']) {
      weigher(other);
      for (const text of texts) weigher(text);
    }
    assert.deepEqual(
      texts.map((text, index) => weigher(text) === weights[index]),
      [true, true, true],
    );
  });

  it('forgets what was not asked for', () => {
    const weigher = createWeigher(3);
    const first = weigher('Grid batteries');
    for (let count = 0; count < 10; count++) weigher(`Text ${count}`);
    assert.notEqual(weigher('Grid batteries'), first);
    assert.deepEqual(weigher('Grid batteries'), first);
  });
});
