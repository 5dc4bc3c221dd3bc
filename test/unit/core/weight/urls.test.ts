import assert from 'node:assert/strict';
import fc from 'fast-check';
import twitterText from 'twitter-text';
import { urlsIn } from '../../../../src/core/weight/index.ts';
import { generator, textOf, URL_PIECES } from './random.ts';

function ours(text: string): unknown[] {
  return urlsIn(text).map(({ url, start, end }) => ({ url, indices: [start, end] }));
}

function assertSame(text: string): void {
  assert.deepEqual(ours(text), twitterText.extractUrlsWithIndices(text), JSON.stringify(text.slice(0, 200)));
}

function found(text: string): string[] {
  return urlsIn(text).map(({ url }) => url);
}

describe('URLs in a text', () => {
  it('are found with and without a protocol, with port, path and query', () => {
    const text = 'See https://example.com:8080/a?b=c, example.org/x_(y) and (www.example.co.uk).';
    assert.deepEqual(found(text), [
      'https://example.com:8080/a?b=c',
      'example.org/x_(y)',
      'www.example.co.uk',
    ]);
    assert.deepEqual(
      urlsIn(text).map(({ hasProtocol }) => hasProtocol),
      [true, false, false],
    );
  });

  it('end before the full stop, quotation mark or bracket that follows them', () => {
    assert.deepEqual(found('"https://example.com/a." (https://example.com/b)'), [
      'https://example.com/a',
      'https://example.com/b',
    ]);
  });

  it('are found inside unspaced Japanese, without the letters around them', () => {
    assert.deepEqual(found('詳しくはexample.comへ'), ['example.com']);
  });

  it('are the file names that end like a domain, as on X', () => {
    assert.deepEqual(found('README.md main.rs notes.txt'), ['README.md', 'main.rs']);
  });

  it('are not found in e-mail addresses, numbers or versions', () => {
    assert.deepEqual(found('jane@example.com 3.5 v1.2.3 e.g. end.Of'), []);
  });

  it('follow the quirks of the library', () => {
    for (const text of [
      '日.com',
      'é.com',
      'éa.com',
      'x.co1.日x.co',
      'a.com日.みんな/path',
      'a.com.みんな/path?x=1',
      'a.com?x=1',
      'example.com:80 example.com:80/',
      'http://xn--é日.com http://xn--abc.com',
      `https://t.co/${'a'.repeat(40)} https://t.co/${'a'.repeat(41)}`,
      'https://t.co/abc/def?x=1',
      `http://${'日'.repeat(20)}.com http://${'日'.repeat(63)}.com http://${'a'.repeat(64)}.com`,
      `http://これは。テスト。です.com http://a\x7f.com`,
      `https://example.com/${'a'.repeat(4068)} https://example.com/${'a'.repeat(4069)}`,
      `example.com/${'a'.repeat(4076)} example.com/${'a'.repeat(4077)}`,
      'a_b.com a_b.example.com http://a_b.com _a.com -a.com a-.com',
      'vermögensberater.vermögensberater a.VERMÖGENSBERATUNG',
      'a.com_a.com_a.com',
      'a.co/((b)) a.co/(b(c)d)e a.co/() a.co/(a)(b). a.co/@b/',
    ])
      assertSame(text);
  });

  it('are those of twitter-text in 20,000 random texts made of pieces of URLs', () => {
    const random = generator(2026);
    for (let count = 0; count < 20_000; count++) assertSame(textOf(URL_PIECES, 16, random));
  }).timeout(60_000);

  it('are those of twitter-text in any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), assertSame), {
      numRuns: 300,
      seed: 7,
    });
  });

  it('do not depend on what twitter-text did before, nor break it', () => {
    const label = `${'a'.repeat(17_000)}😀.com a.com`;
    assert.throws(() => twitterText.extractUrlsWithIndices(label), RangeError);
    assert.deepEqual(found(label), ['a.com']);
    assert.deepEqual(found('a.com'), ['a.com']);
    while (twitterText.extractUrlsWithIndices('a.com').length === 0);
  });
});
