import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseTweetFile, splitEdits } from '../../../../../src/core/document/index.ts';
import { tweetText } from '../tweetTexts.ts';
import { applied } from './applied.ts';

function split(source: string, part: number, pieces: string[]): string {
  return applied(source, splitEdits(parseTweetFile(source), part, pieces));
}

describe('splitting a part', () => {
  it('puts the delimiter between the pieces', () => {
    assert.equal(split('One. Two.\n', 0, ['One.', 'Two.']), 'One.\n---\nTwo.\n');
    assert.equal(split('A\r\n---\r\nOne. Two.', 1, ['One.', 'Two.']), 'A\r\n---\r\nOne.\r\n---\r\nTwo.');
  });

  it('takes the delimiter that is in force there', () => {
    const source = '---\nthread-delimiter: "***"\n---\nA\n***\nOne. Two.';
    assert.equal(split(source, 1, ['One.', 'Two.']), source.replace('One. Two.', 'One.\n***\nTwo.'));
  });

  it('keeps front matter and images with the first piece, a poll with the last', () => {
    const source = '---\nlink: none\n---\nOne.\n![a](b.png)\nTwo?\n\n( ) Red\n\n( ) Blue\n---\nB';
    assert.equal(
      split(source, 0, ['One.', 'Two?']),
      '---\nlink: none\n---\nOne.\n\n![a](b.png)\n---\nTwo?\n\n( ) Red\n( ) Blue\n---\nB',
    );
  });

  it('protects a piece that would be front matter', () => {
    const source = '---\nOne\ntwo';
    const { parts } = parseTweetFile(split(source, 0, ['---\nOne', 'two']));
    assert.deepEqual(
      parts.map(({ text }) => text),
      ['---\nOne', 'two'],
    );
  });

  it('does nothing where the pieces cannot stand as they are', () => {
    const none = (source: string, pieces: string[], part = 0) => {
      assert.deepEqual(splitEdits(parseTweetFile(source), part, pieces), []);
    };
    none('---\nthread-delimiter: ""\n---\nOne', ['One', 'two']);
    none('One', ['One\n( ) x', 'two']);
    none('One', ['One\n---\nmore', 'two']);
    none('One', ['One\n![a](b.png)', 'two']);
    none('One', []);
    none('One', ['One', 'two'], 1);
  });

  it('gives exactly the pieces, or nothing', () => {
    fc.assert(
      fc.property(tweetText, fc.nat(), fc.array(fc.nat(), { maxLength: 4 }), (source, nth, cuts) => {
        const before = parseTweetFile(source);
        const part = before.parts[nth % before.parts.length]!;
        const at = [
          0,
          ...cuts.map((cut) => cut % (part.text.length + 1)).sort((a, b) => a - b),
          part.text.length,
        ];
        const pieces = at.slice(1).map((end, index) => part.text.slice(at[index], end));
        const edits = splitEdits(before, part.index, pieces);
        fc.pre(edits.length > 0);
        const texts = before.parts.map(({ text }) => text);
        texts.splice(part.index, 1, ...pieces.map((piece) => piece.trim()).filter((piece) => piece !== ''));
        const after = parseTweetFile(applied(source, edits));
        assert.deepEqual(
          after.parts.map(({ text }) => text),
          texts,
        );
        const media = (file: typeof after) =>
          file.parts.flatMap((each) => each.media.map(({ file: name }) => name));
        assert.deepEqual(media(after), media(before));
        assert.deepEqual(
          after.parts.flatMap(({ poll }) => poll ?? []),
          before.parts.flatMap(({ poll }) => poll ?? []),
        );
      }),
      { numRuns: 500 },
    );
  });
});
