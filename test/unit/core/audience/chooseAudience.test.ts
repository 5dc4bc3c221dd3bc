import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chooseAudience, closestName } from '../../../../src/core/audience/index.ts';
import type { Audience, Person } from '../../../../src/core/audience/types.ts';

const jane: Person = { name: 'Jane Doe', handle: '@JaneDoe', groups: ['execs', 'Energy'], interests: [] };
const bo: Person = { name: 'Bo', handle: 'bo_1', groups: ['press'], interests: [] };
const cy: Person = { name: 'Cy Ng', groups: ['execs'], interests: [] };
const audience: Audience = { people: [jane, bo, cy], groups: [{ name: 'execs' }, { name: 'Investors' }] };

function chosen(...names: string[]): string[] {
  return chooseAudience(audience, names, []).people.map(({ name }) => name);
}

describe('whom a draft is for', () => {
  it('is a group', () => {
    assert.deepEqual(chosen('execs'), ['Jane Doe', 'Cy Ng']);
    assert.deepEqual(chosen('press'), ['Bo']);
  });

  it('is a handle', () => {
    assert.deepEqual(chosen('@janedoe'), ['Jane Doe']);
    assert.deepEqual(chosen('@bo_1'), ['Bo']);
    assert.deepEqual(chosen('bo_1'), ['Bo']);
  });

  it('is a name', () => {
    assert.deepEqual(chosen('Cy Ng'), ['Cy Ng']);
  });

  it('does not mind capitals and white space', () => {
    assert.deepEqual(chosen(' EXECS '), ['Jane Doe', 'Cy Ng']);
    assert.deepEqual(chosen('energy'), ['Jane Doe']);
    assert.deepEqual(chosen('jane  doe'), ['Jane Doe']);
    assert.deepEqual(chosen('@JANEDOE'), ['Jane Doe']);
  });

  it('is everyone', () => {
    for (const name of ['everyone', 'all', 'Everybody'])
      assert.deepEqual(chosen(name), ['Jane Doe', 'Bo', 'Cy Ng']);
  });

  it('is a group of that name before everyone', () => {
    const grouped = { people: [jane, { ...bo, groups: ['all'] }], groups: [] };
    assert.deepEqual(
      chooseAudience(grouped, ['all'], []).people.map(({ name }) => name),
      ['Bo'],
    );
  });

  it('has each person once, in the order of the file', () => {
    assert.deepEqual(chosen('@bo_1', 'execs', 'Jane Doe', 'energy'), ['Jane Doe', 'Bo', 'Cy Ng']);
  });

  it('keeps two people of one name', () => {
    const twins = { people: [jane, { ...jane, handle: '@other' }], groups: [] };
    assert.equal(chooseAudience(twins, ['Jane Doe'], []).people.length, 2);
  });

  it('comes from the front matter, else from the setting, else it is everyone', () => {
    const from = (names: string[] | undefined, fallback: string[]): unknown => {
      const { people, ...rest } = chooseAudience(audience, names, fallback);
      return { ...rest, people: people.length };
    };
    assert.deepEqual(from(['press'], ['execs']), {
      names: ['press'],
      people: 1,
      unknown: [],
      from: 'front matter',
    });
    assert.deepEqual(from(undefined, ['execs']), {
      names: ['execs'],
      people: 2,
      unknown: [],
      from: 'setting',
    });
    assert.deepEqual(from([], ['execs']), { names: ['execs'], people: 2, unknown: [], from: 'setting' });
    assert.deepEqual(from(undefined, []), { names: [], people: 3, unknown: [], from: 'everyone' });
  });

  it('hands on the very list of people for everyone, so that it is compiled once', () => {
    assert.equal(chooseAudience(audience, undefined, []).people, audience.people);
    assert.equal(chooseAudience(audience, ['all', 'press'], []).people, audience.people);
  });

  it('reports names that fit nobody, as written and once', () => {
    const { people, unknown } = chooseAudience(audience, ['Exec', 'press', '@jane', 'Exec'], []);
    assert.deepEqual(unknown, ['Exec', '@jane']);
    assert.deepEqual(people, [bo]);
  });

  it('knows a group that nobody is in yet', () => {
    assert.deepEqual(chooseAudience(audience, ['investors'], []).unknown, []);
    assert.deepEqual(chosen('investors'), []);
  });

  it('is somebody or reported, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (names) => {
        const { people, unknown } = chooseAudience(audience, names, []);
        return people.length > 0 || unknown.length === new Set(names).size;
      }),
    );
  });
});

describe('the name that was probably meant', () => {
  const cases: [string, string | undefined][] = [
    ['exec', 'execs'],
    ['exces', 'execs'],
    ['Exects', 'execs'],
    ['investor', 'Investors'],
    ['jane', 'Jane Doe'],
    ['Jnae Doe', 'Jane Doe'],
    ['@janedo', '@JaneDoe'],
    ['@bo1', '@bo_1'],
    ['enrgy', 'Energy'],
    ['marketing', undefined],
    ['x', undefined],
    ['', undefined],
  ];
  for (const [name, meant] of cases) {
    it(`for ${JSON.stringify(name)} is ${meant ?? 'none'}`, () => {
      assert.equal(closestName(name, audience), meant);
    });
  }

  it('is the nearest of several', () => {
    const near = { people: [], groups: [{ name: 'pressing' }, { name: 'presto' }, { name: 'pressed' }] };
    assert.equal(closestName('prested', near), 'pressed');
  });
});
