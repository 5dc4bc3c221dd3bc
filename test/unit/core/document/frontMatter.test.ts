import assert from 'node:assert/strict';
import fc from 'fast-check';
import { frontMatterKeys, parseTweetFile } from '../../../../src/core/document/index.ts';
import type { Problem } from '../../../../src/core/document/index.ts';

const withFrontMatter = (...lines: string[]) => parseTweetFile(['---', ...lines, '---', 'Text'].join('\n'));
const first = (...lines: string[]) => withFrontMatter(...lines).parts[0]!;
const problems = (...lines: string[]) => withFrontMatter(...lines).problems.map(described);
const described = (problem: Problem) =>
  [
    problem.code,
    'key' in problem ? problem.key : '',
    'meant' in problem ? problem.meant : '',
    'expected' in problem ? problem.expected : '',
  ]
    .filter((word) => word !== '')
    .join(' ');

describe('front matter', () => {
  it('says what there is to say about a part', () => {
    const source = `---
audience: [execs, "@janedoe"]
account: "@me"
link: none
reply: https://x.com/janedoe/status/123
retweet: '7'
poll: [Red, Blue]
reply-settings: mentionedUsers
schedule: 2026-12-01T09:00
posted: [https://x.com/me/status/9]
---
Text`;
    const { parts, problems: found } = parseTweetFile(source);
    const { frontMatter, span, textSpan, runs, pollSpan, ...said } = parts[0]!;
    assert.deepEqual(said, {
      index: 0,
      text: 'Text',
      media: [],
      audience: ['execs', '@janedoe'],
      account: '@me',
      link: 'none',
      reply: 'https://x.com/janedoe/status/123',
      retweet: '7',
      poll: ['Red', 'Blue'],
      replySettings: 'mentionedUsers',
      schedule: '2026-12-01T09:00',
      posted: ['https://x.com/me/status/9'],
    });
    assert.deepEqual(found, []);
    assert.equal(source.slice(pollSpan!.start, pollSpan!.end), '[Red, Blue]');
    assert.equal(
      source.slice(frontMatter!.span.start, frontMatter!.span.end),
      source.slice(0, -'\nText'.length),
    );
    assert.deepEqual(frontMatter!.entries.length, 9);
    assert.deepEqual([span.end, textSpan.start, runs.length], [source.length, source.length - 4, 1]);
  });

  it('knows where its keys and values are', () => {
    const source = '---\nnote: # a comment\n  - a\n  - "b"\n\nempty:\n---\nText';
    const [note, empty] = parseTweetFile(source).parts[0]!.frontMatter!.entries;
    assert.equal(source.slice(note!.keySpan.start, note!.keySpan.end), 'note');
    assert.equal(source.slice(note!.valueSpan!.start, note!.valueSpan!.end), '- a\n  - "b"');
    assert.deepEqual(note!.value, ['a', 'b']);
    assert.deepEqual(empty, { key: 'empty', keySpan: empty!.keySpan, value: null });
  });

  it('has the same values and places with CRLF and CR', () => {
    const lf = '---\nnote: |\n  two\n  lines\nquoted: "a\n  b"\nlong: a\n  b\nlist:\n  - >\n    x\n---\nText';
    const values = (source: string) =>
      parseTweetFile(source).parts[0]!.frontMatter!.entries.map(({ value }) => value);
    const cr = lf.replaceAll('\n', '\r');
    const crlf = lf.replaceAll('\n', '\r\n');
    assert.deepEqual(values(lf), ['two\nlines\n', 'a b', 'a b', ['x\n']]);
    assert.deepEqual(values(cr), values(lf));
    assert.deepEqual(values(crlf), values(lf));
    const span = parseTweetFile(crlf).parts[0]!.frontMatter!.entries[1]!.valueSpan!;
    assert.equal(crlf.slice(span.start, span.end), '"a\r\n  b"');
  });

  it('may be empty, and may end the file', () => {
    assert.deepEqual(parseTweetFile('---\n\n---\nText').parts[0]!.frontMatter, {
      span: { start: 0, end: 8 },
      contentSpan: { start: 4, end: 4 },
      entries: [],
    });
    assert.equal(parseTweetFile('---\nlink: none\n---').parts[0]!.link, 'none');
  });
});

