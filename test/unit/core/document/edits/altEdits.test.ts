import assert from 'node:assert/strict';
import fc from 'fast-check';
import { altEdits, parseTweetFile } from '../../../../../src/core/document/index.ts';
import { applied } from './applied.ts';

function set(source: string, alt: string, index = 0): string {
  return applied(source, altEdits(parseTweetFile(source), 0, index, alt));
}

const onOneLine = (alt: string) =>
  alt
    .replaceAll('\0', '')
    .trim()
    .replace(/\s*[\r\n]+\s*/g, ' ');

const sources = [
  'One\n![](a.png)',
  'One\n![old](a.png)',
  '---\nmedia:\n  - file: a.png # main\n  - file: b.png\n---\nOne',
  '---\nmedia:\n- file: a.png\n---\nOne',
  '---\r\nmedia:\r\n  -   file: "a.png"\r\n      alt: |\r\n        old\r\n        lines\r\n---\r\nOne',
  '---\nmedia:\n  - alt: old\n    file: a.png\n---\nOne',
  '---\nmedia:\n  - alt:\n    file: a.png\n---\nOne',
  '---\nmedia:\n  - # first\n    file: a.png\n---\nOne',
  '---\nmedia:\n  - { file: a.png }\n---\nOne',
  '---\nmedia: [{ file: a.png, alt: }, { file: b.png }]\n---\nOne',
  '---\nmedia: [file: a.png, file: b.png]\n---\nOne',
  '---\nmedia: [{ file: a.png, alt }]\n---\nOne',
];

describe('setting an alt text', () => {
  it('in an image line escapes brackets', () => {
    assert.equal(set('One\n![](a.png)', 'a [b] \\ c\nd'), 'One\n![a \\[b\\] \\\\ c d](a.png)');
    assert.equal(set('One\n![old](a.png)', 'new'), 'One\n![new](a.png)');
  });

  it('in front matter adds a line to the item, or replaces what is there', () => {
    assert.equal(set(sources[2]!, 'A: b'), sources[2]!.replace('# main', '# main\n    alt: "A: b"'));
    assert.equal(set(sources[5]!, 'new'), sources[5]!.replace('old', 'new'));
    assert.equal(set(sources[8]!, 'new'), sources[8]!.replace('.png', '.png, alt: new'));
  });

  it('leaves the other media alone', () => {
    assert.equal(set(sources[2]!, 'B', 1), sources[2]!.replace('b.png', 'b.png\n    alt: B'));
    assert.deepEqual(altEdits(parseTweetFile(sources[2]!), 0, 2, 'x'), []);
    assert.deepEqual(altEdits(parseTweetFile(sources[2]!), 1, 0, 'x'), []);
  });

  for (const source of sources) {
    it(`gives exactly that text, whatever it is, in ${JSON.stringify(source)}`, () => {
      fc.assert(
        fc.property(
          fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('true', ']', '](', '"', "'")),
          (alt) => {
            const file = parseTweetFile(set(source, alt));
            const [media, ...others] = file.parts[0]!.media;
            const written = media!.from === 'image line' ? onOneLine(alt) : alt.trim();
            assert.equal(media!.alt ?? '', written);
            assert.equal(media!.file, 'a.png');
            assert.deepEqual(
              others.map((other) => other.file),
              parseTweetFile(source)
                .parts[0]!.media.slice(1)
                .map((other) => other.file),
            );
            assert.equal(file.parts[0]!.text, 'One');
            assert.deepEqual(file.problems, []);
          },
        ),
      );
    });
  }
});
