import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseTweetFile } from '../../../../src/core/document/index.ts';
import { authorOf, openingOf, postIdOf, type Opening } from '../../../../src/core/intent/index.ts';

function opening(source: string, replyTo?: string): Opening {
  const part = parseTweetFile(source).parts[0];
  assert.ok(part);
  return replyTo === undefined ? openingOf(part) : openingOf(part, replyTo);
}

function query(url: string): Record<string, string> {
  return Object.fromEntries(new URL(url).searchParams);
}

describe('openingOf', () => {
  it('carries the text', () => {
    const { url, lost } = opening('Grid & batteries: 100% #solar\nexample.com/a?b=c+d');
    assert.ok(url.startsWith('https://x.com/intent/tweet?'));
    assert.deepEqual(query(url), { text: 'Grid & batteries: 100% #solar\nexample.com/a?b=c+d' });
    assert.deepEqual(lost, []);
  });

  it('carries the reply target', () => {
    const { url } = opening('---\nreply: https://x.com/janedoe/status/12345678901234567890\n---\nThank you');
    assert.deepEqual(query(url), { text: 'Thank you', in_reply_to: '12345678901234567890' });
  });

  it('answers the part before it in a thread', () => {
    assert.equal(query(opening('Second', '99').url)['in_reply_to'], '99');
  });

  it('appends the address of a quoted post, which X shows as a quote', () => {
    const { url } = opening('---\nretweet: https://x.com/janedoe/status/7\n---\nWorth a read');
    assert.equal(query(url)['text'], 'Worth a read\nhttps://x.com/i/status/7');
  });

  it('opens the post itself for a repost', () => {
    assert.equal(
      opening('---\nretweet: https://x.com/janedoe/status/7\n---\n').url,
      'https://x.com/i/status/7',
    );
  });

  it('says that images, polls, reply settings and the account do not travel', () => {
    const { lost } = opening(
      '---\nmedia:\n  - file: a.png\nreply-settings: following\naccount: "@me"\n---\nText\n\n( ) Red\n( ) Blue',
    );
    assert.deepEqual(lost, [
      { kind: 'media', files: ['a.png'] },
      { kind: 'poll', options: ['Red', 'Blue'] },
      { kind: 'reply settings', who: 'following' },
      { kind: 'account', account: '@me' },
    ]);
  });

  it('says that a reply to something that is no post is not a reply', () => {
    const { url, lost } = opening('---\nreply: https://example.com/1\n---\nHello');
    assert.deepEqual(lost, [{ kind: 'reply', reference: 'https://example.com/1' }]);
    assert.deepEqual(query(url), { text: 'Hello' });
  });

  it('has a text that is too long for an address pasted', () => {
    const { url, pasteText } = opening('語'.repeat(5000), '7');
    assert.equal(pasteText, true);
    assert.equal(url, 'https://x.com/intent/tweet?in_reply_to=7');
  });

  it('carries any text, whatever characters are in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (source) => {
        const part = parseTweetFile(source).parts[0];
        assert.ok(part);
        const { url, pasteText } = openingOf(part);
        assert.ok(url.startsWith('https://x.com/'));
        if (!pasteText && part.retweet === undefined) {
          assert.equal(query(url)['text'], Buffer.from(part.text, 'utf8').toString('utf8'));
        }
      }),
    );
  });
});

describe('postIdOf', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['https://x.com/janedoe/status/123', '123'],
    ['https://twitter.com/janedoe/status/123?s=20', '123'],
    ['http://mobile.twitter.com/janedoe/statuses/123', '123'],
    ['https://x.com/i/web/status/123', '123'],
    ['https://x.com/i/status/123#m', '123'],
    ['https://www.x.com/janedoe/status/123/photo/1', '123'],
    [' 1234567890123456789 ', '1234567890123456789'],
    ['https://x.com.evil.org/janedoe/status/123', undefined],
    ['https://evil.org/x.com/janedoe/status/123', undefined],
    ['https://x.com/janedoe', undefined],
    ['123abc', undefined],
    ['', undefined],
  ];
  for (const [reference, id] of cases) {
    it(`${JSON.stringify(reference)} is ${id ?? 'no post'}`, () => {
      assert.equal(postIdOf(reference), id);
    });
  }

  it('knows the author where the address names one', () => {
    assert.equal(authorOf('https://x.com/janedoe/status/123'), 'janedoe');
    assert.equal(authorOf('https://x.com/i/status/123'), undefined);
    assert.equal(authorOf('123'), undefined);
  });
});
