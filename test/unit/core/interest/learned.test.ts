import assert from 'node:assert/strict';
import type { Person } from '../../../../src/core/audience/types.ts';
import { interestIn } from '../../../../src/core/interest/index.ts';
import { fewWords } from './fewWords.ts';

const space: Person = {
  name: 'Neil',
  interests: [],
  posts: [
    'Pluto is not a planet, says Jupiter',
    'A rocket to Jupiter takes six years',
    'The spacecraft saw Pluto up close',
    'Rocket fuel, explained',
    'Jupiter has more moons than we thought',
  ],
};
const food: Person = {
  name: 'Ana',
  interests: [],
  posts: ['Bread with butter', 'Butter again', 'A loaf of rye bread'],
};

describe('interests learned from posts', () => {
  it('are what somebody writes about', () => {
    const { people } = interestIn('A new spacecraft flies by Jupiter and Pluto', [food, space], fewWords);
    assert.equal(people[0]?.person, space);
    assert.equal(people[0].verdict, 'interested');
    assert.equal(people[1]?.verdict, 'nobody');
  });

  it('give words of the draft as reasons, and how the person writes them', () => {
    const { reasons } = interestIn('the rockets of JUPITER', [space], fewWords).people[0]!;
    assert.deepEqual(reasons, [
      { words: 'JUPITER', interest: 'Jupiter', relation: '~' },
      { words: 'rockets', interest: 'rocket', relation: '~' },
    ]);
  });

  it('count a word more that is written often', () => {
    const score = (text: string): number => interestIn(text, [space], fewWords).people[0]!.score;
    assert.ok(score('Jupiter') > score('moons'));
    assert.ok(score('moons') > score('bread'));
  });

  it('count a common word less', () => {
    const both: Person = { name: 'Di', interests: [], posts: ['energy perovskites'] };
    const score = (text: string): number => interestIn(text, [both], fewWords).people[0]!.score;
    assert.ok(score('perovskites') > score('energy'));
  });

  it('stand beside typed ones: the better of the two counts', () => {
    const typed: Person = { ...space, interests: ['butter'] };
    assert.equal(interestIn('Bread and butter', [typed], fewWords).people[0]?.reasons[0]?.interest, 'butter');
    assert.equal(interestIn('Pluto and Jupiter', [typed], fewWords).verdict, 'interested');
  });

  it('make a person known who has typed none', () => {
    assert.equal(interestIn('Bread', [space], fewWords).verdict, 'nobody');
    assert.equal(interestIn('Bread', [{ ...space, posts: ['', '…'] }], fewWords).verdict, 'unknown');
  });
});