describe('media in front matter', () => {
  it('have a file, an alt text, and know where they are', () => {
    const source = '---\nmedia:\n  - file: a.png\n    alt: " An a "\n  - { file: "b c.png" } # b\n---\nText';
    const { media } = parseTweetFile(source).parts[0]!;
    assert.deepEqual(
      media.map(({ file, alt, from }) => [file, alt, from]),
      [
        ['a.png', 'An a', 'front matter'],
        ['b c.png', undefined, 'front matter'],
      ],
    );
    const at = ({ start, end }: { start: number; end: number }) => source.slice(start, end);
    assert.deepEqual(
      media.map(({ span }) => at(span)),
      ['- file: a.png\n    alt: " An a "', '- { file: "b c.png" }'],
    );
    assert.deepEqual(
      media.map(({ fileSpan }) => at(fileSpan)),
      ['a.png', '"b c.png"'],
    );
    assert.deepEqual(at(media[0]!.altSpan!), '" An a "');
    assert.equal(media[1]!.altSpan, undefined);
  });

  it('come before those of image lines', () => {
    const { media } = parseTweetFile('---\nmedia: [{ file: a.png }]\n---\n![B](b.png)\nText').parts[0]!;
    assert.deepEqual(
      media.map(({ file }) => file),
      ['a.png', 'b.png'],
    );
  });

  it('without a file are left out', () => {
    assert.deepEqual(
      first('media: [a.png, { alt: x }, { file: b.png }]').media.map(({ file }) => file),
      ['b.png'],
    );
    assert.deepEqual(problems('media: [a.png]'), ['wrong-value media media list']);
    assert.deepEqual(problems('media: a.png'), ['wrong-value media media list']);
    assert.deepEqual(problems('media: [{ file: a.png }, ]'), []);
  });
});

describe('a value of the wrong kind', () => {
  for (const [line, problem] of Object.entries({
    'reply: 1234567890123456789': 'wrong-value reply post address',
    'reply: [x]': 'wrong-value reply post address',
    'retweet: somewhere': 'wrong-value retweet post address',
    'poll: Red': 'wrong-value poll poll options',
    'poll: [Red, Blue, 3]': 'wrong-value poll poll options',
    'link: https://example.com': 'wrong-value link none',
    'account: me and you': 'wrong-value account handle',
    'audience: { a: b }': 'wrong-value audience names',
    'reply-settings: nobody': 'wrong-value reply-settings reply settings',
    'replySettings: nobody': 'wrong-value replySettings reply settings',
    'schedule: soon': 'wrong-value schedule date and time',
    'schedule: 2026': 'wrong-value schedule date and time',
    'thread-delimiter: 3': 'wrong-value thread-delimiter delimiter',
    'posted: 9': 'wrong-value posted addresses',
  })) {
    it(`is found: ${line}`, () => {
      assert.deepEqual(problems(line), [problem]);
    });
  }

  it('is left out, and the rest is used', () => {
    const part = first('reply: 12', 'poll: [Red, 3, 2020-01-01, Blue]', 'link: none');
    assert.equal(part.reply, undefined);
    assert.deepEqual(part.poll, ['Red', 'Blue']);
    assert.equal(part.link, 'none');
  });

  it('is left out where it is an empty address', () => {
    assert.ok(!('reply' in first('reply: " "')));
  });

  it('is kept where it would be an address: a reply must not become a tweet of its own', () => {
    assert.equal(first('reply: https://x.com/janedoe').reply, 'https://x.com/janedoe');
  });

  it('is not complained of while it is not written yet', () => {
    const lines = frontMatterKeys.map(({ key }) => `${key}:`);
    assert.deepEqual(problems(...lines), []);
  });

  it('has a place', () => {
    const { problems: found, source } = withFrontMatter('link: none', 'reply: 12');
    assert.equal(source.slice(found[0]!.span.start, found[0]!.span.end), '12');
  });
});

