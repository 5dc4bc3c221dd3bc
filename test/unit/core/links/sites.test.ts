import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseSites, siteAddress, siteOf } from '../../../../src/core/links/index.ts';

function siteIn(url: string, ...given: string[]): string | undefined {
  return siteOf(url, parseSites(given).sites)?.given;
}

describe('the setting tweet.site', () => {
  it('takes a host as it is, with protocol, port and path', () => {
    assert.deepEqual(parseSites(['example.com', 'https://Example.org:8080/Blog/']).sites, [
      { given: 'example.com', host: 'example.com', path: '' },
      { given: 'https://Example.org:8080/Blog/', host: 'example.org', port: '8080', path: '/Blog' },
    ]);
  });

  const same = [
    'example.com',
    'EXAMPLE.com',
    'www.example.com',
    'http://example.com/',
    'https://example.com:443',
  ];
  for (const given of [
    ...same,
    'example.com.',
    '//example.com',
    '*.example.com',
    ' example.com ',
    'example。com',
  ]) {
    it(`reads ${JSON.stringify(given)} as example.com`, () => {
      assert.deepEqual(parseSites([given]), {
        sites: [{ given: given.trim(), host: 'example.com', path: '' }],
        problems: [],
      });
    });
  }

  it('takes Unicode and Punycode for the same host', () => {
    for (const given of [
      'bücher.de',
      'BÜCHER.de',
      'bu\u0308cher.de',
      'xn--bcher-kva.de',
      'XN--BCHER-KVA.de',
    ]) {
      assert.equal(parseSites([given]).sites[0]?.host, 'xn--bcher-kva.de', given);
    }
  });

  it('keeps the first of sites that mean the same', () => {
    const { sites } = parseSites([
      'Example.com',
      'https://www.example.com/',
      'example.com/a',
      'example.com/a/',
    ]);
    assert.deepEqual(
      sites.map(({ given }) => given),
      ['Example.com', 'example.com/a'],
    );
  });

  it('leaves www where nothing else remains', () => {
    assert.equal(parseSites(['www.com']).sites[0]?.host, 'www.com');
  });

  const bad = {
    '': 'empty',
    '  ': 'empty',
    localhost: 'not a host',
    com: 'not a host',
    '192.168.0.1': 'not a host',
    'exa mple.com': 'not a host',
    'ex..com': 'not a host',
    '-a.com': 'not a host',
    'https://': 'not a host',
    'example.com:99999': 'not a host',
    'example.com／x': 'not a host',
    'xn--a-ecp.\ud800': 'not a host',
    'ftp://example.com': 'not http',
    'mailto:me@example.com': 'not http',
    'javascript:alert(1)': 'not http',
    'me@example.com': 'has credentials',
    'https://me:secret@example.com': 'has credentials',
  };
  for (const [given, reason] of Object.entries(bad)) {
    it(`says of ${JSON.stringify(given)}: ${reason}`, () => {
      assert.deepEqual(parseSites([given]), { sites: [], problems: [{ given: given.trim(), reason }] });
    });
  }

  it('reports what is no text', () => {
    assert.deepEqual(
      parseSites([null, 3, {}]).problems.map(({ given }) => given),
      ['null', '3', 'an object'],
    );
  });

  it('reports the bad and keeps the good', () => {
    const { sites, problems } = parseSites(['localhost', 'example.com']);
    assert.equal(sites.length, 1);
    assert.equal(problems.length, 1);
  });

  it('understands the same array once', () => {
    const given = ['example.com'];
    assert.equal(parseSites(given), parseSites(given));
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (given) => parseSites(given).sites.length <= given.length),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const { sites, problems } = parseSites([given]);
        return sites.length + problems.length === 1;
      }),
    );
  });
});

