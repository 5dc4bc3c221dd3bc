import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entitiesOf, splitIntoThread, weigh } from '../../../../src/core/weight/index.ts';

const url = 'https://example.com/grid-batteries?from=tweet';

/** A sentence of so many characters, the full stop included. */
function sentence(length: number): string {
  return `${'Grid batteries paid for themselves in three years and nobody noticed '.repeat(9).slice(0, length - 2)}x.`;
}

/** The offsets in the text at which the posts cut it: each as the end of a post and the start of the next. */
function cutsIn(text: string, posts: readonly string[]): { end: number; next: number }[] {
  let from = 0;
  const places = posts.map((post) => {
    const start = text.indexOf(post, from);
    assert.notEqual(start, -1, `not in the text, in this order: ${post}`);
    from = start + post.length;
    return { start, end: from };
  });
  return places.slice(1).map(({ start }, index) => ({ end: places[index]!.end, next: start }));
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}

function weights(posts: readonly string[]): number[] {
  return posts.map((post) => weigh(post).weight);
}

describe('splitting into a thread', () => {
  it('leaves a text alone that fits, without the white space around it', () => {
    assert.deepEqual(splitIntoThread(' \nGrid batteries.\n\nThey paid. \n'), [
      'Grid batteries.\n\nThey paid.',
    ]);
  });

  it('makes no post of nothing', () => {
    assert.deepEqual(splitIntoThread(''), []);
    assert.deepEqual(splitIntoThread(' \r\n '), []);
  });

  it('cuts between paragraphs where it can', () => {
    const paragraphs = [sentence(90) + ' ' + sentence(90), sentence(150), sentence(200)];
    assert.deepEqual(splitIntoThread(paragraphs.join('\n\n')), paragraphs);
    assert.deepEqual(splitIntoThread(paragraphs.join('\r\n\r\n')), paragraphs);
  });

  it('keeps paragraphs together that fit into one post', () => {
    const paragraphs = Array.from({ length: 8 }, () => sentence(60));
    const posts = splitIntoThread(paragraphs.join('\n\n'));
    assert.deepEqual(posts, [paragraphs.slice(0, 4).join('\n\n'), paragraphs.slice(4).join('\n\n')]);
  });

  it('cuts between sentences where a paragraph is too long', () => {
    const sentences = [sentence(130), sentence(120), sentence(130), sentence(120)];
    assert.deepEqual(splitIntoThread(sentences.join(' ')), [
      sentences.slice(0, 2).join(' '),
      sentences.slice(2).join(' '),
    ]);
  });

  for (const abbreviation of ['Dr.', 'e.g.', 'No.', 'vs.', 'J.', 'U.S.', 'Jan.'])
    it(`does not take the full stop of ${abbreviation} for the end of a sentence`, () => {
      const bills = 'of the bills that nobody noticed ';
      const second = `Most ${bills.repeat(4)}${abbreviation} 5 Apple ${bills.repeat(3)}x.`;
      assert.deepEqual(splitIntoThread(`${sentence(60)} ${second}`), [sentence(60), second]);
    });

  it('does not part the number of an item from the item', () => {
    const item = `1. Most ${'of the bills that nobody noticed '.repeat(8)}x.`;
    assert.deepEqual(splitIntoThread(`${sentence(60)}\n${item}`), [sentence(60), item]);
    const longer = splitIntoThread(`${sentence(60)}\n1. ${sentence(279)}`);
    assert.ok(longer.every((post) => !post.endsWith('1.')));
  });

  it('cuts before a link or a mention that follows a sentence', () => {
    const start = `Most ${'of the bills that nobody noticed '.repeat(6)}are paid.`;
    for (const rest of [
      `${url} and more of the same that we saw`,
      '@janedoe knows more of the same and then some',
    ])
      assert.deepEqual(splitIntoThread(`${start} ${rest} ${'a b '.repeat(12)}`)[0], start);
  });

  it('cuts between words where a sentence is too long', () => {
    const words = 'battery '.repeat(80).trim();
    const posts = splitIntoThread(words);
    assert.equal(posts.length, 3);
    assert.ok(posts.every((post) => /^(battery ?)+$/.test(post)));
  });

  it('cuts Japanese behind a full stop, and an unspaced stretch between words', () => {
    const posts = splitIntoThread('電池は三年で元が取れました。'.repeat(30));
    assert.ok(posts.every((post) => post.endsWith('。')));
    for (const post of splitIntoThread('電池'.repeat(200))) assert.ok(weigh(post).fits);
  });

  it('cuts letters without a space only if no space is near', () => {
    const posts = splitIntoThread(`Grid batteries ${'a'.repeat(400)} paid`);
    assert.equal(posts[0], 'Grid batteries');
    assert.ok(weights(posts).every((weight) => weight <= 280));
  });

  it('leaves no scrap behind', () => {
    const posts = splitIntoThread('battery '.repeat(36));
    assert.equal(posts.length, 2);
    assert.ok(Math.min(...weights(posts)) > 100, String(weights(posts)));
    const [first, second] = [sentence(130), sentence(145)];
    assert.deepEqual(splitIntoThread(`${first} ${second}\n\nOk so.`), [first, `${second}\n\nOk so.`]);
  });

  it('keeps a link, a mention, a hashtag and a cashtag whole', () => {
    const things = [url, '@janedoe', '#gridbatteries', '$TSLA'];
    const text = Array.from({ length: 120 }, (_, index) => things[index % 4]!).join(' ');
    assert.deepEqual(splitIntoThread(text).join(' '), text);
    const unspaced = `電${url} `.repeat(40);
    assert.equal(entitiesOf(splitIntoThread(unspaced).join(' ')).length, 40);
  });

  it('does not part a mark from the space that it stands on', () => {
    const text = `${'a'.repeat(140)} \u0301${'b'.repeat(138)} ${'c'.repeat(130)}`;
    assert.deepEqual(splitIntoThread(text), [`${'a'.repeat(140)} \u0301${'b'.repeat(138)}`, 'c'.repeat(130)]);
  });

  it('posts a link that is longer than a post by itself', () => {
    const long = `https://example.com/${'a'.repeat(2000)}`;
    assert.deepEqual(splitIntoThread(`${sentence(270)} ${long}`), [sentence(270), long]);
  });

  it('tears a hashtag or a pile of marks only if it alone is over the limit', () => {
    for (const text of [`#${'a'.repeat(600)}`, `a${'\u0316'.repeat(600)}`]) {
      const posts = splitIntoThread(text);
      assert.equal(posts.join(''), text);
      assert.ok(weights(posts).every((weight) => weight <= 280));
    }
  });

  it('counts by the given limit', () => {
    assert.deepEqual(splitIntoThread('one two three', 7), ['one two', 'three']);
    assert.equal(splitIntoThread(sentence(270).concat(' ').repeat(200), 25_000).length, 3);
  });

  it('comes to an end where nothing can fit', () => {
    assert.deepEqual(splitIntoThread('電池', 1), ['電', '池']);
    assert.deepEqual(splitIntoThread('a b', 0), ['a', 'b']);
    assert.deepEqual(splitIntoThread(`${url} ok`, 10), [url, 'ok']);
  });

  const words = [
    'a',
    'grid',
    'battery.',
    'e.g.',
    'No.',
    '3.5',
    'bill,',
    url,
    'example.com',
    '@janedoe',
    '#grid',
  ];
  const signs = [
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    '  ',
    '電',
    '池。',
    'か\u3099',
    'e\u0301',
    '👩🏽‍🔬',
    '🇺🇸',
    'नि',
    '$TSLA',
    '…',
  ];
  const pieces = fc.constantFrom(...words.map((word) => `${word} `), ...words, ...signs);
  const posts = fc.array(pieces, { maxLength: 150 }).map((parts) => parts.join(''));

  it('makes posts that fit, are trimmed, not empty, and lose nothing but white space', () => {
    fc.assert(
      fc.property(
        fc.oneof(posts, fc.string({ unit: 'binary', maxLength: 200 })),
        fc.constantFrom(60, 100, 280),
        check,
      ),
      { numRuns: 300, seed: 280 },
    );
  }).timeout(60_000);

  it('never cuts inside of an entity or a grapheme that fits', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const assertWhole = (text: string): void => {
      const cuts = cutsIn(text, splitIntoThread(text, 60));
      for (const { span } of entitiesOf(text)) {
        if (!weigh(text.slice(span.start, span.end), 60).fits) continue;
        assert.ok(!cuts.some(({ end, next }) => span.start < next && end < span.end), text);
      }
      const starts = new Set(Array.from(graphemes.segment(text), ({ index }) => index));
      for (const { next } of cuts) assert.ok(starts.has(next), text);
    };
    fc.assert(fc.property(posts, assertWhole), { numRuns: 400, seed: 280 });
  }).timeout(60_000);
});

function check(text: string, limit: number): void {
  const posts = splitIntoThread(text, limit);
  assert.equal(withoutSpace(posts.join('')), withoutSpace(text));
  for (const post of posts) {
    assert.equal(post, post.trim());
    assert.notEqual(post, '');
    assert.ok(weigh(post, limit).fits, post);
  }
}
