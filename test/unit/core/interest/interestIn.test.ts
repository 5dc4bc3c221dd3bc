import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Person } from '../../../../src/core/audience/types.ts';
import { interestIn, preparingInterest } from '../../../../src/core/interest/index.ts';
import type { Interest } from '../../../../src/core/interest/types.ts';
import { loadInterestModel } from '../../../../src/io/interest/index.ts';
import { fewWords } from './fewWords.ts';

const model = await loadInterestModel();

const jane: Person = { name: 'Jane', interests: ['grid energy', { topic: 'battery storage' }] };
const bo: Person = { name: 'Bo', interests: ['cloud cost', 'IT security'] };
const cy: Person = { name: 'Cy', interests: [] };

function ask(text: string, ...people: Person[]): Interest {
  return interestIn(text, people, model);
}

/** "Jane: 'battery storage' ~ grid energy", as the first reason of the first person. */
function why(text: string, ...interests: string[]): string {
  const reason = ask(text, { name: 'Jane', interests }).people[0]?.reasons[0];
  return reason ? `${reason.words} ${reason.relation} ${reason.interest}` : 'none';
}

describe('is anyone interested?', () => {
  it('says who, the keenest first', () => {
    const { verdict, people } = ask('Battery storage paid for itself in 14 months', bo, jane, cy);
    assert.equal(verdict, 'interested');
    assert.deepEqual(
      people.map(({ person, verdict: theirs }) => [person.name, theirs]),
      [
        ['Jane', 'interested'],
        ['Bo', 'nobody'],
        ['Cy', 'unknown'],
      ],
    );
  });

  for (const text of ['My train is running late again', 'The croissant from Starbucks was soggy']) {
    it(`says nobody of ${JSON.stringify(text)}, among people of business`, () => {
      const { verdict, people } = ask(text, jane, bo, {
        name: 'Di',
        interests: ['stock market', 'leadership', 'AI'],
      });
      assert.equal(verdict, 'nobody');
      assert.ok(people.every(({ reasons }) => reasons.length === 0));
    });
  }

  it('but somebody may care about trains', () => {
    const { verdict, people } = ask('My train is running late again', jane, {
      name: 'Ed',
      interests: ['trains'],
    });
    assert.equal(verdict, 'interested');
    assert.equal(people[0]?.person.name, 'Ed');
    assert.deepEqual(people[0].reasons, [{ words: 'train', interest: 'trains', relation: '=' }]);
  });

  it('says maybe where one common word of an interest is met', () => {
    assert.equal(
      interestIn('A change of policy', [{ name: 'Jane', interests: ['housing policy'] }], fewWords).verdict,
      'maybe',
    );
  });

  it('does not know where nobody has an interest', () => {
    assert.equal(ask('Battery storage', cy).verdict, 'unknown');
    assert.equal(ask('Battery storage').verdict, 'unknown');
    assert.equal(ask('Battery storage', { name: 'Di', interests: ['', 'the'] }).verdict, 'unknown');
  });

  it('does not know of a text without words', () => {
    for (const text of ['', '  \n', '😀 …!']) {
      const { verdict, people } = ask(text, jane, cy);
      assert.equal(verdict, 'unknown');
      assert.deepEqual(
        people.map(({ verdict: theirs, score }) => [theirs, score]),
        [
          ['unknown', 0],
          ['unknown', 0],
        ],
      );
    }
  });

  it('says nobody of words that say nothing', () => {
    assert.equal(ask('And that was that', jane).verdict, 'nobody');
  });

  it('rises with how rare a word is', () => {
    const person: Person = { name: 'Jane', interests: ['energy', 'perovskites'] };
    const score = (text: string): number => interestIn(text, [person], fewWords).people[0]!.score;
    assert.ok(score('All about perovskites') > score('All about energy'));
  });

  it('rises with how much of an interest is met, and with a second one', () => {
    const score = (text: string): number => ask(text, jane).people[0]!.score;
    assert.ok(score('battery storage') > score('storage'));
    assert.ok(score('battery storage on the grid') > score('battery storage'));
  });
});

