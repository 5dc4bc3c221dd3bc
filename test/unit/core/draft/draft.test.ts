import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDraftReader } from '../../../../src/core/draft/index.ts';
import type { Draft } from '../../../../src/core/draft/index.ts';
import { contextOf } from './context.ts';

const audience = {
  groups: [],
  people: [
    { name: 'Jane Doe', handle: 'janedoe', groups: ['execs'], interests: ['grid energy'] },
    { name: 'Ana Ortiz', groups: ['engineers'], interests: ['compilers'] },
  ],
};

function read(text: string, changes: Parameters<typeof contextOf>[0] = {}): Draft {
  return createDraftReader().read(text, contextOf(changes));
}

describe('a draft', function () {
  this.timeout(60_000);

  it('weighs every part', () => {
    assert.deepEqual(
      read('abc\n---\nexample.com').weights.map((weight) => weight?.weight),
      [3, 23],
    );
  });

  it('is for whom the file names, else for the usual audience, else for everyone', () => {
    const names = (draft: Draft): string[] => (draft.chosen?.people ?? []).map(({ name }) => name);
    assert.deepEqual(names(read('---\naudience: engineers\n---\nHello', { audience })), ['Ana Ortiz']);
    assert.deepEqual(names(read('Hello', { audience, defaultAudience: ['execs'] })), ['Jane Doe']);
    assert.deepEqual(names(read('Hello', { audience })), ['Jane Doe', 'Ana Ortiz']);
  });

  it('has no interest without an audience', () => {
    const draft = read('News on grid energy');
    assert.equal(draft.chosen, undefined);
    assert.equal(draft.interest, undefined);
  });

  it('keeps the interest while only front matter changes that does not matter to it', () => {
    const reader = createDraftReader();
    const context = contextOf({ audience });
    const before = reader.read('News on grid energy', context);
    const after = reader.read('---\nlink: none\n---\nNews on grid energy', context);
    assert.equal(after.interest, before.interest);
    assert.notEqual(reader.read('News on grids', context).interest, before.interest);
  });

  it('puts off counting a very long part, and counts it when it settles', () => {
    const reader = createDraftReader();
    const text = 'あ'.repeat(5000);
    const context = contextOf({});
    const first = reader.read(text, context);
    assert.equal(first.pending, true);
    assert.deepEqual(first.weights, [undefined]);
    const settled = reader.settle(text, context);
    assert.equal(settled.pending, false);
    assert.equal(settled.weights[0]?.weight, 10_000);
    assert.equal(reader.read(text, context).pending, false, 'what was counted is known from then on');
  });

  it('compiles a large audience step by step, while the rest is there at once', () => {
    const people = Array.from({ length: 2000 }, (_, n) => ({
      name: `P${n}`,
      interests: [n === 7 ? 'opera' : 'tax'],
    }));
    const reader = createDraftReader();
    const context = contextOf({ audience: { groups: [], people } });
    let draft = reader.read('A night at the opera', context);
    assert.equal(draft.interest, undefined);
    assert.equal(draft.weights[0]?.weight, 20);
    let steps = 0;
    for (; draft.pending; steps += 1) draft = reader.settle('A night at the opera', context);
    assert.ok(steps > 2, `${steps} steps`);
    assert.deepEqual(draft.interest?.people[0]?.person, people[7]);
    assert.equal(reader.read('Opera again', context).pending, false, 'it is compiled once');
  });

  it('is the same whether it was read after other texts or at once', () => {
    const piece = fc.constantFrom(
      'Hello ',
      '\n---\n',
      'example.com',
      '#tag',
      '---\naudience: execs\n---\n',
      '😀',
      '語',
      '\n',
    );
    const texts = fc.array(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      { minLength: 2, maxLength: 4 },
    );
    fc.assert(
      fc.property(texts, (all) => {
        const reader = createDraftReader();
        const context = contextOf({ audience, sites: ['example.com'] });
        const drafts = all.map((text) => reader.read(text, context));
        assert.deepEqual(drafts.at(-1), createDraftReader().read(all.at(-1) ?? '', context));
      }),
      { numRuns: 200 },
    );
  });
});
