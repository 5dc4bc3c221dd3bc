import assert from 'node:assert/strict';
import { singular, stem } from '../../../../src/core/interest/forms.ts';

describe('the singular', () => {
  const pairs: Record<string, string> = {
    batteries: 'battery',
    movies: 'movie',
    taxes: 'tax',
    churches: 'church',
    houses: 'house',
    buses: 'buse',
    women: 'woman',
    lives: 'life',
    gas: 'gas',
    bus: 'bus',
    glass: 'glass',
    analysis: 'analysis',
    economics: 'economics',
    constructor: 'constructor',
  };
  for (const [plural, expected] of Object.entries(pairs)) {
    it(`of ${plural} is ${expected}`, () => {
      assert.equal(singular(plural), expected);
    });
  }
});

describe('words are kin', () => {
  const kin: [string, string][] = [
    ['scientist', 'science'],
    ['politician', 'politics'],
    ['physicist', 'physics'],
    ['religious', 'religion'],
    ['teaching', 'teacher'],
    ['investor', 'investment'],
    ['baking', 'bake'],
    ['hiking', 'hike'],
  ];
  for (const [one, other] of kin) {
    it(`${one} and ${other}`, () => {
      assert.equal(stem(one), stem(other));
    });
  }

  const strangers: [string, string][] = [
    ['police', 'policy'],
    ['billion', 'bill'],
    ['mental', 'mention'],
    ['start', 'startup'],
  ];
  for (const [one, other] of strangers) {
    it(`but not ${one} and ${other}`, () => {
      assert.notEqual(stem(one), stem(other));
    });
  }

  it('in English letters only', () => {
    assert.equal(stem('エネルギー'), 'エネルギー');
    assert.equal(stem('brücken'), 'brücken');
  });
});