describe('a key', () => {
  it('that is unknown is kept, with the known one it may be meant for', () => {
    assert.deepEqual(problems('repyl: x'), ['unknown-key repyl reply']);
    assert.deepEqual(problems('erpyl: x'), ['unknown-key erpyl reply']);
    assert.deepEqual(problems('Audience: x'), ['unknown-key Audience audience']);
    assert.deepEqual(problems('threaddelimiter: x'), ['unknown-key threaddelimiter thread-delimiter']);
    assert.deepEqual(problems('colour: x'), ['unknown-key colour']);
    assert.equal(first('colour: x').frontMatter!.entries[0]!.value, 'x');
  });

  it('has twins in camel case', () => {
    assert.equal(first('replySettings: verified').replySettings, 'verified');
    assert.deepEqual(problems('replySettings: verified'), []);
  });

  it('counts where it stands first', () => {
    assert.equal(first('reply: "1"', 'reply: "2"').reply, '1');
    assert.deepEqual(problems('reply: "1"', 'reply: "2"'), ['duplicate-key reply']);
    assert.deepEqual(problems('replySettings: verified', 'reply-settings: verified'), [
      'duplicate-key replySettings',
    ]);
    assert.deepEqual(problems('colour: a', 'colour: b'), ['unknown-key colour', 'duplicate-key colour']);
  });

  it('may be called whatever it likes', () => {
    const { entries } = first('__proto__: { polluted: 1 }', 'constructor: x', '"": y', '7: z').frontMatter!;
    assert.deepEqual(
      entries.map(({ key }) => key),
      ['__proto__', 'constructor', '', '7'],
    );
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    const nested = first('a: { __proto__: { polluted: 1 } }').frontMatter!.entries[0]!.value as object;
    assert.equal(Object.getPrototypeOf(nested), Object.prototype);
    assert.ok(Object.hasOwn(nested, '__proto__'));
  });
});

describe('a reply', () => {
  it('has no place in a later part', () => {
    const { parts, problems: found } = parseTweetFile('One\n---\n---\nreply: "1"\n---\nTwo');
    assert.equal(parts[1]!.reply, undefined);
    assert.deepEqual(
      found.map(({ code, part }) => [code, part]),
      [['reply-inside-thread', 1]],
    );
  });
});

