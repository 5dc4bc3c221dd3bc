import assert from 'node:assert/strict';
import fc from 'fast-check';
import { largestAudienceFile, readAudience } from '../../../../src/core/audience/index.ts';
import type { AudienceProblem } from '../../../../src/core/audience/types.ts';

const jane = {
  name: 'Jane Doe',
  handle: '@janedoe',
  role: 'Head of Operations',
  organisation: 'Example Power',
  groups: ['execs'],
  usesX: 'often',
  interests: ['grid energy', { topic: 'battery storage', since: 2019 }],
  notes: 'Met in Lund',
};

/** The only problem, with the text that it marks. */
function problemOf(text: string): AudienceProblem & { marked: string } {
  const { problems } = readAudience(text);
  assert.equal(problems.length, 1, JSON.stringify(problems));
  const [problem] = problems;
  return { ...problem!, marked: text.slice(problem!.span.start, problem!.span.end) };
}

describe('an audience file', () => {
  it('has people and groups', () => {
    const groups = [{ name: 'execs', description: 'Those who decide' }, { name: 'press' }];
    assert.deepEqual(readAudience(JSON.stringify({ people: [jane], groups })), {
      audience: {
        people: [{ ...jane, handle: 'janedoe', interests: ['grid energy', { topic: 'battery storage' }] }],
        groups,
      },
      problems: [],
    });
  });

  it('may have comments, trailing commas and a BOM', () => {
    const text = '\uFEFF// mine\n{ /* who */ "people": [{ "name": "Jane", }, ], }';
    assert.deepEqual(readAudience(text), {
      audience: { people: [{ name: 'Jane', interests: [] }], groups: [] },
      problems: [],
    });
  });

  it('may have keys that we do not know', () => {
    const text =
      '{"$schema": "x", "version": 3, "people": [{"name": "Jane", "phone": 1, "mail": ["a"], "__proto__": 1}]}';
    assert.deepEqual(readAudience(text).problems, []);
    assert.deepEqual(readAudience(`// \n${text}`).problems, []);
  });

  it('counts what is empty or white space as absent', () => {
    const { audience, problems } = readAudience(
      '{"people": [{"name": " Jane ", "handle": "@", "role": " ", "groups": ["", " a "], "interests": ["", {"topic": " "}]}]}',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(audience?.people, [{ name: 'Jane', groups: ['a'], interests: [] }]);
  });

  it('may be an empty object', () => {
    assert.deepEqual(readAudience('{}'), { audience: { people: [], groups: [] }, problems: [] });
  });
});

describe('an audience file with a value of the wrong type', () => {
  const people = (person: string): string => `{\n  "people": [\n    { "name": "Bo" },\n    ${person}\n  ]\n}`;

  it('says where, and what is expected there', () => {
    assert.deepEqual(problemOf(people('{ "name": "Jane", "usesX": "daily" }')), {
      code: 'wrong-type',
      path: 'people[1].usesX',
      expected: '"often", "sometimes", "no" or "unknown"',
      span: { start: 69, end: 76 },
      line: 4,
      marked: '"daily"',
    });
  });

  it('counts lines whatever ends them', () => {
    assert.equal(problemOf(people('3').replaceAll('\n', '\r\n')).line, 4);
    assert.equal(problemOf(people('3').replaceAll('\n', '\r')).line, 4);
  });

  it('finds the place behind a BOM and comments', () => {
    assert.equal(
      problemOf(`\uFEFF// hello "people"\n${people('{ "name": "Jane", "role": 3 }')}`).marked,
      '3',
    );
  });

  const leftOut: [string, string, string][] = [
    ['"handle": "jane doe"', 'people[1].handle', '"jane doe"'],
    ['"handle": 3', 'people[1].handle', '3'],
    ['"role": ["a"]', 'people[1].role', '['],
    ['"organisation": null', 'people[1].organisation', 'null'],
    ['"groups": "execs"', 'people[1].groups', '"execs"'],
    ['"groups": [3]', 'people[1].groups[0]', '3'],
    ['"usesX": true', 'people[1].usesX', 'true'],
    ['"interests": "chess"', 'people[1].interests', '"chess"'],
    ['"interests": [["chess"]]', 'people[1].interests[0]', '['],
    ['"interests": [{"name": "chess"}]', 'people[1].interests[0]', '{'],
    ['"interests": [{"topic": 3}]', 'people[1].interests[0]', '{'],
    ['"notes": {}', 'people[1].notes', '{'],
  ];
  for (const [field, path, marked] of leftOut) {
    it(`leaves out ${field} and keeps the person`, () => {
      const text = people(`{ "name": "Jane", ${field} }`);
      const problem = problemOf(text);
      assert.equal(problem.code === 'wrong-type' && problem.path, path);
      assert.equal(problem.marked, marked);
      const second = readAudience(text).audience?.people[1];
      assert.equal(second?.name, 'Jane');
      assert.deepEqual(second.interests, []);
    });
  }

  it('keeps the good interests beside a bad one', () => {
    const { audience } = readAudience(
      '{"people": [{"name": "Jane", "interests": ["a", 3, {"topic": "b"}]}]}',
    );
    assert.deepEqual(audience?.people[0]?.interests, ['a', { topic: 'b' }]);
  });

  for (const entry of ['3', '"Jane"', 'null', '["Jane"]']) {
    it(`leaves out the person ${entry}`, () => {
      assert.equal(problemOf(people(entry)).code, 'wrong-type');
      assert.equal(readAudience(people(entry)).audience?.people.length, 1);
    });
  }

  it('leaves out people and groups without a name', () => {
    assert.equal(problemOf(people('{ "handle": "@jane" }')).code, 'no-name');
    assert.equal(problemOf(people('{ "name": " " }')).code, 'no-name');
    assert.equal(problemOf('{"groups": [{"description": "x"}]}').code, 'no-name');
  });

  it('lets only the first of two people have a handle', () => {
    const text = people('{ "name": "Jane", "handle": "@JD" }').replace('"Bo"', '"Bo", "handle": "jd"');
    assert.deepEqual([problemOf(text).code, problemOf(text).marked], ['same-handle', '"@JD"']);
    assert.deepEqual(
      readAudience(text).audience?.people.map(({ handle }) => handle),
      ['jd', undefined],
    );
  });

  for (const text of ['[]', '3', 'null', '"x"', '{"people": {}}', '{"people": null}', '{"groups": "x"}']) {
    it(`gives no audience for ${text}`, () => {
      assert.equal(problemOf(text).code, 'wrong-type');
      assert.equal(readAudience(text).audience, undefined);
    });
  }
});

describe('an audience file with a fault of syntax', () => {
  const inTheEnd = '{"people": [\n{"name": "Jane"},\n{"name": "Bo"';
  const cases: [string, number, string][] = [
    ['', 1, 'a value is expected'],
    [inTheEnd, 3, 'a closing brace } is missing'],
    ['{"people": [\n{"name": "Jane},\n{"name": "Bo"}]}', 2, 'this text has no closing quotation mark'],
    ['{"people": [{"name": "Jane",\n, "role": "x"}]}', 2, 'a key in "quotation marks" is expected'],
    ["{'people': []}", 1, 'this is not JSON: texts stand in "quotation marks"'],
    ['{"people": []}\n{}', 2, 'the file should have ended before this'],
    ['{"people" []}', 1, 'a colon is expected between key and value'],
  ];
  for (const [text, line, detail] of cases) {
    it(`gives no audience for ${JSON.stringify(text)}, and says: ${detail}`, () => {
      const { audience, problems } = readAudience(text);
      const [first] = problems;
      assert.equal(audience, undefined);
      assert.deepEqual(
        [first?.code, first?.line, first?.code === 'syntax' && first.detail],
        ['syntax', line, detail],
      );
    });
  }

  it('keeps everybody where only a comma is missing', () => {
    const { audience, problems } = readAudience('{"people": [\n{"name": "Jane"}\n{"name": "Bo"}\n]}');
    assert.equal(audience?.people.length, 2);
    assert.deepEqual(
      problems.map(({ code, line }) => [code, line]),
      [['syntax', 3]],
    );
  });

  it('never has fewer people than the file without the fault', () => {
    const whole = JSON.stringify({ people: [jane, { name: 'Bo', interests: [] }, { name: 'Cy' }] }, null, 1);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (at) => {
        const { audience } = readAudience(whole.slice(0, at) + whole.slice(at + 1));
        return audience === undefined || audience.people.length === 3 || !/[{}[\]",:]/.test(whole[at]!);
      }),
      { numRuns: 500 },
    );
  });

  it('reports some of the faults, not thousands', () => {
    assert.ok(readAudience('x '.repeat(5000)).problems.length <= 20);
    assert.ok(readAudience(`{"people": [${'3,'.repeat(5000)}]}`).problems.length <= 100);
  });
});

