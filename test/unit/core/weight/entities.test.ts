import assert from 'node:assert/strict';
import twitterText from 'twitter-text';
import { entitiesOf, type Entity } from '../../../../src/core/weight/index.ts';
import { generator, POST_PIECES, textOf } from './random.ts';

/** What an entity covers in the text. */
function covered(text: string): string[] {
  return entitiesOf(text).map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);
}

function asLibrary(entity: Entity): object {
  const indices = [entity.span.start, entity.span.end];
  switch (entity.kind) {
    case 'url':
      return { url: entity.url, indices };
    case 'mention':
      return { screenName: entity.handle, listSlug: entity.list ?? '', indices };
    case 'hashtag':
      return { hashtag: entity.tag, indices };
    case 'cashtag':
      return { cashtag: entity.symbol, indices };
  }
}

describe('what X makes links of', () => {
  it('are URLs, mentions, hashtags and cashtags, in order', () => {
    const text = 'Ask @jane about $TSLA and #grid: https://example.com/a, ＃電池 or ＠joe';
    assert.deepEqual(covered(text), [
      'mention @jane',
      'cashtag $TSLA',
      'hashtag #grid',
      'url https://example.com/a',
      'hashtag ＃電池',
      'mention ＠joe',
    ]);
  });

  it('have their names without the sign before them', () => {
    assert.deepEqual(
      entitiesOf('@jane #grid $TSLA').map((entity) => asLibrary(entity)),
      [
        { screenName: 'jane', listSlug: '', indices: [0, 5] },
        { hashtag: 'grid', indices: [6, 11] },
        { cashtag: 'TSLA', indices: [12, 17] },
      ],
    );
  });

  it('are lists with the person that keeps them', () => {
    const [entity] = entitiesOf('@jane/energy-people');
    assert.deepEqual(entity, {
      kind: 'mention',
      span: { start: 0, end: 19 },
      handle: 'jane',
      list: '/energy-people',
    });
  });

  it('tell whether a URL was written with its protocol', () => {
    const protocols = entitiesOf('http://example.com example.com').map((entity) =>
      entity.kind === 'url' ? entity.hasProtocol : undefined,
    );
    assert.deepEqual(protocols, [true, false]);
  });

  it('do not lie in one another: a URL takes what is in it', () => {
    assert.deepEqual(covered('https://example.com/@jane#grid'), ['url https://example.com/@jane#grid']);
  });

  it('are not a mention in an e-mail address, a number as a tag, or a price', () => {
    assert.deepEqual(covered('jane@example.com #1 $100 @ # $ @jane@joe'), []);
  });

  it('have their place in the given text, not in the normalized one', () => {
    assert.deepEqual(
      covered('cafe\u0301\r\n@jane re\u0301sume\u0301 #cafe\u0301 https://example.com/e\u0301'),
      ['mention @jane', 'hashtag #cafe\u0301', 'url https://example.com/e\u0301'],
    );
  });

  it('are those of twitter-text in 20,000 random posts', () => {
    const random = generator(42);
    for (let count = 0; count < 20_000; count++) {
      const text = textOf(POST_PIECES, 16, random).normalize();
      const theirs = twitterText.extractEntitiesWithIndices(text);
      assert.deepEqual(
        entitiesOf(text).map((entity) => asLibrary(entity)),
        theirs,
        JSON.stringify(text),
      );
    }
  }).timeout(60_000);
});
