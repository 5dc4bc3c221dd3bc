import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSimpleYaml } from '../../../../src/core/document/simpleYaml.ts';
import { readYaml } from '../../../../src/core/document/yaml.ts';

describe('simple YAML', () => {
  it('is what front matter mostly is', () => {
    for (const content of [
      'reply: https://x.com/janedoe/status/123',
      'audience: [execs, "@janedoe"]\n\n# whom I answer to\naccount: "@me"\nlink:\nschedule: 2026-12-01T09:00',
      "thread-delimiter: '\\*\\*\\*'\nposted: [https://x.com/me/status/9, https://x.com/me/status/10]",
      '',
    ]) {
      assert.ok(readSimpleYaml(content), content);
    }
  });

  it('leaves everything else to the library', () => {
    for (const content of [
      'reply: 1',
      'a: true',
      'null: a',
      'a: *b',
      'a:\n  b',
      'a: b\n  c',
      '- a',
      'a: [b',
      'a: {b: c}',
      'a: b #c',
      'a: @b',
      'a: "\\n"',
      'a',
      'a: |',
    ]) {
      assert.equal(readSimpleYaml(content), undefined, content);
    }
  });

  it('is read exactly as by the library', () => {
    const token = fc.constantFrom(
      'a',
      'key',
      'B c',
      '1',
      '-',
      '_',
      ':',
      ': ',
      ': ',
      ': ',
      '\n',
      '\n',
      '\n',
      ' ',
      '\t',
      '[',
      ']',
      ', ',
      ',',
      '"',
      "'",
      '""',
      '"x y"',
      "'x'",
      '#',
      '# c\n',
      '\\',
      '/',
      '//',
      '.',
      '?',
      '&',
      '*',
      '!',
      '@',
      '%',
      '|',
      '>',
      '{',
      '}',
      '=',
      '<<',
      '~',
      'null',
      'true',
      '2020-01-01',
      'https://x.com/a?b=c',
      '👩‍🚀',
      'é',
      '\ud800',
      '\u00a0',
      '\u2028',
      '\u0085',
      '\ufeff',
      '---',
      '...',
    );
    const value = fc.constantFrom(
      'x',
      'x y',
      '"x"',
      "'@x'",
      '[a, b]',
      '["a"]',
      '[ a , b ]',
      '[a,b]',
      '[a, ]',
      '[]',
      '[ ]',
      '2020-01-01',
      '2020-01-01T10:00',
      'https://x.com/a',
      '',
    );
    const line = fc.oneof(
      fc.tuple(fc.constantFrom('a', 'b', 'c-d'), value).map(([key, data]) => `${key}: ${data}\n`),
      token,
    );
    let simple = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (tokens) => {
        const content = tokens.join('');
        const pairs = readSimpleYaml(content);
        if (pairs === undefined) return;
        simple += 1;
        const { root, errors } = readYaml(content);
        assert.deepEqual([pairs, errors], [root?.pairs ?? [], []]);
      }),
      { numRuns: 2000 },
    );
    assert.ok(simple > 200, `only ${simple} were simple`);
  });
});