describe('reading an audience file', () => {
  it('refuses what is too large to read in a moment', () => {
    const { audience, problems } = readAudience(' '.repeat(largestAudienceFile + 1));
    assert.equal(audience, undefined);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['too-large'],
    );
  });

  it('survives a text of brackets only', () => {
    assert.equal(readAudience('['.repeat(200_000)).audience, undefined);
    assert.equal(readAudience('{"people":'.repeat(100_000)).audience, undefined);
  });

  it('throws on no text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readAudience(text).problems.length >= 0));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => readAudience(JSON.stringify(value)).problems.length >= 0),
    );
  });

  it('keeps what it understands on any values', () => {
    const person = fc.record({ name: fc.anything(), interests: fc.anything(), handle: fc.anything() });
    fc.assert(
      fc.property(fc.array(person), (people) => {
        const text = JSON.stringify({ people }, (_, value: unknown) =>
          typeof value === 'bigint' ? 1 : value,
        );
        const { audience } = readAudience(text);
        return (
          audience?.people.every(({ name, interests }) => name !== '' && Array.isArray(interests)) === true
        );
      }),
    );
  });

  it('reads ten thousand people, plain or with a comment', () => {
    const people = Array.from({ length: 10_000 }, (_, at) => ({ name: `Person ${at}`, handle: `@p${at}` }));
    const text = JSON.stringify({ people });
    assert.equal(readAudience(text).audience?.people.length, 10_000);
    assert.deepEqual(readAudience(`// all\n${text}`), readAudience(text));
  });
});
