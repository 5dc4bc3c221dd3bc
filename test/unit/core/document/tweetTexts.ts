import fc from 'fast-check';

/** Pieces that mean something in a tweet file, and some that nearly do. */
const pieces = [
  '---',
  '--- \t',
  '----',
  '***',
  '** *',
  'reply: "123"',
  'reply: 123',
  'reply: https://x.com/janedoe/status/123',
  'retweet: "9"',
  'audience: [execs, "@janedoe"]',
  'audience: [execs, @janedoe',
  'account: "@me"',
  'link: none',
  'poll: [Red, Blue]',
  'poll:\n  - Red\n  - Blue # the best',
  'media:\n  - file: a.png\n    alt: An a\n  - file: b.png',
  'media: [{ file: c.png, alt: "C: \\"c\\"" }]',
  'thread-delimiter: "***"',
  "threadDelimiter: '\\*\\*\\*'",
  'thread-delimiter: ""',
  'reply-settings: following',
  'schedule: 2026-12-01T09:00',
  'posted: [https://x.com/me/status/9]',
  'repyl: x',
  'colour: &c red',
  'again: *c',
  'key:',
  'note: |\n  two\n  lines',
  '# a comment',
  '- item',
  '{ reply: "1" }',
  '( ) Red',
  '()  Blue',
  '( )',
  '(x) Green',
  '![alt](a.png)',
  '![a \\] b](<my file.png>)',
  '![](b.png "title")',
  '![web](https://example.com/a.png)',
  '![half](',
  'Hello world',
  'Two words @janedoe #tag https://example.com/a',
  '👩‍🚀 é 日本語',
  '\ud800',
  '\udc00x',
  '\u00a0',
  '\ufeff',
  ' ',
  '\t',
  '',
];
const lineEnds = ['\n', '\n', '\n', '\r\n', '\r', '\n\n'];

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.constantFrom('---', '***') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

/** Texts that look like tweet files, whole, broken and half-typed. */
export const tweetText = fc
  .tuple(
    fc.constantFrom('', '\ufeff', '\n', ' '),
    fc.array(fc.tuple(piece, fc.constantFrom(...lineEnds)), { maxLength: 16 }),
    fc.constantFrom('', '---', ' ', '( ) a'),
  )
  .map(([start, lines, end]) => start + lines.map(([line, lineEnd]) => line + lineEnd).join('') + end);

/** With one line end throughout. */
export const tweetTextWithLf = tweetText.map((text) => text.replace(/\r\n?/g, '\n'));
