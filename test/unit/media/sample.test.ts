import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { chooseAudience, readAudience } from '../../../src/core/audience/index.ts';
import { parseTweetFile } from '../../../src/core/document/index.ts';
import { checkLinkBack } from '../../../src/core/links/index.ts';
import { weigh } from '../../../src/core/weight/index.ts';
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
});
