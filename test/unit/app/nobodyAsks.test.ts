import assert from 'node:assert/strict';
import { NobodyAsks, type NobodyAnswer } from '../../../src/app/nobodyAsks.ts';
import { createDraftReader, type Draft } from '../../../src/core/draft/index.ts';
import { contextOf } from '../core/draft/context.ts';

const audience = {
  groups: [],
  people: [{ name: 'Jane Doe', groups: ['execs'], interests: ['grid energy'] }],
};

function draftOf(text: string): Draft {
  return createDraftReader().read(text, contextOf({ audience }));
}

async function ask(
  asks: NobodyAsks,
  draft: Draft,
  answer: NobodyAnswer,
): Promise<{ goes: boolean; said: string[] }> {
  const said: string[] = [];
  const goes = await asks.mayGo(
    draft,
    () => {
      said.push('asked');
      return Promise.resolve(answer);
    },
    () => {
      said.push('choose');
      return Promise.resolve();
    },
  );
  return { goes, said };
}

describe('NobodyAsks', () => {
  const trivial = draftOf('My train is running late again');

  it('asks before something goes out that nobody seems interested in', async () => {
    assert.equal(trivial.interest?.verdict, 'nobody');
    assert.deepEqual(await ask(new NobodyAsks(), trivial, 'keep editing'), { goes: false, said: ['asked'] });
  });

  it('asks once for a text', async () => {
    const asks = new NobodyAsks();
    assert.deepEqual(await ask(asks, trivial, 'go ahead'), { goes: true, said: ['asked'] });
    assert.deepEqual(await ask(asks, trivial, 'keep editing'), { goes: true, said: [] });
    const other = draftOf('My croissant was soggy');
    assert.deepEqual((await ask(asks, other, 'keep editing')).said, ['asked']);
  });

  it('asks again where the answer was not "go ahead"', async () => {
    const asks = new NobodyAsks();
    await ask(asks, trivial, 'keep editing');
    assert.deepEqual((await ask(asks, trivial, 'go ahead')).said, ['asked']);
  });

  it('lets the user choose somebody else', async () => {
    assert.deepEqual(await ask(new NobodyAsks(), trivial, 'choose audience'), {
      goes: false,
      said: ['asked', 'choose'],
    });
  });

  it('asks nothing where somebody is interested, or where nothing is known', async () => {
    assert.deepEqual(await ask(new NobodyAsks(), draftOf('News on grid energy'), 'keep editing'), {
      goes: true,
      said: [],
    });
    const alone = createDraftReader().read('My train is late', contextOf({}));
    assert.deepEqual(await ask(new NobodyAsks(), alone, 'keep editing'), { goes: true, said: [] });
  });
});
