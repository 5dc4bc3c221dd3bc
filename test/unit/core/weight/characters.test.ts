import assert from 'node:assert/strict';
import twitterText from 'twitter-text';
import {
  isAsciiDomainCharacter,
  isDomainCharacter,
  isInvalid,
  mayPrecedeUrl,
} from '../../../../src/core/weight/characters.ts';
import { weigh } from '../../../../src/core/weight/index.ts';

const { regexen } = twitterText;

/** The code units on which a function of ours and a pattern of the library disagree. */
function disagreements(isOurs: (code: number) => boolean, pattern: RegExp): string[] {
  const one = new RegExp(`^(?:${pattern.source})$`, 'i');
  return codeUnits()
    .filter((code) => isOurs(code) !== one.test(String.fromCharCode(code)))
    .map((code) => code.toString(16));
}

function codeUnits(): number[] {
  return Array.from({ length: 0x10000 }, (_, code) => code);
}

describe('characters', () => {
  it('of a domain are those of twitter-text', () => {
    assert.deepEqual(disagreements(isDomainCharacter, regexen.validDomainChars), []);
  });

  it('before a URL are those of twitter-text', () => {
    assert.deepEqual(disagreements(mayPrecedeUrl, regexen.validUrlPrecedingChars), []);
  });

  it('of an ASCII domain are those of twitter-text', () => {
    const pattern = new RegExp(`[\\-a-z0-9${regexen.latinAccentChars.source}]`);
    assert.deepEqual(disagreements(isAsciiDomainCharacter, pattern), []);
  });

  it('that X refuses are those of twitter-text', () => {
    const refused = codeUnits().filter((code) => twitterText.hasInvalidCharacters(String.fromCharCode(code)));
    assert.deepEqual(codeUnits().filter(isInvalid), refused);
  });

  it('weigh what twitter-text weighs them', () => {
    const differing = codeUnits().filter((code) => {
      const character = String.fromCharCode(code);
      return weigh(character).weight !== twitterText.parseTweet(character).weightedLength;
    });
    assert.deepEqual(differing, []);
  });
});
