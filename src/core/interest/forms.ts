import { stemmer } from 'stemmer';

/** Words that end like plurals and are none, or whose plural changes the word. */
const keptAsTheyAre = new Set([
  'news',
  'series',
  'species',
  'physics',
  'always',
  'lens',
  'yes',
  'ios',
  'aws',
  'dns',
  'css',
  'js',
]);

const irregular = new Map([
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['wolves', 'wolf'],
  ['leaves', 'leaf'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['zombies', 'zombie'],
  ['selfies', 'selfie'],
  ['ties', 'tie'],
  ['analyses', 'analysis'],
  ['crises', 'crisis'],
]);

/**
 * The singular of an English word, nothing else taken off: Porter's stem makes one word of "fitted" and "fitness".
 * After Harman's S-stemmer (How effective is suffixing?, 1991).
 */
export function singular(term: string): string {
  const known = irregular.get(term);
  if (known !== undefined) return known;
  if (term.length < 4 || !term.endsWith('s') || keptAsTheyAre.has(term)) return term;
  if (/(?:ss|us|is|ics)$/.test(term)) return term;
  if (term.endsWith('ies') && !/[ae]ies$/.test(term)) return `${term.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(term)) return term.slice(0, -2);
  return term.slice(0, -1);
}

/** Endings that make a word of another kind from the same root. */
const endings: ReadonlySet<string> = new Set(
  [
    'istic ician icist tist ists isms ical ious ions ional ment ence ance hood ship ist ism ian ics ion ity ing age ary',
    'ent ant ure ive ic al er or ed ce',
  ].flatMap((line) => line.split(' ')),
);
const longestEnding = 5;

/** A root shorter than this is shared by strangers: "bill" by billion, "ment" by mental and mentor. */
const shortestRoot = 5;

/** What kin have in common: scientist and science, politics and politician, baking and baker. Else Porter's stem. */
export function stem(key: string): string {
  if (!/^[a-z]{4,}$/.test(key)) return key;
  for (let length = Math.min(longestEnding, key.length - shortestRoot); length > 0; length -= 1) {
    if (endings.has(key.slice(-length))) return key.slice(0, -length);
  }
  return stemmer(key);
}
