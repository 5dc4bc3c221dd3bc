import assert from 'node:assert/strict';
import { parseTweetFile } from '../../../../src/core/document/index.ts';

const first = (source: string) => parseTweetFile(source).parts[0]!;

describe('an image line', () => {
  it('is media and not part of the text', () => {
    const source = 'Text\n\n  ![Payback in months](charts/payback.png)\n';
    const { text, media } = first(source);
    assert.equal(text, 'Text');
    const [{ span, fileSpan, altSpan, ...rest }] = media as [(typeof media)[0]];
    assert.deepEqual(rest, { file: 'charts/payback.png', alt: 'Payback in months', from: 'image line' });
    const at = (place: { start: number; end: number }) => source.slice(place.start, place.end);
    assert.equal(at(span), '![Payback in months](charts/payback.png)');
    assert.equal(at(fileSpan), 'charts/payback.png');
    assert.equal(at(altSpan!), 'Payback in months');
  });

  for (const [line, [file, alt]] of Object.entries<[string, string | undefined]>({
    '![](a.png)': ['a.png', undefined],
    '![ a ](a.png)': ['a.png', 'a'],
    '![a \\] b \\\\ [c] d](a.png)': ['a.png', 'a ] b \\ [c] d'],
    '![a](<my file.png>)': ['my file.png', 'a'],
    '![a](my file (1).png)': ['my file (1).png', 'a'],
    '![a](a.png "A title")': ['a.png', 'a'],
    '![a](media\\a.png)': ['media\\a.png', 'a'],
    '![a](../a.png)': ['../a.png', 'a'],
  })) {
    it(`is ${line}`, () => {
      assert.deepEqual(
        first(line).media.map((media) => [media.file, media.alt]),
        [[file, alt]],
      );
      assert.equal(first(line).text, '');
    });
  }

  for (const line of [
    '![a](https://example.com/a.png)',
    '![a](data:image/png;base64,AAAA)',
    '![a](/etc/a.png)',
    '![a](C:\\a.png)',
    '![a]()',
    '![a](',
    '![a]',
    '![a](a.png) and more',
    '![a](a.png) ![b](b.png)',
    '[a](a.png)',
  ]) {
    it(`is not ${line}`, () => {
      assert.deepEqual(first(line).media, []);
      assert.equal(first(line).text, line);
    });
  }

  it('leaves one gap where it stood between two', () => {
    assert.equal(first('One\n\n![a](a.png)\n\n![b](b.png)\n\nTwo').text, 'One\n\nTwo');
    assert.equal(first('One\n![a](a.png)\n\nTwo').text, 'One\n\nTwo');
    assert.equal(first('One\n![a](a.png)\nTwo').text, 'One\nTwo');
  });

  it('may stand among poll lines', () => {
    const { text, poll, media } = first('Which?\n( ) Red\n![a](a.png)\n( ) Blue');
    assert.deepEqual([text, poll, media.length], ['Which?', ['Red', 'Blue'], 1]);
  });
});