describe('the reasons', () => {
  const cases: [string, string, string][] = [
    ['are the draft’s own words', 'Batteries and STORAGE!', 'Batteries and STORAGE ~ battery storages'],
    ['are = for the same words', 'Our new Battery Storage', 'Battery Storage = battery storage'],
    ['are = for a plural', 'Two trains', 'trains = train'],
    ['are ~ for a part of an interest', 'The grid is full', 'grid ~ grid energy'],
    ['are ~ for kin', 'A scientist wrote to us', 'scientist ~ science'],
    ['come from hashtags', 'See #GridEnergy', 'GridEnergy = grid energy'],
    ['come from hashtags in lower case', 'See #gridenergy', 'gridenergy = grid energy'],
    ['come from handles', 'Thanks @battery_people', 'battery ~ battery storage'],
    ['come from links', 'https://example.com/battery-storage', 'battery-storage = battery storage'],
    ['join what others write apart', 'Our cyber security week', 'cyber security = cybersecurity'],
    ['part what others join', 'Our cybersecurity week', 'cybersecurity = cyber security'],
    ['tell IT from it', 'Our IT is down', 'IT = IT'],
    ['know the signs of languages', 'Why C++ after all', 'C++ = C++'],
    ['find Japanese', '再生可能エネルギーについて', '再生可能エネルギー = 再生可能エネルギー'],
    ['find Thai', 'รถไฟล่าช้าอีกแล้ว', 'รถไฟ = รถไฟ'],
    ['find Russian', 'Новые поезда в Москве', 'поезда = поезда'],
    ['do not mind accents', 'Le cafe du matin', 'cafe = café'],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      assert.equal(why(text, expected.split(/ [=~] /)[1]!), expected);
    });
  }

  it('are none where words only look alike', () => {
    assert.equal(why('It is down', 'IT'), 'none');
    assert.equal(why('A mention of it', 'mental health'), 'none');
    assert.equal(why('https://battery.example.com/', 'battery storage'), 'none');
  });

  it('name the strongest stretch of the draft', () => {
    assert.equal(
      why('The battery. It took a year. But battery storage pays.', 'battery storage'),
      'battery storage = battery storage',
    );
  });

  it('are the best first, three at most', () => {
    const interests = ['energy', 'perovskites', 'grid energy', 'solar cells', 'roofs'];
    const { reasons } = ask('Perovskites: solar cells for the energy of roofs', { name: 'Jane', interests })
      .people[0]!;
    assert.equal(reasons.length, 3);
    assert.equal(reasons[0]?.interest, 'solar cells');
  });

  it('keep the interest as it stands in the file', () => {
    assert.equal(why('grid energy', '  Grid ENERGY!'), 'grid energy =   Grid ENERGY!');
  });
});

