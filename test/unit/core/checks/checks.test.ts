import assert from 'node:assert/strict';
import { defaultLevels, fixesFor } from '../../../../src/core/checks/index.ts';
import type { Finding } from '../../../../src/core/checks/index.ts';
import { createDraftReader, type DraftContext } from '../../../../src/core/draft/index.ts';
import { parseTweetFile } from '../../../../src/core/document/index.ts';
import { contextOf } from '../draft/context.ts';

const audience = {
  groups: [{ name: 'execs' }],
  people: [{ name: 'Jane Doe', handle: 'janedoe', groups: ['execs'], interests: ['grid energy'] }],
};

function findings(text: string, changes: Partial<DraftContext> = {}): readonly Finding[] {
  return createDraftReader().read(text, contextOf(changes)).findings;
}

/** "code: the marked text" of every finding. */
function marked(text: string, changes: Partial<DraftContext> = {}): string[] {
  return findings(text, changes).map(({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`);
}

/** The text after a fix of the first finding. */
function fixed(text: string, id: string, changes: Partial<DraftContext> = {}): string {
  const draft = createDraftReader().read(text, contextOf(changes));
  const fixes = draft.findings.flatMap((finding) => fixesFor(finding, draft.file));
  const fix = fixes.find((one) => one.id === id);
  assert.ok(fix?.edits, `no fix ${id} among ${fixes.map((one) => one.id).join()}`);
  return [...fix.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((now, edit) => now.slice(0, edit.span.start) + edit.text + now.slice(edit.span.end), text);
}

describe('over the limit', () => {
  it('marks what no longer fits', () => {
    const text = `${'a'.repeat(280)}bcd`;
    assert.deepEqual(marked(text), ['over-limit: bcd']);
    assert.deepEqual(findings(text)[0], {
      code: 'over-limit',
      level: 'error',
      span: { start: 280, end: 283 },
      part: 0,
      over: 3,
      weight: 283,
      limit: 280,
    });
  });

  it('marks the right place behind front matter, CRLF and decomposed letters', () => {
    const text = `---\r\nlink: none\r\n---\r\n${'e\u0301'.repeat(279)}\r\nXYZ`;
    assert.deepEqual(marked(text), ['over-limit: XYZ']);
  });

  it('is split into a thread whose parts fit', () => {
    const text = 'One sentence here. '.repeat(20);
    const after = parseTweetFile(fixed(text, 'split'));
    assert.ok(after.parts.length > 1);
    assert.deepEqual(findings(fixed(text, 'split')), []);
  });

  it('knows long posts', () => {
    assert.deepEqual(marked('a '.repeat(1000), { limit: 25_000 }), []);
  });
});

describe('link back', () => {
  const sites = ['example.com'];

  it('is missed where there is no link', () => {
    assert.deepEqual(marked('First line\nSecond line', { sites }), ['link-missing: Second line']);
  });

  it('tells where readers are sent instead', () => {
    const [finding] = findings('Read medium.com/x', { sites });
    assert.deepEqual(finding?.code === 'link-elsewhere' && finding.host, 'medium.com');
  });

  it('is inserted at the end of the last part that has text', () => {
    assert.equal(fixed('One\n---\nTwo\n', 'insert-site', { sites }), 'One\n---\nTwo https://example.com\n');
  });

  it('is declared not to be needed in the front matter', () => {
    const after = fixed('Happy new year', 'needs-no-link', { sites });
    assert.equal(parseTweetFile(after).parts[0]?.link, 'none');
    assert.deepEqual(marked(after, { sites }), []);
  });
});

describe('images', () => {
  it('need alt text', () => {
    assert.deepEqual(marked('Look\n\n![](chart.png)'), ['alt-missing: ![](chart.png)']);
    assert.deepEqual(marked('Look\n\n![A chart](chart.png)'), []);
    assert.deepEqual(marked(`Look\n\n![${'x'.repeat(1001)}](chart.png)`), [
      `alt-too-long: ${'x'.repeat(1001)}`,
    ]);
  });

  it('have to be there, and inside the workspace', () => {
    const text = 'Look\n\n![A chart](chart.png)';
    assert.deepEqual(marked(text, { mediaState: () => 'missing' }), ['media-not-found: chart.png']);
    assert.deepEqual(marked(text, { mediaState: () => 'outside' }), ['media-outside: chart.png']);
    assert.deepEqual(marked(text, { mediaState: () => 'pending' }), []);
  });

  it('are four at most', () => {
    const text = `Look\n${[1, 2, 3, 4, 5].map((n) => `![x](${n}.png)`).join('\n')}`;
    assert.deepEqual(marked(text), ['too-many-media: ![x](5.png)']);
  });
});

describe('polls', () => {
  const poll = (...options: string[]): string =>
    `Which?\n\n${options.map((option) => `( ) ${option}`).join('\n')}`;
  const codes = (text: string): string[] => findings(text).map(({ code }) => code);

  it('have two to four options of at most 25 characters', () => {
    assert.deepEqual(codes(poll('Red', 'Blue')), []);
    assert.deepEqual(codes(poll('Red')), ['poll-options']);
    assert.deepEqual(codes(poll('1', '2', '3', '4', '5')), ['poll-options']);
    assert.deepEqual(codes(poll('Red', 'b'.repeat(25))), []);
    assert.deepEqual(codes(poll('Red', 'b'.repeat(26))), ['poll-option-too-long']);
    assert.deepEqual(codes('---\npoll: [Red, ""]\n---\nWhich?'), ['poll-option-empty']);
  });

  it('exclude images', () => {
    assert.deepEqual(codes(`![A chart](chart.png)\n${poll('Red', 'Blue')}`), ['poll-with-media']);
  });

  it('and everything else exclude a repost', () => {
    assert.deepEqual(codes('---\nretweet: https://x.com/a/status/1\npoll: [Red, Blue]\n---\n'), [
      'repost-with-more',
    ]);
  });
});

describe('an empty part', () => {
  it('is found in a thread and can be removed', () => {
    const text = 'One\n---\n---\naudience: execs\n---\n \n---\nThree';
    assert.deepEqual(marked(text), ['empty-part: ---']);
    assert.deepEqual(
      parseTweetFile(fixed(text, 'remove-part')).parts.map((part) => part.text),
      ['One', 'Three'],
    );
  });

  it('is nothing to complain of in a new file', () => {
    assert.deepEqual(marked(''), []);
  });
});

describe('invalid characters', () => {
  it('are found and removed', () => {
    assert.deepEqual(marked('a\uFFFEb\uD800'), ['invalid-character: \uFFFE', 'invalid-character: \uD800']);
    assert.equal(fixed('a\uFFFEb', 'remove-character'), 'ab');
  });
});

describe('audience names', () => {
  it('that nobody has are found, with the likeliest one', () => {
    const text = '---\naudience: [execs, exexs]\n---\nHello';
    assert.deepEqual(marked(text, { audience }), ['unknown-audience: exexs']);
    assert.equal(fixed(text, 'use-instead', { audience }), '---\naudience: [execs, execs]\n---\nHello');
  });
});

describe('front matter', () => {
  it('with an unknown key gets a hint, and the likeliest key', () => {
    const text = '---\naudiense: execs\n---\nHello';
    assert.deepEqual(
      findings(text).map(({ code, level }) => [code, level]),
      [['unknown-key', 'information']],
    );
    assert.equal(fixed(text, 'use-instead'), '---\naudience: execs\n---\nHello');
  });

  it('that does not end can be closed', () => {
    const after = parseTweetFile(fixed('---\naudience: execs', 'close-front-matter'));
    assert.deepEqual(after.problems, []);
    assert.deepEqual(after.parts[0]?.audience, ['execs']);
  });
});

describe('levels', () => {
  it('are the user’s, check by check', () => {
    const text = 'Look\n\n![](chart.png)';
    assert.equal(findings(text, { levels: { ...defaultLevels, altText: 'error' } })[0]?.level, 'error');
    assert.deepEqual(findings(text, { levels: { ...defaultLevels, altText: 'off' } }), []);
  });

  it('never silence that a file cannot be checked', () => {
    const levels = { ...defaultLevels, frontMatter: 'off' as const };
    assert.deepEqual(
      findings('a'.repeat(1_000_001), { levels }).map(({ code, level }) => [code, level]),
      [['file-too-large', 'error']],
    );
  });
});
