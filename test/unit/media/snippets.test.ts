import assert from 'node:assert/strict';
import { parseTweetFile } from '../../../src/core/document/index.ts';
import type { Part } from '../../../src/core/document/types.ts';
import { readJson } from './manifest.ts';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = readJson('media/snippets.json') as Readonly<Record<string, Snippet>>;

/** What stands in the file when every placeholder is left as it is; of choices the first. */
function inserted({ body }: Snippet): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');
}

function partsOf(name: string): readonly Part[] {
  const snippet = snippets[name];
  assert.ok(snippet, name);
  return parseTweetFile(inserted(snippet)).parts;
}

describe('the snippets', () => {
  for (const [name, snippet] of Object.entries(snippets)) {
    it(`“${name}” can be read without a problem`, () => {
      assert.deepEqual(parseTweetFile(inserted(snippet)).problems, []);
    });

    it(`“${name}” says what it is for`, () => {
      assert.match(snippet.description, /^[A-Z].{10,}/);
    });
  }

  it('have a prefix each of their own', () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
    assert.deepEqual(prefixes, [...new Set(prefixes)]);
  });

  it('make what they say', () => {
    assert.equal(partsOf('Thread').length, 3);
    assert.equal(partsOf('Poll')[0]?.poll?.length, 2);
    assert.equal(partsOf('Reply')[0]?.reply, 'https://x.com/somebody/status/123');
    assert.equal(partsOf('Quote')[0]?.retweet, 'https://x.com/somebody/status/123');
    assert.equal(partsOf('No link needed')[0]?.link, 'none');
    assert.deepEqual(partsOf('Audience')[0]?.audience, ['group', '@handle']);
    for (const name of ['Image', 'Image list']) {
      const [media] = partsOf(name)[0]?.media ?? [];
      assert.equal(media?.file, 'image.png', name);
      assert.equal(media.alt, 'What the image shows', name);
    }
  });
});