describe('interest, whoever asks', () => {
  const word = fc.constantFrom(
    'grid',
    'energy',
    'train',
    'late',
    'the',
    'IT',
    '#GridEnergy',
    '再生可能',
    'x',
    '',
    '…',
    'C++',
    '12',
  );
  const phrase = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
  const person = fc.record({ name: fc.string(), interests: fc.array(phrase, { maxLength: 4 }) });

  it('throws on no text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'binary' })),
        (text, interests) => {
          return (
            ask(text, { name: 'Jane', interests }, { name: 'Bo', interests: [text] }).people.length === 2
          );
        },
      ),
    );
  });

  it('throws on no shape of people', () => {
    const shape = fc.oneof(
      fc.anything(),
      fc.record({ interests: fc.anything(), posts: fc.anything() }),
      fc.record({ interests: fc.array(fc.anything()), posts: fc.array(fc.anything()) }),
    );
    fc.assert(
      fc.property(phrase, fc.array(shape), (text, people) => {
        return interestIn(text, people as Person[], fewWords).people.length === people.length;
      }),
    );
  });

  it('throws on no model', () => {
    fc.assert(
      fc.property(fc.double(), phrase, (idf, text) => {
        return interestIn(text, [jane], { idf: () => idf }).people.every(
          ({ score }) => score >= 0 && score <= 1,
        );
      }),
    );
  });

  it('has scores of 0 to 1, the highest first, and the best verdict of all', () => {
    fc.assert(
      fc.property(phrase, fc.array(person), (text, people) => {
        const { verdict, people: found } = interestIn(text, people, fewWords);
        assert.ok(found.every(({ score }) => score >= 0 && score <= 1));
        assert.ok(found.every(({ score }, at) => score <= (found[at - 1]?.score ?? 1)));
        assert.equal(verdict, found[0]?.verdict ?? 'unknown');
        assert.ok(
          found.every(
            (one) => (one.verdict === 'interested' || one.verdict === 'maybe') === one.reasons.length > 0,
          ),
        );
      }),
    );
  });

  it('does not depend on the order of people, nor on who else is there', () => {
    fc.assert(
      fc.property(phrase, fc.array(person, { minLength: 1 }), (text, people) => {
        const found = new Map(interestIn(text, people, fewWords).people.map((one) => [one.person, one]));
        for (const { person: one, ...rest } of interestIn(text, [...people].reverse(), fewWords).people) {
          const { person: same, ...before } = found.get(one)!;
          assert.deepEqual(rest, before, same.name);
        }
        const alone = interestIn(text, people.slice(0, 1), fewWords).people[0];
        assert.equal(alone?.score, found.get(people[0]!)?.score);
      }),
    );
  });

  it('keeps equals in the order given', () => {
    const people = ['a', 'b', 'c', 'd'].map((name, at) => ({
      name,
      interests: [at % 2 ? 'grid energy' : 'trains'],
    }));
    assert.deepEqual(
      ask('The grid energy market', ...people).people.map((one) => one.person.name),
      ['b', 'd', 'a', 'c'],
    );
  });

  it('never falls when somebody takes an interest in the very draft', () => {
    fc.assert(
      fc.property(phrase, person, (text, one) => {
        const score = (interests: string[]): number =>
          interestIn(text, [{ ...one, interests }], fewWords).people[0]!.score;
        return score([...one.interests, text]) >= score(one.interests);
      }),
      { numRuns: 500 },
    );
  });

  it('quotes the draft', () => {
    fc.assert(
      fc.property(phrase, person, (text, one) => {
        const { reasons } = interestIn(text, [one], fewWords).people[0]!;
        return reasons.every(
          ({ words, interest }) => text.includes(words) && one.interests.includes(interest),
        );
      }),
    );
  });
});

describe('preparing an audience', () => {
  const people = Array.from({ length: 250 }, (_, at): Person => ({
    name: `P${at}`,
    interests: [`topic${at} energy`],
  }));

  it('goes in steps, and gives what asking at once gives', () => {
    const prepared = [...people];
    const preparing = preparingInterest(prepared, model);
    let steps = 0;
    while (preparing.next().done !== true) steps += 1;
    assert.equal(steps, 2);
    assert.deepEqual(
      interestIn('topic7 energy', prepared, model),
      interestIn('topic7 energy', people, model),
    );
  });

  it('is done once: later calls ask the model for the draft alone', () => {
    let asked = 0;
    const counting = { idf: (term: string) => ((asked += 1), model.idf(term)) };
    interestIn('topic7', people, counting);
    const first = asked;
    interestIn('topic7', people, counting);
    assert.ok(first >= people.length);
    assert.ok(asked - first < 10);
  });

  it('is done again where the list has grown', () => {
    const growing = [jane];
    assert.equal(interestIn('trains', growing, model).verdict, 'nobody');
    growing.push({ name: 'Ed', interests: ['trains'] });
    assert.equal(interestIn('trains', growing, model).verdict, 'interested');
  });
});
