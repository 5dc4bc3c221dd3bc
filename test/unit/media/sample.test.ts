import { Ajv } from 'ajv';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { chooseAudience, readAudience } from '../../../src/core/audience/index.ts';
import { parseTweetFile } from '../../../src/core/document/index.ts';
import { interestIn } from '../../../src/core/interest/index.ts';
import type { Interest } from '../../../src/core/interest/types.ts';
import { checkLinkBack } from '../../../src/core/links/index.ts';
import { weigh } from '../../../src/core/weight/index.ts';
import { loadInterestModel } from '../../../src/io/interest/index.ts';
import { exists, readJson, root, stringsIn } from './manifest.ts';

const folder = 'test/fixtures/sample';
const read = (name: string): string => readFileSync(new URL(`${folder}/${name}`, root), 'utf8');
const tweets = readdirSync(new URL(folder, root)).filter((name) => name.endsWith('.tweet'));
const sites = stringsIn(readJson(`${folder}/.vscode/settings.json`)['tweet.site']);
const { audience, problems } = readAudience(read('audience.json'));

describe('the sample folder', () => {
  it('has an audience of twelve in three groups, some of whom are not on X', () => {
    assert.deepEqual(problems, []);
    assert.equal(audience?.people.length, 12);
    assert.deepEqual(
      audience.groups.map(({ name }) => name),
      ['execs', 'engineers', 'press'],
    );
    assert.ok(audience.people.some(({ usesX }) => usesX === 'no'));
  });

  it('has an audience that fits the schema which VS Code checks it with', () => {
    const validate = new Ajv({ strict: false }).compile(readJson('media/audience.schema.json'));
    assert.equal(validate(readJson(`${folder}/audience.json`)), true, JSON.stringify(validate.errors));
  });

  it('is told about, file by file, in its README', () => {
    for (const name of tweets) assert.ok(read('README.md').includes(`\`${name}\``), name);
  });

  it('names no account that could be a person’s', () => {
    const handles = [...tweets, 'audience.json'].flatMap((name) => read(name).match(/(?<!\w)@\w+/g) ?? []);
    assert.ok(handles.length > 10);
    for (const handle of handles) assert.match(handle, /^@example/);
  });

  for (const name of tweets) {
    describe(name, () => {
      const file = parseTweetFile(read(name));

      it('can be read, but for the key that nobody knows', () => {
        const codes = file.problems.map(({ code }) => code);
        assert.deepEqual(codes, name === '8-elsewhere.tweet' ? ['unknown-key'] : []);
      });

      it('is for people of the audience', () => {
        const names = file.parts[0]?.audience;
        assert.ok(names !== undefined && audience !== undefined);
        const { people, unknown } = chooseAudience(audience, names, []);
        assert.deepEqual(unknown, []);
        assert.ok(people.length > 0);
      });

      it('names images that are there', () => {
        for (const { file: image } of file.parts.flatMap(({ media }) => media)) {
          assert.ok(exists(`${folder}/media/${image}`), image);
        }
      });
    });
  }

  it('shows each state of the link back', () => {
    const states = Object.fromEntries(
      tweets.map((name) => [name.slice(2, -6), checkLinkBack(parseTweetFile(read(name)), sites).state]),
    );
    assert.deepEqual(states, {
      'grid-batteries': 'linked',
      'late-train': 'exempt',
      'payback-thread': 'linked',
      poll: 'linked',
      reply: 'exempt',
      quote: 'linked',
      languages: 'linked',
      elsewhere: 'elsewhere',
    });
  });

  it('has one part over the limit, and an image without alt text in it', () => {
    const parts = tweets.flatMap((name) => parseTweetFile(read(name)).parts);
    const over = parts.filter(({ text }) => !weigh(text).fits);
    assert.equal(over.length, 1);
    assert.deepEqual(
      over[0]?.media.map(({ file, alt }) => [file, alt]),
      [['payback.png', undefined]],
    );
  });

  describe('asks whether anyone is interested:', () => {
    async function interestOf(name: string): Promise<Interest> {
      const { parts } = parseTweetFile(read(name));
      assert.ok(audience);
      const { people } = chooseAudience(audience, parts[0]?.audience, []);
      return interestIn(parts.map(({ text }) => text).join('\n\n'), people, await loadInterestModel());
    }

    it('some of the execs are, in batteries that paid for themselves', async () => {
      const { people } = await interestOf('1-grid-batteries.tweet');
      const interested = people
        .filter(({ verdict }) => verdict === 'interested')
        .map(({ person }) => person.name);
      assert.ok(interested.includes('Jane Doe') && interested.includes('Piet Klaas'));
      assert.ok(people.some(({ verdict }) => verdict === 'nobody'));
    });

    it('nobody is, in a late train', async () => {
      assert.equal((await interestOf('2-late-train.tweet')).verdict, 'nobody');
    });
  });
});
