import assert from 'node:assert/strict';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Trouble } from '../../../../src/app/trouble.ts';
import { InterestDataError, loadInterestModel } from '../../../../src/io/interest/index.ts';

const shipped = new URL('../../../../src/io/interest/data/', import.meta.url);

describe('the interest model that ships', () => {
  it('knows common words from rare ones', async () => {
    const model = await loadInterestModel();
    assert.equal(model.idf('the'), 0);
    assert.ok(model.idf('house') < model.idf('train'));
    assert.ok(model.idf('train') < model.idf('battery'));
    assert.ok(model.idf('battery') < model.idf('ransomware'));
  });

  it('takes a word that it does not know for rare', async () => {
    const model = await loadInterestModel();
    assert.equal(model.idf('kubernetes'), model.idf('qzxv'));
    assert.ok(model.idf('kubernetes') > model.idf('commentators'));
    assert.equal(model.idf('constructor'), model.idf('qzxv'));
  });

  it('is small', async () => {
    assert.ok((await stat(new URL('words.txt', shipped))).size <= 150_000);
  });

  it('is the same from a path and from an address', async () => {
    const folder = new URL('.', shipped);
    const byPath = await loadInterestModel(decodeURIComponent(folder.pathname));
    const byAddress = await loadInterestModel(folder);
    const byText = await loadInterestModel(folder.href);
    assert.equal(byPath.idf('train'), byAddress.idf('train'));
    assert.equal(byPath.idf('train'), byText.idf('train'));
  });
});

describe('interest data that cannot be used', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'interest-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function troubleWith(content?: string): Promise<InterestDataError> {
    if (content !== undefined) await writeFile(join(folder, 'words.txt'), content);
    try {
      await loadInterestModel(pathToFileURL(`${folder}/`));
    } catch (error) {
      assert.ok(error instanceof InterestDataError);
      return error;
    }
    assert.fail('The model was loaded.');
  }

  it('is trouble that says what to do', async () => {
    const error = await troubleWith();
    assert.ok(error instanceof Trouble);
    assert.match(error.message, /cannot be read \(.*words\.txt\)\. Reinstall the extension\.$/);
    assert.equal((error.cause as NodeJS.ErrnoException).code, 'ENOENT');
  });

  for (const [name, content] of Object.entries({
    'is empty': '',
    'is cut short': '3\nthe\nof\n',
    'is cut short in a word': '3\nthe\nof\nan',
    'is something else': '<!doctype html>\n',
    'has no words': '0\n',
  })) {
    it(`is found damaged where the file ${name}`, async () => {
      assert.match((await troubleWith(content)).message, /is damaged/);
    });
  }

  it('is no trouble where the count is right', async () => {
    await writeFile(join(folder, 'words.txt'), '2\nthe\nof\n');
    const model = await loadInterestModel(folder);
    assert.deepEqual([model.idf('the'), model.idf('of'), model.idf('x')], [0, Math.log(2), Math.log(4)]);
  });
});
