import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseTweetFile, removePartEdits } from '../../../../../src/core/document/index.ts';
import { tweetText } from '../tweetTexts.ts';
import { applied } from './applied.ts';

function remove(source: string, part: number): string {
  return applied(source, removePartEdits(parseTweetFile(source), part));
}

describe('removing a part', () => {
  it('takes one delimiter with it', () => {
    const source = '\ufeffOne\n---\nTwo\n---\nThree\n';
    assert.equal(remove(source, 0), '\ufeffTwo\n---\nThree\n');
    assert.equal(remove(source, 1), '\ufeffOne\n---\nThree\n');
    assert.equal(remove(source, 2), '\ufeffOne\n---\nTwo\n');
  });

  it('takes its front matter with it', () => {
    assert.equal(
      remove('---\nlink: none\n---\nOne\n---\n---\nretweet: "1"\n---\nTwo', 0),
      '---\nretweet: "1"\n---\nTwo',
    );
  });

  it('leaves the delimiter in force that it set', () => {
    const source = '---\nthread-delimiter: "***"\n---\nOne\n***\nTwo\n***\nThree';
    assert.equal(remove(source, 0), '---\nthread-delimiter: "***"\n---\nTwo\n***\nThree');
    const own = '---\nthread-delimiter: "***"\n---\nOne\n***\n---\nthread-delimiter: ===\n---\nTwo';
    assert.equal(remove(own, 0), '---\nthread-delimiter: ===\n---\nTwo');
  });

  it('leaves nothing of the only part', () => {
    assert.equal(remove('---\nlink: none\n---\nOne', 0), '');
    assert.deepEqual(removePartEdits(parseTweetFile('One'), 1), []);
  });

  it('leaves the texts of all others as they were', () => {
    fc.assert(
      fc.property(tweetText, fc.nat(), (source, nth) => {
        const before = parseTweetFile(source);
        const index = nth % before.parts.length;
        fc.pre(before.parts.length > 1);
        // Broken front matter and texts like delimiters may mean something else among other neighbours.
        fc.pre(!before.problems.some(({ code }) => code.startsWith('front-matter')));
        fc.pre(!before.parts.some(({ text }) => /^(?:---|\*\*\*)|(?:---|\*\*\*)$/m.test(text)));
        fc.pre(!/[{?]/.test(source));
        const after = parseTweetFile(remove(source, index));
        const texts = before.parts.map(({ text }) => text);
        texts.splice(index, 1);
        assert.deepEqual(
          after.parts.map(({ text }) => text),
          texts,
        );
      }),
      { numRuns: 500 },
    );
  });
});
