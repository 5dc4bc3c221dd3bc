import assert from 'node:assert/strict';
import fc from 'fast-check';
import { maxFileLength, parseTweetFile } from '../../../../src/core/document/index.ts';
import { tweetText } from './tweetTexts.ts';

const texts = (source: string) => parseTweetFile(source).parts.map(({ text }) => text);
const codes = (source: string) => parseTweetFile(source).problems.map(({ code }) => code);

describe('a tweet file', () => {
  it('is one part without delimiters', () => {
    const { parts, problems, eol } = parseTweetFile('  Hello\nworld \n');
    assert.deepEqual(parts, [
      {
        index: 0,
        span: { start: 0, end: 15 },
        textSpan: { start: 2, end: 13 },
        text: 'Hello\nworld',
        runs: [{ text: 0, source: 2, length: 11 }],
        media: [],
      },
    ]);
    assert.deepEqual(problems, []);
    assert.equal(eol, '\n');
  });

  it('has one empty part when it is empty', () => {
    assert.deepEqual(texts(''), ['']);
    assert.deepEqual(texts(' \r\n\n'), ['']);
  });

  it('is split at lines of three dashes', () => {
    assert.deepEqual(texts('One\n---\nTwo\n\n--- \t\n\nThree'), ['One', 'Two', 'Three']);
    assert.deepEqual(texts('One\n----\nTwo'), ['One\n----\nTwo']);
    assert.deepEqual(texts('One\n ---\nTwo'), ['One\n ---\nTwo']);
  });

  it('starts an empty part behind a delimiter at the end, where the writer goes on', () => {
    assert.deepEqual(texts('One\n---'), ['One', '']);
    assert.deepEqual(texts('One\n--- \n\n'), ['One', '']);
    assert.deepEqual(texts('---\nthread-delimiter: "***"\n---\nOne\n***\n'), ['One', '']);
    assert.deepEqual(texts('---\nlink: none\n---\nOne\n---\n'), ['One', '']);
  });

  it('keeps dashes as text where nothing stands before them', () => {
    assert.deepEqual(texts('---\nOne'), ['---\nOne']);
    assert.deepEqual(texts('---\n---\nTwo'), ['---', 'Two']);
  });

  it('has a part of front matter alone where a line of blanks stands between it and the next delimiter', () => {
    assert.deepEqual(texts('---\nlink: none\n---\n \n---\nTwo'), ['', 'Two']);
    assert.deepEqual(texts('---\nlink: none\n---\n\n---\nTwo'), ['---\nTwo']);
  });

  it('reads LF, CRLF, CR and a BOM', () => {
    const lf = '---\nreply: "1"\n---\nOne\n\nline\n---\nTwo\n( ) a\n( ) b\n';
    const expected = parseTweetFile(lf).parts.map(({ text, poll, reply }) => ({ text, poll, reply }));
    for (const eol of ['\n', '\r\n', '\r']) {
      const file = parseTweetFile('\ufeff' + lf.replaceAll('\n', eol));
      assert.deepEqual(
        file.parts.map(({ text, poll, reply }) => ({ text, poll, reply })),
        expected,
      );
      assert.equal(file.eol, eol);
      assert.deepEqual(file.problems, []);
    }
  });

  it('gives a later part its delimiter line', () => {
    const source = 'One\r\n---\t\r\nTwo';
    const [first, second] = parseTweetFile(source).parts;
    assert.deepEqual(first!.span, { start: 0, end: 5 });
    assert.equal(first!.delimiterSpan, undefined);
    assert.deepEqual(second!.delimiterSpan, { start: 5, end: 9 });
    assert.deepEqual(second!.span, { start: 5, end: source.length });
  });
});

describe('poll lines', () => {
  const poll = (source: string) => parseTweetFile(source).parts[0]!;

  it('are taken from the end of the text', () => {
    const source = 'Which?\n\n( ) Red\n()  Blue \n';
    const { text, poll: options, pollSpan } = poll(source);
    assert.equal(text, 'Which?');
    assert.deepEqual(options, ['Red', 'Blue']);
    assert.equal(source.slice(pollSpan!.start, pollSpan!.end), '( ) Red\n()  Blue');
  });

  it('may have blank lines between them', () => {
    assert.deepEqual(poll('Which?\n( ) Red\n \n( ) Blue').poll, ['Red', 'Blue']);
  });

  it('are text in the middle, without an option, or where front matter has the poll', () => {
    assert.equal(poll('Which?\n( ) Red\nor what').poll, undefined);
    assert.equal(poll('Which?\n( ) ').text, 'Which?\n( )');
    const { text, poll: options } = poll('---\npoll: [Red, Blue]\n---\nWhich?\n( ) Green');
    assert.equal(text, 'Which?\n( ) Green');
    assert.deepEqual(options, ['Red', 'Blue']);
  });
});

