import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { readAudience } from '../../../../src/core/audience/index.ts';

interface Described {
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, Described>>;
}

const schema = JSON.parse(
  readFileSync(new URL('../../../../media/audience.schema.json', import.meta.url), 'utf8'),
) as Described & { definitions: Record<string, Described> };
const validate = new Ajv({ strict: false }).compile(schema);

const good: Record<string, unknown> = {
  'nothing yet': {},
  'nobody yet': { people: [], groups: [] },
  'a name alone': { people: [{ name: 'Jane Doe' }] },
  'a person with everything': {
    people: [
      {
        name: 'Jane Doe',
        handle: '@janedoe',
        role: 'Head of Operations',
        organisation: 'Example Power',
        groups: ['execs'],
        usesX: 'sometimes',
        interests: ['grid energy', { topic: 'battery storage', weight: 2 }],
        notes: 'Met in Lund',
      },
    ],
    groups: [{ name: 'execs', description: 'Those who decide' }],
  },
  'a handle without @': { people: [{ name: 'Jane', handle: 'jane_doe' }] },
  'a handle that is half typed': { people: [{ name: 'Jane', handle: '@' }] },
  'a topic that is half typed': { people: [{ name: 'Jane', interests: [''] }] },
  'keys of later versions': { people: [{ name: 'Jane', phone: '123', lastContact: 3 }], version: 2 },
};

const bad: Record<string, unknown> = {
  'a list': [],
  'people in an object': { people: {} },
  'no list of people but null': { people: null },
  'a person that is a text': { people: ['Jane'] },
  'a person without a name': { people: [{ handle: '@jane' }] },
  'a person with a blank name': { people: [{ name: ' ' }] },
  'a name that is a number': { people: [{ name: 3 }] },
  'a handle with a space': { people: [{ name: 'Jane', handle: 'jane doe' }] },
  'a handle that is an address': { people: [{ name: 'Jane', handle: 'https://x.com/jane' }] },
  'a role that is null': { people: [{ name: 'Jane', role: null }] },
  'groups in a text': { people: [{ name: 'Jane', groups: 'execs' }] },
  'a group that is a number': { people: [{ name: 'Jane', groups: [3] }] },
  'another use of X': { people: [{ name: 'Jane', usesX: 'daily' }] },
  'interests in a text': { people: [{ name: 'Jane', interests: 'chess' }] },
  'an interest without a topic': { people: [{ name: 'Jane', interests: [{}] }] },
  'an interest that is a number': { people: [{ name: 'Jane', interests: [3] }] },
  'notes in a list': { people: [{ name: 'Jane', notes: [] }] },
  'groups in an object': { groups: {} },
  'a group without a name': { groups: [{ description: 'x' }] },
  'a description that is a number': { groups: [{ name: 'execs', description: 3 }] },
};

describe('the schema of audience.json and the reader agree that', () => {
  for (const [name, value] of Object.entries(good)) {
    it(`${name} is right`, () => {
      assert.ok(validate(value), JSON.stringify(validate.errors));
      assert.deepEqual(readAudience(JSON.stringify(value)).problems, []);
    });
  }

  for (const [name, value] of Object.entries(bad)) {
    it(`${name} is wrong`, () => {
      assert.equal(validate(value), false);
      assert.notDeepEqual(readAudience(JSON.stringify(value)).problems, []);
    });
  }
});

describe('the schema of audience.json', () => {
  it('says what every key means', () => {
    for (const described of [schema, ...Object.values(schema.definitions)]) {
      for (const [key, { title, description }] of Object.entries(described.properties ?? {})) {
        assert.ok(description, key);
        assert.ok(title ?? key === '$schema', key);
      }
    }
  });

  it('says what each use of X means', () => {
    const usesX = schema.definitions['person']?.properties?.['usesX'];
    assert.deepEqual(usesX?.enum, ['often', 'sometimes', 'no', 'unknown']);
    assert.equal(usesX.enumDescriptions?.length, usesX.enum.length);
  });
});
