import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseTweetFile } from '../../../../src/core/document/index.ts';
import { checkLinkBack } from '../../../../src/core/links/index.ts';
import type { LinkBack } from '../../../../src/core/links/types.ts';

const own = ['example.com', 'bücher.de'];

function check(source: string, sites: readonly string[] = own): LinkBack {
  return checkLinkBack(parseTweetFile(source), sites);
}

describe('the link back', () => {
  it('is there where the text links to the own site', () => {
    const { state, links } = check('Payback in 14 months: https://www.example.com/grid');
    assert.equal(state, 'linked');
    assert.equal(links[0]?.site?.given, 'example.com');
  });

  it('may be a bare domain', () => {
    assert.equal(check('see blog.example.com/grid').state, 'linked');
  });

  it('may be in Unicode or in Punycode', () => {
    assert.equal(check('https://xn--bcher-kva.de/a').state, 'linked');
    assert.equal(check('https://bücher.de/a', ['xn--bcher-kva.de']).state, 'linked');
  });

  it('is missing where there is no link', () => {
    assert.deepEqual(check('Grid batteries paid for themselves'), { state: 'missing', links: [] });
  });

  it('goes elsewhere where every link leads to other hosts', () => {
    const { state, links } = check('https://www.Medium.com/@me/x and https://xn--mnchen-3ya.de');
    assert.equal(state, 'elsewhere');
    assert.deepEqual(
      links.map(({ host }) => host),
      ['medium.com', 'münchen.de'],
    );
  });

  it('is enough once, beside links to other hosts', () => {
    assert.equal(check('https://medium.com/a https://example.com/b').state, 'linked');
  });

  it('is enough in one part of a thread', () => {
    assert.equal(check('First\n---\nSecond https://example.com\n---\nThird').state, 'linked');
    assert.equal(check('First\n---\nSecond').state, 'missing');
  });

  it('is no mention and no e-mail address', () => {
    assert.equal(check('ask @example or me@example.com').state, 'missing');
  });

  it('is not faked by look-alikes', () => {
    for (const url of [
      'example.com.evil.org',
      'notexample.com',
      'evil.org/example.com',
      'evil.org?u=example.com',
    ]) {
      assert.equal(check(`see https://${url}`).state, 'elsewhere', url);
    }
    assert.notEqual(check('see https://example.com@evil.org/').state, 'linked');
  });

  it('knows where each link stands in the file', () => {
    const source = '---\naudience: execs\n---\nOne\r\n\r\n---\r\nTwo https://example.com/a and b.org';
    const { links } = check(source);
    assert.deepEqual(
      links.map(({ part, span }) => [part, source.slice(span.start, span.end)]),
      [
        [1, 'https://example.com/a'],
        [1, 'b.org'],
      ],
    );
  });
});

describe('no link back is asked for', () => {
  const cases: [LinkBack['exemption'], string, (readonly string[])?][] = [
    ['link: none', '---\nlink: none\n---\nHello'],
    ['link: none', 'Hello\n---\n---\nlink: none\n---\nSecond https://medium.com'],
    ['reply', '---\nreply: https://x.com/jane/status/1234567890\n---\nThank you'],
    ['repost', '---\nretweet: https://x.com/jane/status/1234567890\n---\n'],
    ['empty', ''],
    ['empty', ' \n\n'],
    ['no site', 'Hello', []],
    ['no site', 'Hello', ['localhost']],
  ];
  for (const [exemption, source, sites] of cases) {
    it(`${exemption ?? ''}: ${JSON.stringify(source)}${sites ? ` with sites ${JSON.stringify(sites)}` : ''}`, () => {
      const result = check(source, sites);
      assert.equal(result.state, 'exempt');
      assert.equal(result.exemption, exemption);
    });
  }

  it('but a quote with text and a tweet with a picture only need one', () => {
    assert.equal(check('---\nretweet: https://x.com/jane/status/1234567890\n---\nSo true').state, 'missing');
    assert.equal(check('![Payback](payback.png)').state, 'missing');
  });

  it('and the links that are there are known all the same', () => {
    assert.equal(check('---\nlink: none\n---\nhttps://example.com').links.length, 1);
  });
});

describe('checking the link back', () => {
  it('throws on no text and no sites', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (source, sites) => {
        return checkLinkBack(parseTweetFile(source), sites).links.length >= 0;
      }),
    );
  });

  it('gives the same answer again for the same sites', () => {
    const file = parseTweetFile('https://example.com https://example.com https://medium.com');
    assert.deepEqual(checkLinkBack(file, own), checkLinkBack(file, own));
    assert.deepEqual(checkLinkBack(file, own), checkLinkBack(file, [...own]));
  });
});
