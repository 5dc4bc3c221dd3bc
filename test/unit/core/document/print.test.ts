import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseTweetFile, printTweetFile } from '../../../../src/core/document/index.ts';
import type { Part, TweetFile } from '../../../../src/core/document/index.ts';
import { tweetText } from './tweetTexts.ts';

/** All that a file says, without where it says it. */
function meaning({ parts }: TweetFile) {
  return parts.map(meaningOfPart);
}

const places = new Set(['span', 'textSpan', 'delimiterSpan', 'pollSpan', 'runs']);

function meaningOfPart(part: Part) {
  const entries = part.frontMatter?.entries.map(({ key, value }) => ({ key, value }));
  const media = part.media.map(({ file, alt, from }) => ({ file, alt, from }));
  const rest = Object.entries(part).filter(([key]) => !places.has(key));
  return { ...Object.fromEntries(rest), media, frontMatter: entries };
}

function assertPrintsTheSame(source: string) {
  const file = parseTweetFile(source);
  const printed = printTweetFile(file);
  const again = parseTweetFile(printed);
  assert.deepEqual(meaning(again), meaning(file), JSON.stringify(printed));
  // An empty file has no line end to tell by.
  if (printed !== '') assert.equal(again.eol, file.eol);
  assert.equal(printTweetFile(again), printed);
}

describe('printing a file', () => {
  it('gives the canonical form', () => {
    const source =
      '\n\n---\n# for the board\naudience: [ "execs" ]\nreply-settings: following\nmedia: [{file: a.png}]\n---\n\n';
    const printed = printTweetFile(
      parseTweetFile(`${source}One\n![A b](<b c.png>)\n\n---\nTwo\n()  Red\n( ) Blue`),
    );
    assert.equal(
      printed,
      [
        '---',
        'audience: [execs]',
        'reply-settings: following',
        'media:',
        '  - { file: a.png }',
        '---',
        'One',
        '',
        '![A b](b c.png)',
        '---',
        'Two',
        '',
        '( ) Red',
        '( ) Blue',
        '',
      ].join('\n'),
    );
  });

  it('keeps the line end', () => {
    assert.equal(printTweetFile(parseTweetFile('One\r\n\r\n---\r\nTwo')), 'One\r\n---\r\nTwo\r\n');
  });

  for (const [what, source] of Object.entries({
    'a text that starts with dashes': '---\nOne',
    'a text that ends in dashes': 'One\n---',
    'a text of dashes behind an image': '![a](b.png)\nOne\n---',
    'an image between dashes and what would be front matter': '---\n![a](b.png)\nlink: none',
    'a text between the delimiters of another file':
      '---\nthread-delimiter: "***"\n---\n***\n![a](b.png)\nfoo\n***',
    'a part with front matter and no text before another': '---\nlink: none\n---\n \n---\nTwo',
    'text like a poll option beside a poll in front matter': '---\npoll: [a, b]\n---\nOne\n( ) c',
    'front matter that was never closed': '---\naudience: [execs]\nOne\n\ntwo',
    'front matter with a mistake': '---\naudience: [execs, @jane\nreply: "1"\n---\nOne',
    'front matter that is no map': '---\n- a\n---\nOne',
    'strings that YAML would read otherwise':
      '---\na: "true"\nb: "1"\nc: "- x"\nd: "a: b # c"\ne: ""\n"f g": " \\u2028\\ud800"\ng: .inf\nh: -0\n__proto__: {__proto__: 1}\n---\nx',
    'duplicate keys': '---\nreply: "1"\nreply: "2"\n---\nOne',
  })) {
    it(`keeps ${what}`, () => {
      assertPrintsTheSame(source);
    });
  }

  it('and parsing what was printed gives the same, for any text', () => {
    fc.assert(fc.property(tweetText, assertPrintsTheSame), { numRuns: 1000 });
  });
});
