import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseTweetFile, reparseTweetFile } from '../../../../src/core/document/index.ts';
import { tweetText } from './tweetTexts.ts';

const edit = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 12 }),
  text: fc.oneof(tweetText, fc.constantFrom('x', '\n', '-', '\r')),
});

function apply(source: string, { at, length, text }: { at: number; length: number; text: string }): string {
  const start = source.length === 0 ? 0 : at % (source.length + 1);
  return source.slice(0, start) + text + source.slice(start + length);
}

describe('reading a text anew after an edit', () => {
  it('gives what reading all of it gives', () => {
    fc.assert(
      fc.property(tweetText, fc.array(edit, { minLength: 1, maxLength: 4 }), (source, edits) => {
        let file = parseTweetFile(source);
        for (const change of edits) {
          const text = apply(file.source, change);
          file = reparseTweetFile(file, text);
          assert.deepEqual(file, parseTweetFile(text));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same file for the same text', () => {
    const file = parseTweetFile('One\n---\nTwo');
    assert.equal(reparseTweetFile(file, 'One\n---\nTwo'), file);
  });

  const thread = '---\naudience: [execs]\n---\nOne\n---\nTwo\n---\nThree\n---\n---\nrepyl: x\n---\nFour';

  it('takes over the parts before the edit, and those behind it where nothing moved', () => {
    const before = parseTweetFile(thread);
    const after = reparseTweetFile(before, thread.replace('Two', 'Too'));
    assert.deepEqual(
      after.parts.map((part, index) => part === before.parts[index]),
      [true, false, true, true],
    );
    assert.equal(after.problems[0], before.problems[0]);
  });

  it('moves the parts behind the edit and keeps what they are made of', () => {
    const before = parseTweetFile(thread);
    const after = reparseTweetFile(before, thread.replace('Two', 'Two and a half'));
    assert.equal(after.parts[0], before.parts[0]);
    assert.notEqual(after.parts[3], before.parts[3]);
    assert.equal(after.parts[3]!.textSpan.start, before.parts[3]!.textSpan.start + ' and a half'.length);
    assert.equal(after.parts[0]!.audience, before.parts[0]!.audience);
    assert.equal(after.problems[0]!.span.start, before.problems[0]!.span.start + ' and a half'.length);
  });

  it('notices that front matter before has become too much to read, or no longer is', () => {
    const bomb = (length: number) => `---\na: [${'[],'.repeat(length)}]\n---\nText`;
    const small = [bomb(2000), 'One', bomb(10), bomb(2000), 'Two'].join('\n---\n');
    const large = small.replace('[],'.repeat(10), '[],'.repeat(2000));
    const files = [parseTweetFile(small), parseTweetFile(large)] as const;
    assert.equal(
      files[1].problems.some(({ code }) => code === 'front-matter-too-large'),
      true,
    );
    assert.deepEqual(reparseTweetFile(files[0], large), files[1]);
    assert.deepEqual(reparseTweetFile(files[1], small), files[0]);
  });

  const assertSame = (source: string, text: string, changed: number) => {
    const [before, after] = [parseTweetFile(source), parseTweetFile(text)];
    assert.deepEqual(reparseTweetFile(before, text), after);
    // Else the test would not test anything.
    assert.notDeepEqual(after.parts[changed], before.parts[changed]);
  };

  it('notices that dashes far before have found their closing line', () => {
    const text = '---\nthread-delimiter: "***"\n---\nOne\n***\n---\nTwo\n***\nThree';
    assertSame(text, `${text}\n---\nfour`, 1);
  });

  it('notices that unclosed front matter far before has found its closing line', () => {
    const text = '---\nthread-delimiter: "# -"\n---\nOne\n# -\n---\nlink: none\n\nb: two\n# -\nc: three';
    assertSame(text, `${text}\n---\nfour`, 1);
  });

  it('notices that another delimiter is in force, even if the next one looks the same', () => {
    const text = '---\nthread-delimiter: "***"\n---\nOne\n*** \nTwo\n***\nThree';
    assertSame(text, text.replace('"***"', '"*** "'), 1);
  });

  it('notices a NUL that a deletion moves into the first 8 KB', () => {
    const source = `One\n---\n${'x'.repeat(8190)}\0`;
    for (const text of [source.slice(3), source.replace('One', 'O\0e'), `${source}\0`]) {
      assert.deepEqual(reparseTweetFile(parseTweetFile(source), text), parseTweetFile(text));
    }
  });

  it('notices what stands far behind: front matter that closes, a text that becomes too long', () => {
    const open = parseTweetFile('---\nreply: "1"\nOne two three\n***\nTwo');
    const text = `${open.source}\n---\nThree`;
    assert.deepEqual(reparseTweetFile(open, text), parseTweetFile(text));
    const large = 'x'.repeat(1_000_001);
    assert.deepEqual(reparseTweetFile(open, large), parseTweetFile(large));
    assert.deepEqual(reparseTweetFile(parseTweetFile(large), 'x'), parseTweetFile('x'));
    assert.deepEqual(
      reparseTweetFile(parseTweetFile('a\0\n---\nb'), 'a\n---\nb'),
      parseTweetFile('a\n---\nb'),
    );
  });
});