describe('a link belongs to a site', () => {
  for (const url of [
    'https://example.com',
    'http://example.com/a?b#c',
    'example.com/a',
    'HTTPS://WWW.EXAMPLE.COM',
    'https://blog.example.com/',
    'https://a.b.example.com?x=1',
    'https://example.com:443/',
    'https://example.com./a',
    'https://evil.org@example.com/',
  ]) {
    it(`${url} belongs to example.com`, () => {
      assert.equal(siteIn(url, 'example.com'), 'example.com');
    });
  }

  for (const url of [
    'https://example.com.evil.org/',
    'https://notexample.com/',
    'https://example.com@evil.org/',
    'https://example.com:secret@evil.org/',
    'https://evil.org/example.com',
    'https://evil.org?u=example.com',
    'https://evil.org/#example.com',
    'https://evil.org\\@example.com/',
    'https://example.com:8080/',
    'https://example.comm/',
    'https://example.com%2eevil.org/',
    'https://example.com．evil.org/',
    'https://exаmple.com/', // a Cyrillic а
    'ftp://example.com/',
    'mailto:me@example.com',
    '',
  ]) {
    it(`${JSON.stringify(url)} does not belong to example.com`, () => {
      assert.equal(siteIn(url, 'example.com'), undefined);
    });
  }

  it('with the port that was given only', () => {
    assert.equal(siteIn('example.com:8080/a', 'example.com:8080'), 'example.com:8080');
    assert.equal(siteIn('example.com/a', 'example.com:8080'), undefined);
  });

  it('at the path that was given and below it', () => {
    const inBlog = (url: string): boolean => siteIn(url, 'example.com/blog') !== undefined;
    assert.ok(inBlog('example.com/blog'));
    assert.ok(inBlog('example.com/blog/'));
    assert.ok(inBlog('example.com/blog?page=2'));
    assert.ok(inBlog('example.com/blog/2026/grid'));
    assert.ok(!inBlog('example.com'));
    assert.ok(!inBlog('example.com/blogger'));
    assert.ok(!inBlog('example.com/Blog'));
    assert.ok(!inBlog('example.com/?/blog'));
  });

  it('wherever dots in its path lead a browser', () => {
    assert.equal(siteIn('example.com/blog/../shop', 'example.com/blog'), undefined);
    assert.equal(siteIn('example.com/blog/%2e%2E/shop', 'example.com/blog'), undefined);
    assert.ok(siteIn('example.com/x/../blog/./a', 'example.com/blog'));
  });

  it('however its path is percent-encoded', () => {
    assert.ok(siteIn('example.com/%62log/a', 'example.com/blog'));
    assert.ok(siteIn('example.com/%c3%bcber', 'example.com/über'));
    assert.ok(siteIn('example.com/über/uns', 'example.com/%C3%BCber'));
    assert.equal(siteIn('example.com/blog%2Fa', 'example.com/blog'), undefined);
    assert.equal(siteIn('example.com/100%', 'example.com/blog'), undefined);
  });

  it('the most particular one of several', () => {
    assert.equal(siteIn('example.com/blog/a', 'example.com', 'example.com/blog'), 'example.com/blog');
    assert.equal(siteIn('shop.example.com', 'example.com', 'shop.example.com'), 'shop.example.com');
  });
});

describe('the address to insert for a site', () => {
  it('is https unless http was asked for', () => {
    assert.equal(siteAddress('example.com/blog'), 'https://example.com/blog');
    assert.equal(siteAddress('http://example.com'), 'http://example.com');
    assert.equal(siteAddress('//bücher.de'), 'https://bücher.de');
    assert.equal(siteAddress('*.example.com'), 'https://example.com');
  });

  it('is absent for a setting that cannot be used', () => {
    assert.equal(siteAddress('localhost'), undefined);
    assert.equal(siteAddress(''), undefined);
  });

  it('belongs to the site', () => {
    const label = fc.stringMatching(/^[a-z][a-z\d]{0,8}$/);
    const site = fc.tuple(label, label, fc.constantFrom('', '/', '/blog', ':8080/a/b', '/ä b'));
    fc.assert(
      fc.property(site, ([name, domain, rest]) => {
        const given = `${name}.${domain}x${rest}`;
        return siteIn(siteAddress(given) ?? '', given) === given;
      }),
    );
  });
});
