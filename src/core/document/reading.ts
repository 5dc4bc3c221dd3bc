import type { Span } from '../span.ts';
import { knownKey, meantKey } from './keys.ts';
import type { FrontMatterKey } from './keys.ts';
import type { FrontMatterEntry, Problem } from './types.ts';
import { readSimpleYaml } from './simpleYaml.ts';
import { setField } from './values.ts';
import type { FrontMatterFields } from './values.ts';
import { readYaml } from './yaml.ts';
import type { Yaml, YamlPair } from './yaml.ts';

/** The longest front matter that is read, in UTF-16 units: more is never written by hand. */
export const maxFrontMatterLength = 16_384;

/**
 * How much YAML is read per file, in {@link Reading.cost}. YAML is slow to read, and slowest what is nothing but signs:
 * this bounds what a file made to be slow can take to a tenth of a second or so.
 */
export const maxCost = 16_384;

type WithoutPart<P> = P extends unknown ? Omit<P, 'part'> : never;

/** The YAML of a front matter, understood. Offsets count from its start. */
export interface Reading {
  readonly entries: readonly FrontMatterEntry[];
  readonly fields: Readonly<FrontMatterFields>;
  readonly problems: readonly WithoutPart<Problem>[];
  /** Whether twitter-together would refuse the file over this front matter, so that we may read it as we like. */
  readonly isBroken: boolean;
  /** How much work it was to read, in signs that mean something to YAML; 0 for simple front matter. */
  readonly cost: number;
}

/** The most recent readings: while text is typed, front matter is met again and again. */
const memo = new Map<string, Reading>();
const memoSize = 128;
const memoLength = 2048;

/**
 * Reads the YAML between the two lines `---`. Never throws. The same content gives the same, shared reading.
 *
 * @param budget the cost that may be spent, see {@link maxCost}
 */
export function readContent(content: string, budget: number): Reading {
  const reading = memo.get(content) ?? readNew(content, budget);
  return reading && reading.cost <= budget ? reading : tooLarge(content);
}

function readNew(content: string, budget: number): Reading | undefined {
  if (content.length > maxFrontMatterLength) return undefined;
  const simple = readSimpleYaml(content);
  const cost = simple ? 0 : costOf(content);
  if (cost > budget) return undefined;
  const reading = understand(
    simple ? { root: { data: undefined, pairs: simple }, errors: [] } : readYaml(content),
    content,
    cost,
  );
  if (content.length <= memoLength) remember(content, reading);
  return reading;
}

function remember(content: string, reading: Reading): void {
  const oldest = memo.size < memoSize ? undefined : memo.keys().next().value;
  if (oldest !== undefined) memo.delete(oldest);
  memo.set(content, reading);
}

function costOf(content: string): number {
  let cost = 1;
  for (let at = 0; at < content.length; at += 1) {
    const code = content.charCodeAt(at);
    const isWord = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    if (!isWord && code !== 32 && code < 128) cost += 1;
  }
  return cost;
}

function tooLarge(content: string): Reading {
  const span = { start: 0, end: content.length };
  const problem = { code: 'front-matter-too-large', span, limit: maxFrontMatterLength } as const;
  // What the rest of the file costs must not decide how this is read, beyond not being read.
  const isBroken = content.length > maxFrontMatterLength;
  return { entries: [], fields: { media: [] }, problems: [problem], isBroken, cost: 0 };
}

function understand({ root, errors }: Yaml, content: string, cost: number): Reading {
  const problems: WithoutPart<Problem>[] = [];
  const [error] = errors;
  if (error) problems.push({ code: 'front-matter-syntax', ...error });
  const pairs = root?.pairs ?? [];
  const span: Span = root?.span ?? { start: 0, end: content.length };
  const isMap = root?.pairs !== undefined || root?.span === undefined;
  if (!error && !isMap) problems.push({ code: 'front-matter-not-a-map', span });
  const fields: FrontMatterFields = { media: [] };
  const winners = winningPairs(pairs, problems);
  for (const [{ key }, pair] of winners) {
    if (pair.value.data === null && pair.value.items === undefined) continue;
    if (setField(key, pair.value, fields)) continue;
    const expected = knownKey(key)?.kind ?? 'text';
    problems.push({ code: 'wrong-value', span: pair.value.span ?? pair.keySpan, key: pair.key, expected });
  }
  return { entries: pairs.map(entryOf), fields, problems, isBroken: error !== undefined, cost };
}

/**
 * The pair that counts for each known key, and a problem for every other. Of two, the first counts; the dashed spelling
 * counts before its twin, which twitter-together does not know.
 */
function winningPairs(
  pairs: readonly YamlPair[],
  problems: WithoutPart<Problem>[],
): Map<FrontMatterKey, YamlPair> {
  const winners = new Map<FrontMatterKey, YamlPair>();
  const unknown = new Set<string>();
  const duplicate = ({ key, keySpan }: YamlPair) =>
    problems.push({ code: 'duplicate-key', span: keySpan, key });
  for (const pair of pairs) {
    const known = knownKey(pair.key);
    if (known === undefined) {
      if (unknown.has(pair.key)) duplicate(pair);
      else problems.push(unknownKey(pair));
      unknown.add(pair.key);
      continue;
    }
    const first = winners.get(known);
    const wins = first === undefined || (first.key === known.twin && pair.key === known.key);
    const loser = wins ? first : pair;
    if (wins) winners.set(known, pair);
    if (loser) duplicate(loser);
  }
  return winners;
}

function unknownKey({ key, keySpan }: YamlPair): WithoutPart<Problem> {
  const meant = meantKey(key);
  const problem = { code: 'unknown-key', span: keySpan, key } as const;
  return meant === undefined ? problem : { ...problem, meant };
}

function entryOf({ key, keySpan, value }: YamlPair): FrontMatterEntry {
  return value.span === undefined
    ? { key, keySpan, value: value.data }
    : { key, keySpan, value: value.data, valueSpan: value.span };
}
