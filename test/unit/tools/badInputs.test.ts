import assert from 'node:assert/strict';
import { readAudience } from '../../../src/core/audience/index.ts';
import { parseTweetFile } from '../../../src/core/document/index.ts';
import { badAudiences, badInputs, badTweets, bytesOf, textOf } from '../../tools/badInputs.ts';

const inputs = badInputs();

function named(name: string): string {
  const input = inputs.find((one) => one.name === name);
  assert.ok(input, name);
  return textOf(input);
}

describe('bad inputs', () => {
  it('have a name each of their own', () => {
    const names = inputs.map(({ name }) => name);
    assert.deepEqual(names, [...new Set(names)]);
  });

  it('are the same at each run', () => {
    assert.deepEqual(badInputs().map(bytesOf), inputs.map(bytesOf));
  });

  describe('that are tweet files leave nothing of the text out:', () => {
    for (const input of badTweets()) {
      it(input.name, () => {
        const text = textOf(input);
        const { parts } = parseTweetFile(text);
        assert.equal(parts[0]?.span.start, 0);
        assert.equal(parts.at(-1)?.span.end, text.length);
      });
    }
  });

  describe('that are audience files are read or refused with a reason:', () => {
    for (const input of badAudiences()) {
      it(input.name, () => {
        const { audience, problems } = readAudience(textOf(input));
        assert.ok(audience !== undefined || problems.length > 0);
      });
    }
  });

  it('are as bad as they say', () => {
    assert.equal(named('five-megabytes.tweet').length, 5_000_000);
    assert.match(named('binary.tweet'), /\0/);
    assert.match(named('lone-surrogate-bytes.tweet'), /\uFFFD/);
    assert.equal(parseTweetFile(named('ten-thousand-parts.tweet')).parts.length, 10_000);
    assert.equal(readAudience(named('ten-thousand-people.json')).audience?.people.length, 10_000);
    assert.equal(readAudience(named('syntax-error.json')).problems[0]?.line, 3);
    assert.equal(
      parseTweetFile(named('unclosed-front-matter.tweet')).parts[0]?.frontMatter?.entries[0]?.key,
      'audience',
    );
  });

  it('do not make a bomb of anchors explode', () => {
    const { parts } = parseTweetFile(named('yaml-bomb.tweet'));
    assert.ok(JSON.stringify(parts).length < 1_000_000);
  });
});