describe('a custom delimiter', () => {
  it('replaces the dashes, in the later parts too', () => {
    assert.deepEqual(texts('---\nthread-delimiter: "***"\n---\nOne\n---\nstill one\n***\nTwo\n***\nThree'), [
      'One\n---\nstill one',
      'Two',
      'Three',
    ]);
  });

  it('leaves front matter its dashes', () => {
    const file = parseTweetFile('---\nthread-delimiter: "***"\n---\nOne\n***\n---\nretweet: "1"\n---\nTwo');
    assert.deepEqual(
      file.parts.map(({ text }) => text),
      ['One', 'Two'],
    );
    assert.equal(file.parts[1]!.retweet, '1');
  });

  it('can be set anew by a later part', () => {
    const source =
      '---\nthread-delimiter: "***"\n---\nOne\n***\n---\nthread-delimiter: "---"\n---\nTwo\n---\nThree';
    assert.deepEqual(texts(source), ['One', 'Two', 'Three']);
  });

  it('is taken literally, and may be escaped as for twitter-together', () => {
    for (const written of ['"***"', "'\\*\\*\\*'", '\\*\\*\\*', '"\\\\*\\\\*\\\\*"']) {
      assert.deepEqual(
        texts(`---\nthread-delimiter: ${written}\n---\nOne\n***\nTwo`),
        ['One', 'Two'],
        written,
      );
    }
    assert.deepEqual(texts('---\nthread-delimiter: ...\n---\nOne\nabc\nTwo\n...\nThree'), [
      'One\nabc\nTwo',
      'Three',
    ]);
  });

  it('may also be spelt threadDelimiter, which counts less', () => {
    assert.deepEqual(texts('---\nthreadDelimiter: ===\n---\nOne\n===\nTwo'), ['One', 'Two']);
    assert.deepEqual(
      texts('---\nthreadDelimiter: ===\nthread-delimiter: +++\n---\nOne\n+++\nTwo\n===\n.').length,
      2,
    );
  });

  it('is none when it is empty', () => {
    assert.deepEqual(texts('---\nthread-delimiter: ""\n---\nOne\n---\nTwo'), ['One\n---\nTwo']);
  });

  it('has to be one line', () => {
    assert.deepEqual(codes('---\nthread-delimiter: "a\\nb"\n---\nOne'), ['wrong-value']);
  });
});

describe('a text that cannot be a tweet file', () => {
  it('is refused beyond 1,000,000 UTF-16 units', () => {
    assert.equal(texts('x'.repeat(maxFileLength))[0]!.length, maxFileLength);
    const { parts, problems } = parseTweetFile('x'.repeat(maxFileLength + 1));
    assert.deepEqual(
      parts.map(({ text, span }) => ({ text, span })),
      [{ text: '', span: { start: 0, end: 1_000_001 } }],
    );
    assert.deepEqual(problems, [{ code: 'file-too-large', limit: 1_000_000, span: parts[0]!.span, part: 0 }]);
  });

  it('is refused for a NUL in its first 8 KB', () => {
    assert.deepEqual(codes('PNG\0\n---\nx'), ['not-text']);
    assert.deepEqual(texts('PNG\0\n---\nx'), ['']);
    assert.deepEqual(codes(`${'x'.repeat(8192)}\0`), []);
  });
});

describe('any text', () => {
  it('parses, and its parts cover it', () => {
    fc.assert(
      fc.property(fc.oneof(tweetText, fc.string({ unit: 'binary' })), (source) => {
        const { parts } = parseTweetFile(source);
        assert.equal(parts[0]!.span.start, 0);
        assert.equal(parts.at(-1)!.span.end, source.length);
        parts.forEach(({ span, index }, at) => {
          assert.equal(index, at);
          assert.equal(span.end, parts[at + 1]?.span.start ?? source.length);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('has every piece of a part inside the part', () => {
    fc.assert(
      fc.property(tweetText, (source) => {
        for (const part of parseTweetFile(source).parts) {
          const { frontMatter, textSpan, pollSpan, delimiterSpan, media } = part;
          const entries = frontMatter?.entries ?? [];
          const spans = [textSpan, pollSpan, delimiterSpan, frontMatter?.span, frontMatter?.contentSpan];
          spans.push(...media.flatMap(({ span, fileSpan, altSpan }) => [span, fileSpan, altSpan]));
          spans.push(...entries.flatMap(({ keySpan, valueSpan }) => [keySpan, valueSpan]));
          for (const span of spans.filter((each) => each !== undefined)) {
            assert.ok(part.span.start <= span.start && span.start <= span.end && span.end <= part.span.end);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has text without white space around it and with LF only', () => {
    fc.assert(
      fc.property(tweetText, (source) => {
        for (const { text } of parseTweetFile(source).parts) {
          assert.equal(text, text.trim());
          assert.ok(!text.includes('\r'));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has problems inside the part they name', () => {
    fc.assert(
      fc.property(tweetText, (source) => {
        const { parts, problems } = parseTweetFile(source);
        for (const { span, part } of problems) {
          const whole = parts[part]!.span;
          assert.ok(whole.start <= span.start && span.start <= span.end && span.end <= whole.end);
        }
      }),
      { numRuns: 500 },
    );
  });
});
