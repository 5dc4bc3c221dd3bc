import assert from 'node:assert/strict';
import { domainToASCII } from 'node:url';
import { encodedLength } from '../../../../src/core/weight/punycode.ts';
import { generator, textOf } from './random.ts';

describe('the length of a label in its xn-- form', () => {
  it('is that of the label where it is all ASCII', () => {
    assert.equal(encodedLength('grid-batteries'), 14);
  });

  it('is that of the examples of RFC 3492', () => {
    assert.equal(encodedLength('bücher'), 'xn--bcher-kva'.length);
    assert.equal(encodedLength('他们为什么不说中文'), 'xn--ihqwcrb4cv8a8dqg056pqjye'.length);
    assert.equal(
      encodedLength('安室奈美恵-with-super-monkeys'),
      'xn---with-super-monkeys-pc58ag80a8qai00g7n9n'.length,
    );
  });

  it('is what the runtime makes of any label', () => {
    const random = generator(3492);
    const letters = Array.from('abcxyz019日本語電池あいうえグリッドжщюéüñαβγ한국어😀');
    for (let count = 0; count < 5000; count++) {
      const label = `a${textOf(letters, 20, random)}`;
      const ascii = domainToASCII(label);
      if (ascii !== '') assert.equal(encodedLength(label), ascii.length, label);
    }
  });
});
