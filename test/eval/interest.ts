/**
 * How well the interest check tells who would care:
 *
 *     npx tsx test/eval/interest.ts [folder]
 *
 * The folder holds typed.json (people with typed interests and drafts), learned.json (people with past posts; may be
 * absent) and trivial.json (tweets about nothing, `mayInterest` naming those whom they could interest after all).
 * Without a folder a small set of our own is used. Exits with 1 where a bound of the lexical model is missed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { interestIn } from '../../src/core/interest/index.ts';
import type { InterestModel } from '../../src/core/interest/types.ts';
import { loadInterestModel } from '../../src/io/interest/index.ts';
import { rocAuc, sampler, shareOf } from './measures.ts';

interface PersonSet {
  readonly name: string;
  readonly people: readonly { id: string; interests?: string[]; posts?: string[] }[];
  /** `interested` holds the places in `people` of those who would care. */
  readonly drafts: readonly { text: string; interested: readonly number[] }[];
}

interface Trivial {
  readonly text: string;
  readonly mayInterest: readonly string[];
}

type Verdict = 'interested' | 'maybe';

interface Scored {
  readonly score: number;
  readonly verdict: string;
}

/** Of the pairs of a person and a draft, as many in ten are relevant where somebody uses the check in earnest. */
const prior = 0.1;
/** People drawn for each trivial tweet, and how often. */
const crowd = 10;
const draws = 50;

const fixtures = join(import.meta.dirname, '../fixtures/interest');
const folder = process.argv[2] === undefined ? fixtures : resolve(process.argv[2]);
const model = await loadInterestModel();
const typed = read('typed.json') as readonly PersonSet[];
const learned = read('learned.json') as readonly PersonSet[];
const trivial = read('trivial.json') as readonly Trivial[];

console.log(`Is anyone interested? ${folder}\n`);
const typedAuc = report('typed interests', typed);
if (learned.length > 0) report('learned from posts', learned);
const flagged = trivialFlagged(typed, trivial, model);
console.log(`\ntrivial tweets that ${crowd} people drawn at random would be bothered with:`);
console.log(`  interested ${percent(flagged.interested)}   interested or maybe ${percent(flagged.maybe)}`);

/** What stems and rarity alone reach: below this something broke. */
const bounds = { auc: 0.64, flagged: 0.04 };
if (typedAuc < bounds.auc || flagged.maybe > bounds.flagged) {
  console.log(`\nMissed: AUC at least ${bounds.auc}, trivial at most ${percent(bounds.flagged)}.`);
  process.exitCode = 1;
}

/** A file that is absent is an empty set. */
function read(name: string): unknown {
  const file = join(folder, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

function report(title: string, sets: readonly PersonSet[]): number {
  const all = sets.map((set) => ({ name: set.name, ...pairsOf(set, model) }));
  const aucs = all.map(({ relevant, others }) => rocAuc(relevant.map(scoreOf), others.map(scoreOf)));
  const auc = mean(aucs);
  console.log(
    `${title}: mean AUC ${auc.toFixed(3)}  (${all.map(({ name }, at) => `${name} ${aucs[at]!.toFixed(3)}`).join(', ')})`,
  );
  for (const verdict of ['interested', 'maybe'] as const) {
    const recall = mean(all.map(({ relevant }) => shareOf(relevant, verdictIs(verdict))));
    const alarms = mean(all.map(({ others }) => shareOf(others, verdictIs(verdict))));
    const precision = (prior * recall) / (prior * recall + (1 - prior) * alarms || 1);
    const name = verdict === 'maybe' ? 'interested or maybe' : 'interested';
    console.log(`  ${name.padEnd(20)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`);
  }
  return auc;
}

function pairsOf(set: PersonSet, by: InterestModel): { relevant: Scored[]; others: Scored[] } {
  const people = set.people.map(({ id, interests = [], posts }) => ({
    name: id,
    interests,
    ...(posts ? { posts } : {}),
  }));
  const relevant: Scored[] = [];
  const others: Scored[] = [];
  for (const { text, interested } of set.drafts) {
    const wanted = new Set(interested.map((at) => people[at]));
    for (const one of interestIn(text, people, by).people)
      (wanted.has(one.person as never) ? relevant : others).push(one);
  }
  return { relevant, others };
}

function trivialFlagged(
  sets: readonly PersonSet[],
  tweets: readonly Trivial[],
  by: InterestModel,
): Record<Verdict, number> {
  const everybody = sets.flatMap((set) =>
    set.people.map(({ id, interests = [] }) => ({ name: id, interests })),
  );
  const random = sampler(20_260_101);
  const counts = { interested: 0, maybe: 0 };
  for (const { text, mayInterest } of tweets) {
    const fair = everybody.filter(({ name }) => !mayInterest.includes(name));
    const flaggedBy = new Map(interestIn(text, fair, by).people.map((one) => [one.person, one]));
    for (let draw = 0; draw < draws; draw += 1) {
      const drawn = Array.from({ length: crowd }, () => flaggedBy.get(fair[random(fair.length)]!)!);
      for (const verdict of ['interested', 'maybe'] as const) {
        if (drawn.some(verdictIs(verdict))) counts[verdict] += 1;
      }
    }
  }
  const total = tweets.length * draws || 1;
  return { interested: counts.interested / total, maybe: counts.maybe / total };
}

function verdictIs(least: Verdict): (one: Scored) => boolean {
  return ({ verdict }) => verdict === 'interested' || (least === 'maybe' && verdict === 'maybe');
}

function scoreOf({ score }: Scored): number {
  return score;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