describe('front matter with mistakes', () => {
  it('is used as far as it can be read', () => {
    const { parts, problems: found } = withFrontMatter(
      'account: @me',
      'audience: [execs, @janedoe]',
      'link: none',
    );
    assert.equal(parts[0]!.account, '@me');
    assert.deepEqual(parts[0]!.audience, ['execs', '@janedoe']);
    assert.equal(parts[0]!.link, 'none');
    const [problem] = found;
    assert.equal(found.length, 1);
    assert.ok(problem?.code === 'front-matter-syntax' && problem.detail.includes('@'));
    assert.deepEqual(problem.span, { start: 13, end: 14 });
  });

  it('may name a delimiter without quotes', () => {
    const { parts } = parseTweetFile('---\nthread-delimiter: ***\n---\nOne\n***\nTwo');
    assert.deepEqual(
      parts.map(({ text }) => text),
      ['One', 'Two'],
    );
  });

  it('says so where it is no map', () => {
    assert.deepEqual(problems('Hello'), ['front-matter-not-a-map']);
    assert.deepEqual(problems('- a'), ['front-matter-not-a-map']);
    assert.deepEqual(problems('# nothing'), []);
  });

  it('is not read beyond 16 KB', () => {
    assert.deepEqual(problems(`note: ${'x'.repeat(16_384)}`), ['front-matter-too-large']);
  });

  it('cannot be a bomb', () => {
    const laughs = Array.from('bcdefgh').map(
      (key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]!}`).join(', ')}]`,
    );
    const { problems: found, parts } = withFrontMatter('a: &a [x, x, x]', ...laughs);
    assert.ok(
      found.some(
        (problem) => problem.code === 'front-matter-syntax' && problem.detail === 'too many aliases',
      ),
    );
    assert.ok(JSON.stringify(parts).length < 100_000);
    for (const deep of ['['.repeat(10_000), '- '.repeat(5_000)]) {
      const [problem] = withFrontMatter(deep).problems;
      assert.ok(problem?.code === 'front-matter-syntax' && problem.detail === 'nested too deeply');
    }
    assert.deepEqual(problems('a: &a [*a]'), ['front-matter-syntax', 'unknown-key a']);
    assert.deepEqual(problems('a: !!js/function "f"')[0], 'front-matter-syntax');
  });

  it('is not read any more where a file has more of it than anybody writes', () => {
    const bomb = (index: number) => `---\na${index}: [${'[],'.repeat(2000)}]\n---\nText`;
    const file = parseTweetFile(Array.from({ length: 8 }, (_, index) => bomb(index)).join('\n---\n'));
    assert.equal(file.parts.length, 8);
    const refused = file.problems
      .filter(({ code }) => code === 'front-matter-too-large')
      .map(({ part }) => part);
    assert.deepEqual(refused, [2, 3, 4, 5, 6, 7]);
    const simple = Array.from({ length: 10_000 }, (_, index) => `---\nretweet: "${index}"\n---\nText`).join(
      '\n---\n',
    );
    assert.deepEqual(parseTweetFile(simple).parts.at(-1)!.retweet, '9999');
    assert.deepEqual(parseTweetFile(simple).problems, []);
  });

  it('uses a value twice where an alias says so', () => {
    assert.equal(first('note: &n https://x.com/a/status/1', 'reply: *n').reply, 'https://x.com/a/status/1');
  });

  it('never throws', () => {
    const token = fc.constantFrom(
      'a',
      'reply',
      ': ',
      ':',
      '- ',
      '\n',
      '\n  ',
      '\t',
      '&a ',
      '*a',
      '!!str ',
      '!x ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '"',
      "'",
      '|',
      '>-',
      '#',
      '%YAML 1.1\n',
      '---',
      '...',
      '? ',
      '<<: ',
      '@',
      '`',
      '\\',
      '\ud800',
      '2020-01-01',
      '0x1',
      '~',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
        const source = `---\n${tokens.join('')}\n---\nText`;
        const { parts } = parseTweetFile(source);
        assert.equal(parts.at(-1)!.span.end, source.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('front matter without its closing line', () => {
  it('is read while it is typed', () => {
    const source = '---\naudience: [execs]\nmedia:\n  - file: a.png';
    const { parts, problems: found } = parseTweetFile(source);
    assert.deepEqual(parts[0]!.audience, ['execs']);
    assert.equal(parts[0]!.text, '');
    assert.deepEqual(found, [
      { code: 'front-matter-unclosed', span: { start: 0, end: source.length }, part: 0 },
    ]);
  });

  it('ends at a blank line, and before prose', () => {
    assert.equal(parseTweetFile('---\naudience: [execs]\n\nlink: here').parts[0]!.text, 'link: here');
    assert.equal(parseTweetFile('---\nlink: none\nHello: you').parts[0]!.text, 'Hello: you');
  });

  it('leaves the delimiters behind it alone, where closing there would make no sense', () => {
    const { parts, problems: found } = parseTweetFile('---\naudience: [execs\nHello world\n---\nTwo');
    assert.deepEqual(
      parts.map(({ text }) => text),
      ['Hello world', 'Two'],
    );
    assert.deepEqual(
      found.map(({ code }) => code),
      ['front-matter-unclosed', 'front-matter-syntax'],
    );
    assert.deepEqual(parts[0]!.audience, ['execs']);
  });

  it('stays closed while a line of it is half-typed', () => {
    const { parts, problems: found } = parseTweetFile('---\naudience: [execs\nreply: "1"\n---\nText');
    assert.equal(parts[0]!.text, 'Text');
    assert.deepEqual(
      found.map(({ code }) => code),
      ['front-matter-syntax'],
    );
  });

  it('is text where it does not start with a key, as for twitter-together', () => {
    assert.equal(parseTweetFile('---\nHello: you').parts[0]!.text, '---\nHello: you');
    assert.deepEqual(parseTweetFile('---\nHello: you').problems, []);
  });
});
