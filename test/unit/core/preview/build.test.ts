import assert from 'node:assert/strict';
import { createDraftReader, type DraftContext } from '../../../../src/core/draft/index.ts';
import { buildPreview } from '../../../../src/core/preview/index.ts';
import type { PreviewModel } from '../../../../src/core/preview/model.ts';
import { contextOf } from '../draft/context.ts';
import { plainWords } from './plainWords.ts';

const audience = {
  groups: [],
  people: [
    { name: 'Jane Doe', groups: ['execs'], usesX: 'often' as const, interests: ['grid energy'] },
    { name: 'Ana Ortiz', groups: ['execs'], usesX: 'no' as const, interests: ['opera'] },
    { name: 'Max', groups: ['execs'], interests: [] },
  ],
};

function preview(text: string, changes: Partial<DraftContext> = {}, currentPart = 0): PreviewModel {
  const context = contextOf(changes);
  const draft = createDraftReader().read(text, context);
  return buildPreview(
    {
      uri: 'file:///a.tweet',
      version: 1,
      title: 'a.tweet',
      draft,
      currentPart,
      limit: context.limit,
      mediaState: (media) => context.mediaState(media),
      mediaSource: ({ file }) => `https://pictures.example/${file}`,
    },
    plainWords,
  );
}

describe('the panel’s answer', () => {
  it('comes first: how many would be interested, who, and why', () => {
    const { interest } = preview('News on grid energy', { audience });
    assert.equal(interest.verdict, 'interested');
    assert.equal(interest.headline, 'interested 1/3');
    assert.deepEqual(interest.people, [
      {
        name: 'Jane Doe',
        initials: 'JD',
        reasons: [{ words: 'grid energy', relation: '=', interest: 'grid energy' }],
      },
    ]);
    assert.equal(interest.othersTitle, '0 more, 0 maybe, 1 none, 1 unknown');
    assert.deepEqual(
      interest.others.map(({ name, note }) => [name, note]),
      [
        ['Ana Ortiz', 'no sign'],
        ['Max', 'no interests'],
      ],
    );
    assert.equal(interest.audienceSuffix, '1 of 3 on X');
    assert.equal(interest.bar?.interested, 1 / 3);
  });

  it('offers to choose somebody else where nobody is interested', () => {
    const { interest } = preview('My croissant was soggy', { audience });
    assert.equal(interest.headline, 'nobody 0/3');
    assert.deepEqual(
      interest.actions.map(({ id }) => id),
      ['chooseAudience', 'openAudience'],
    );
  });

  it('asks for an audience where there is none', () => {
    const { interest } = preview('Hello');
    assert.equal(interest.headline, 'no audience 0/0');
    assert.deepEqual(
      interest.actions.map(({ id }) => id),
      ['openAudience'],
    );
    assert.equal(interest.bar, undefined);
  });

  it('does not judge an empty draft', () => {
    assert.equal(preview('', { audience }).interest.headline, 'empty draft 0/3');
  });
});

describe('the panel’s lines', () => {
  it('say that the file links back, then what to mend, errors first', () => {
    const text = `See example.com\n---\n${'a'.repeat(281)}\n\n![](chart.png)`;
    const { lines } = preview(text, { sites: ['example.com'] });
    assert.deepEqual(
      lines.map(({ kind, text: words, actions }) => [kind, words, actions.map(({ title }) => title).join()]),
      [
        ['ok', 'links back', ''],
        ['error', 'over-limit', 'split'],
        ['warning', 'alt-missing', 'add-alt'],
      ],
    );
  });

  it('reveal their place', () => {
    const text = 'Hello\n\n![](chart.png)';
    assert.equal(preview(text).lines[0]?.reveal?.argument, String(text.indexOf('![')));
  });
});

describe('a card', () => {
  it('shows links, mentions, tags, and what is over the limit', () => {
    const { cards } = preview(`Hi @jane, see example.com #grid ${'x'.repeat(300)}`);
    const runs = cards[0]?.text ?? [];
    assert.deepEqual(
      runs.filter(({ entity }) => entity).map(({ text, entity }) => [entity, text]),
      [
        ['mention', '@jane'],
        ['url', 'example.com'],
        ['hashtag', '#grid'],
      ],
    );
    const over = runs.filter((run) => run.over).map(({ text }) => text);
    assert.equal(over.join('').length, 64, 'the weight is 344: the link weighs 23, the rest what it is long');
    assert.equal(runs.map(({ text }) => text).join(''), `Hi @jane, see example.com #grid ${'x'.repeat(300)}`);
  });

  it('warns near the limit and says when it is over', () => {
    const state = (length: number): string | undefined => preview('a'.repeat(length)).cards[0]?.weight.state;
    assert.deepEqual([259, 260, 280, 281].map(state), ['fine', 'near', 'near', 'over']);
  });

  it('says what an older client would count', () => {
    // Unicode 15.1's "phoenix" is one emoji that twitter-text 3.1.0 takes for two.
    assert.equal(preview('\u{1F426}\u200D\u{1F525}').cards[0]?.weight.note, 'older 5');
  });

  it('shows a picture that was found, and why another is not shown', () => {
    const found = preview('![A chart](chart.png)').cards[0]?.media[0];
    assert.deepEqual(found, {
      file: 'chart.png',
      source: 'https://pictures.example/chart.png',
      alt: 'A chart',
      placeholder: 'chart.png undefined',
      problem: false,
    });
    const missing = preview('![A chart](chart.png)', { mediaState: () => 'missing' }).cards[0]?.media[0];
    assert.equal(missing?.source, undefined);
    assert.equal(missing?.placeholder, 'chart.png missing');
  });

  it('names replies, quotes and reposts', () => {
    const context = (text: string): string | undefined => preview(text).cards[0]?.context;
    assert.equal(context('---\nreply: "1"\n---\nYes'), 'reply 1');
    assert.equal(context('---\nretweet: "1"\n---\nYes'), 'quotes 1');
    assert.equal(context('---\nretweet: "1"\n---\n'), 'reposts 1');
  });
});

describe('a very long thread', () => {
  it('is shown as a window around the cursor', () => {
    const text = Array.from({ length: 500 }, (_, index) => `Part ${index}`).join('\n---\n');
    const model = preview(text, {}, 250);
    assert.equal(model.cards.length, 60);
    assert.equal(model.cards[model.current ?? -1]?.part, 250);
    assert.equal(model.before, '220 before');
    assert.equal(model.after, '220 after');
    assert.equal(preview(text, {}, 499).cards.at(-1)?.part, 499);
    assert.equal(preview(text, {}, 0).before, undefined);
  });
});

describe('the announcement', () => {
  it('changes at thresholds, not at every key', () => {
    const said = (length: number): string => preview('a'.repeat(length)).announcement;
    assert.deepEqual([100, 259, 260, 261, 269, 270, 275, 280, 281, 290].map(said), [
      '',
      '',
      '20',
      '20',
      '20',
      '10',
      '5',
      '0',
      '-1',
      '-1',
    ]);
  });
});
