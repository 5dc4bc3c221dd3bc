/** A file that nobody would write and that must do no harm. */
export interface BadInput {
  /** What the file would be called; the ending tells what opens it. */
  readonly name: string;
  /** Text as VS Code hands it over, or bytes as they lie on the disk. */
  readonly content: string | Uint8Array;
}

/** Made anew at each call: some are large. */
export function badInputs(): readonly BadInput[] {
  return [...badTweets(), ...badAudiences()];
}

/** Files that end in `.tweet`. */
export function badTweets(): readonly BadInput[] {
  return [
    { name: 'five-megabytes.tweet', content: ofLength('Grid batteries paid for themselves. ', 5_000_000) },
    {
      name: 'five-megabytes-in-lines.tweet',
      content: ofLength('Grid batteries, see example.com\n', 5_000_000),
    },
    { name: 'binary.tweet', content: binary(65_536) },
    { name: 'lone-surrogate-bytes.tweet', content: loneSurrogateBytes() },
    {
      name: 'lone-surrogates.tweet',
      content: 'A half \uD83D of an emoji, and \uDD0B the other.\n---\n\uDFFF',
    },
    { name: 'ten-thousand-parts.tweet', content: tenThousandParts() },
    { name: 'ten-thousand-delimiters.tweet', content: '---\n'.repeat(10_000) },
    { name: 'yaml-bomb.tweet', content: yamlBomb() },
    { name: 'yaml-bomb-in-a-key.tweet', content: frontMatter('&a [*a, *a]: &b [*b]\n? {[]: *b}\n: *a') },
    { name: 'deep-yaml.tweet', content: frontMatter(`poll: ${'['.repeat(5_000)}`) },
    {
      name: 'prototype.tweet',
      content: frontMatter('__proto__: { link: none }\nconstructor: x\ntoString: y'),
    },
    { name: 'unclosed-front-matter.tweet', content: '---\naudience: [execs\n\nHello, this never ends.\n' },
    {
      name: 'large-unclosed-front-matter.tweet',
      content: `---\n${ofLength('audience: [execs]\n', 200_000)}`,
    },
    { name: 'carriage-returns.tweet', content: '---\rlink: none\r---\rOne\r---\r\nTwo\n\r---\n\n---\r' },
    { name: 'unspaced-japanese.tweet', content: `${'蓄電池が元を取りました'.repeat(2_300)}example.com` },
    { name: 'nulls.tweet', content: '\0'.repeat(1_000) },
    { name: 'marks-only.tweet', content: `a${'\u0301'.repeat(25_000)}.com` },
    { name: 'empty.tweet', content: '' },
    { name: 'byte-order-mark-only.tweet', content: Uint8Array.of(0xef, 0xbb, 0xbf) },
  ];
}

/** Files that would be the audience. */
export function badAudiences(): readonly BadInput[] {
  return [
    { name: 'ten-thousand-people.json', content: tenThousandPeople() },
    {
      name: 'syntax-error.json',
      content: '{\n  "people": [\n    { "name": "Jane Doe", "interests": ["batteries" }\n  ]\n}\n',
    },
    { name: 'half-typed.json', content: '{ "people": [{ "name": "Jane' },
    { name: 'not-an-audience.json', content: '[1, "two", null]' },
    {
      name: 'wrong-types.json',
      content: '{ "people": [{ "name": 7, "interests": { "a": 1 } }, null], "groups": "execs" }',
    },
    { name: 'deep.json', content: '['.repeat(100_000) },
    { name: 'binary.json', content: binary(4_096) },
    { name: 'empty.json', content: '' },
  ];
}

/** As text, the way an editor decodes it. */
export function textOf({ content }: BadInput): string {
  return typeof content === 'string'
    ? content
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}

/** As it would be written to a disk; a lone surrogate in a text becomes U+FFFD there. */
export function bytesOf({ content }: BadInput): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function ofLength(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

function frontMatter(yaml: string): string {
  return `---\n${yaml}\n---\nHello\n`;
}

/** The same bytes at each run, of every value: a linear congruential generator, its high bits. */
function binary(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
}

/** WTF-8: half of a surrogate pair, encoded as if it were a character. No decoder of UTF-8 may take it. */
function loneSurrogateBytes(): Uint8Array {
  const before = new TextEncoder().encode('A half ');
  const after = new TextEncoder().encode(' of an emoji\n');
  return Uint8Array.of(...before, 0xed, 0xa0, 0xbd, ...after);
}

function tenThousandParts(): string {
  return Array.from({ length: 10_000 }, (_, index) => `Part ${index + 1} of very many, example.com\n`).join(
    '---\n',
  );
}

/** Nine anchors, each nine times the one before: 387 million texts when it is taken at its word. */
function yamlBomb(): string {
  const names = 'abcdefghi'.split('');
  const rows = names.map((name, row) => {
    const item = row === 0 ? 'lol' : `*${names[row - 1] ?? ''}`;
    return `${name}: &${name} [${Array(9).fill(item).join(', ')}]`;
  });
  return frontMatter(`${rows.join('\n')}\naudience: *i\npoll: *i\nmedia: *i`);
}

function tenThousandPeople(): string {
  const topics = [
    'battery storage',
    'grid operators',
    'open data',
    'refrigeration',
    'public transport',
    'sourdough',
  ];
  const people = Array.from({ length: 10_000 }, (_, index) => ({
    name: `Person ${index + 1}`,
    handle: `@example_${index + 1}`,
    groups: [`group ${index % 50}`],
    usesX: index % 8 === 0 ? 'often' : 'no',
    interests: [0, 1, 2].map((offset) => `${topics[(index + offset) % topics.length] ?? ''} ${index % 997}`),
  }));
  return JSON.stringify({ people }, null, 2);
}
