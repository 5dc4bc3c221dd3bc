import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseTweetFile, sourceOffset, sourceSpan } from '../../../../src/core/document/index.ts';
import { tweetText } from './tweetTexts.ts';

const first = (source: string) => parseTweetFile(source).parts[0]!;

describe('the runs of a text', () => {
  it('are the same code units in the text and in the file, line ends between them', () => {
    fc.assert(
      fc.property(tweetText, (source) => {
        for (const { runs, text } of parseTweetFile(source).parts) {
          let at = 0;
          for (const run of runs) {
            assert.equal(text.slice(at, run.text), at === run.text ? '' : '\n');
            assert.equal(
              source.slice(run.source, run.source + run.length),
              text.slice(run.text, run.text + run.length),
            );
            at = run.text + run.length;
          }
          assert.equal(at, text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is a single one where the file has LF', () => {
    assert.deepEqual(first('a\n\nb\n( ) x').runs, [{ text: 0, source: 0, length: 4 }]);
  });
});

describe('an offset in the text', () => {
  it('maps to its place in the file', () => {
    const source = '---\nlink: none\n---\n Hi\r\nyou';
    const part = first(source);
    const places = Array.from({ length: part.text.length + 1 }, (_, offset) =>
      source.slice(sourceOffset(part, offset)),
    );
    assert.deepEqual(places, ['Hi\r\nyou', 'i\r\nyou', '\r\nyou', 'you', 'ou', 'u', '']);
  });

  it('passes over image lines', () => {
    const source = 'One\n![a](b.png)\nTwo';
    const part = first(source);
    assert.equal(part.text, 'One\nTwo');
    assert.equal(sourceOffset(part, 3), 3);
    assert.equal(sourceOffset(part, 4), source.indexOf('Two'));
    assert.deepEqual(sourceSpan(part, { start: 2, end: 5 }), { start: 2, end: source.indexOf('Two') + 1 });
  });

  it('maps the end of the text to the end of its last run', () => {
    assert.equal(sourceOffset(first('Hi \n'), 2), 2);
    assert.equal(sourceOffset(first('Hi \n'), 99), 2);
  });

  it('maps to where text would stand where there is none', () => {
    assert.equal(sourceOffset(first('---\nlink: none\n---\n'), 0), 18);
    assert.equal(sourceOffset(first(''), 0), 0);
  });
});

describe('a stretch of the text', () => {
  it('ends with the line it ends in, not where the next one starts', () => {
    const part = first('Hi\r\n\r\nyou');
    assert.deepEqual(sourceSpan(part, { start: 0, end: 2 }), { start: 0, end: 2 });
    assert.deepEqual(sourceSpan(part, { start: 0, end: 3 }), { start: 0, end: 4 });
    assert.deepEqual(sourceSpan(part, { start: 2, end: 4 }), { start: 2, end: 6 });
    assert.deepEqual(sourceSpan(part, { start: 4, end: 4 }), { start: 6, end: 6 });
  });

  it('is the same text in the file, but for its line ends and image lines', () => {
    fc.assert(
      fc.property(tweetText, fc.nat(), fc.nat(), (source, from, length) => {
        for (const part of parseTweetFile(source).parts) {
          const start = from % (part.text.length + 1);
          const end = Math.min(part.text.length, start + (length % 20));
          const span = sourceSpan(part, { start, end });
          const stretch = part.text.slice(start, end);
          assert.ok(part.textSpan.start <= span.start && span.end <= part.textSpan.end);
          if (!stretch.includes('\n')) assert.equal(source.slice(span.start, span.end), stretch);
        }
      }),
      { numRuns: 500 },
    );
  });
});
