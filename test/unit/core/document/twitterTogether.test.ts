import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { parseTweetFile } from '../../../../src/core/document/index.ts';
import type { Part } from '../../../../src/core/document/index.ts';

interface Tweet {
  text: string;
  poll: string[] | undefined;
  media: { file: string; alt: string | undefined }[];
  reply: string | undefined;
  retweet: string | undefined;
}

class Refused extends Error {}

/**
 * What twitter-together's regular expressions make of a text with LF line ends, in our own words. But for one thing: a
 * delimiter stays in force for the parts behind it.
 */
function readAsTwitterTogether(source: string, inherited = '---', isThread = false): Tweet[] {
  let text = source.trim();
  const tweet: Tweet = { text: '', poll: undefined, media: [], reply: undefined, retweet: undefined };
  let delimiter = inherited;
  const block = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:$|\n+)/.exec(text);
  if (block) {
    text = text.slice(block[0].length);
    delimiter = readBlock(block[1]!, tweet, isThread) ?? inherited;
  }
  const line = delimiter === '' ? null : new RegExp(`\n+${delimiter}[ \t]*\n+`).exec(text);
  const rest = line ? readAsTwitterTogether(text.slice(line.index + line[0].length), delimiter, true) : [];
  if (line) text = text.slice(0, line.index);
  // Front matter that nobody closes, of which we read more than twitter-together does.
  if (!block && /^---[ \t]*\n["']?[\w-]+["']?:/.test(text)) throw new Refused();
  text = tweet.poll ? text.trim() : takePoll(text, tweet);
  return [{ ...tweet, text }, ...rest];
}

function readBlock(yaml: string, tweet: Tweet, isThread: boolean): string | undefined {
  const data = load(yaml);
  if (typeof data !== 'object' || data === null) return undefined;
  const { reply, retweet, poll, media, 'thread-delimiter': delimiter } = data as Record<string, unknown>;
  if (typeof reply === 'number' || typeof retweet === 'number' || (isThread && reply)) throw new Refused();
  if (typeof reply === 'string' && reply !== '') tweet.reply = reply;
  if (typeof retweet === 'string' && retweet !== '') tweet.retweet = retweet;
  if (Array.isArray(poll)) tweet.poll = poll.filter((option) => typeof option === 'string');
  if (Array.isArray(media)) tweet.media = (media as unknown[]).flatMap(mediaOf);
  return typeof delimiter === 'string' ? delimiter : undefined;
}

function load(yaml: string): unknown {
  try {
    return parse(yaml, { logLevel: 'error' });
  } catch (error) {
    throw new Refused('', { cause: error });
  }
}

function mediaOf(item: unknown): Tweet['media'] {
  if (typeof item !== 'object' || item === null) return [];
  const { file, alt } = item as Record<string, unknown>;
  return typeof file === 'string' ? [{ file, alt: typeof alt === 'string' ? alt : undefined }] : [];
}

function takePoll(source: string, tweet: Tweet): string {
  const lines = source.trim().split('\n');
  const options: string[] = [];
  while (/^\(\s?\)\s+/.test(lines.at(-1) ?? '')) {
    options.unshift(lines.pop()!.replace(/^\(\s?\)\s+/, ''));
    lines.splice(0, Infinity, ...lines.join('\n').trim().split('\n'));
  }
  if (options.length > 0) tweet.poll = options;
  return lines.join('\n').trim();
}

const tweetOf = ({ text, poll, media, reply, retweet }: Part): Tweet => ({
  text,
  poll: poll && [...poll],
  media: media.map(({ file, alt }) => ({ file, alt })),
  reply,
  retweet,
});

const lines = [
  '---',
  '---',
  '---',
  '--- \t',
  '----',
  ' ---',
  '===',
  '***',
  'reply: https://x.com/janedoe/status/123',
  'retweet: "9"',
  'reply: 7',
  'poll: [Red, Blue, 3]',
  'poll:\n  - Red\n  - Blue # the best',
  'poll: none',
  'media:\n  - file: a.png\n    alt: An a\n  - file: b.png\n  - c.png',
  'media: [{ file: c.png, alt: 7 }]',
  'thread-delimiter: ===',
  "thread-delimiter: '\\*\\*\\*'",
  'thread-delimiter: ""',
  'thread-delimiter: 3',
  'colour: red',
  '# a comment',
  '- item',
  'reply: "x',
  '( ) Red',
  '()  Blue',
  '(\t) Green ',
  '( )',
  '( ) ',
  ' ( ) Grey',
  'Hello',
  'Hello  ',
  '\u00a0',
  ' ',
  '\t',
  '',
  '',
];
const file = fc.array(fc.constantFrom(...lines), { maxLength: 16 }).map((each) => each.join('\n'));

describe('a file of twitter-together', () => {
  it('means the same, whatever it is made of', () => {
    let accepted = 0;
    fc.assert(
      fc.property(file, (source) => {
        // A delimiter with nothing behind it starts a part here: nobody means to publish it.
        if (/(?:^|\n)(?:---|===|\*\*\*)[ \t]*$/.test(source.trim())) return;
        let expected: Tweet[];
        try {
          expected = readAsTwitterTogether(source);
        } catch (error) {
          if (error instanceof Refused) return;
          throw error;
        }
        accepted += 1;
        assert.deepEqual(parseTweetFile(source).parts.map(tweetOf), expected);
      }),
      { numRuns: 3000 },
    );
    assert.ok(accepted > 1000, `only ${accepted} of the texts were files`);
  });

  it('with front matter, a poll and a thread', () => {
    const source =
      '---\nreply: https://x.com/a/status/1\n---\n\nWhich?\n\n( ) Red\n( ) Blue\n\n---\n\nTwo\n---\n---\nmedia:\n  - file: a.png\n---\nThree\n';
    assert.deepEqual(parseTweetFile(source).parts.map(tweetOf), readAsTwitterTogether(source));
    assert.equal(parseTweetFile(source).parts.length, 3);
  });
});
