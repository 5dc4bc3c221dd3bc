import { pathToFileURL } from 'node:url';
import twitterText from 'twitter-text';
import { warmUp, weigh } from '../../src/core/weight/index.ts';
import { median, type Report, type Row } from './report.ts';

const TEXTS = 100;
const ROUNDS = 30;
const LONG = 25_000;
/** The library is measured on this many characters: 25,000 take it seconds. */
const SHORT = 3_000;
const LONG_BOUND_MS = 50;

interface Kind {
  readonly name: string;
  readonly vocabulary: readonly string[];
  /** How many times faster than the library we have to be. */
  readonly bound: number;
}

const kinds: readonly Kind[] = [
  {
    name: 'English',
    bound: 3,
    vocabulary:
      'Grid batteries paid for themselves in three years. |At our site, |nobody noticed |until the bills stopped. |Why? |It’s |the boring part: |"maintenance" |that costs — |most of the time. |Ask |me |how |we |did |it! '.split(
        '|',
      ),
  },
  {
    name: 'URL-heavy',
    bound: 1,
    vocabulary:
      'https://example.com/grid-batteries?from=tweet |see |www.example.org, |(http://a.example.co.uk/b_(c)) |blog.example.net/2026/11 |README.md |and '.split(
        '|',
      ),
  },
  {
    name: 'emoji-heavy',
    bound: 1,
    vocabulary: '😀|👩🏽‍🔬|🇺🇸|❤️|👍🏿|🎉|👨‍👩‍👧‍👦|1️⃣|🫠|ok |so |🏴󠁧󠁢󠁥󠁮󠁧󠁿|☀️|🧑‍💻'.split('|'),
  },
  {
    name: 'CJK',
    bound: 1,
    vocabulary:
      '電池は三年で元が取れました。|誰も気づかなかった、|請求書が来なくなるまでは。|东京|电网|배터리는 |3년 만에 |本を回収した|グリッド|です'.split(
        '|',
      ),
  },
];

/** Weighing a post against twitter-text's `parseTweet` on the same texts, alternating in one process. */
export async function benchWeight(): Promise<Report> {
  await Promise.resolve();
  warmUp();
  const rows: Row[] = [];
  const failures: string[] = [];
  for (const kind of kinds) {
    const { ours, theirs } = compare(textsOf(kind.vocabulary, 280));
    const ratio = theirs / ours;
    rows.push({
      name: `weigh 280 characters, ${kind.name} (median)`,
      ours: `${ours.toFixed(1)} µs`,
      theirs: `${theirs.toFixed(1)} µs (parseTweet)`,
      ratio: `${ratio.toFixed(1)} × faster (bound ${kind.bound})`,
    });
    if (ratio < kind.bound)
      failures.push(`${kind.name}: ${ratio.toFixed(2)} × parseTweet, not ${kind.bound} ×`);
  }
  rows.push(benchLong(failures));
  return { rows, failures };
}

/** Unspaced Japanese with a domain inside: where the library takes quadratic time. */
function benchLong(failures: string[]): Row {
  const long = textsOf(kinds[3]!.vocabulary.slice(0, 3), LONG).slice(0, 25).map(withDomain);
  const short = withDomain(long[0]!.slice(0, SHORT));
  const ours = median(long.map((text) => timed(() => weigh(text, LONG).weight)));
  const theirs = timed(() => twitterText.parseTweet(short).weightedLength) * (LONG / SHORT) ** 2;
  if (ours > LONG_BOUND_MS)
    failures.push(`Japanese, ${LONG} characters: ${ours.toFixed(1)} ms, not ${LONG_BOUND_MS}`);
  return {
    name: `weigh ${LONG.toLocaleString('en')} characters of unspaced Japanese with a domain (median)`,
    ours: `${ours.toFixed(1)} ms`,
    theirs: `~${theirs.toFixed(0)} ms (parseTweet, from ${SHORT.toLocaleString('en')} characters, quadratic)`,
    ratio: `${(theirs / ours).toFixed(0)} × faster (bound ${LONG_BOUND_MS} ms)`,
  };
}

function withDomain(text: string): string {
  const middle = text.length >> 1;
  return `${text.slice(0, middle)}example.com/a${text.slice(middle)}`;
}

/** Median microseconds per text, in rounds that alternate. */
function compare(texts: readonly string[]): { ours: number; theirs: number } {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(perText(texts, (text) => weigh(text).weight));
    theirs.push(perText(texts, (text) => twitterText.parseTweet(text).weightedLength));
  }
  return { ours: median(ours), theirs: median(theirs) };
}

function perText(texts: readonly string[], weightOf: (text: string) => number): number {
  return (1000 * timed(() => texts.reduce((sum, text) => sum + weightOf(text), 0))) / texts.length;
}

/** Milliseconds. The result is looked at, so that the engine cannot leave the work out. */
function timed(work: () => number): number {
  const start = performance.now();
  const result = work();
  const time = performance.now() - start;
  if (!(result > 0)) throw new Error('There was nothing to weigh.');
  return time;
}

/** Different texts of a length, the same in each run. */
function textsOf(vocabulary: readonly string[], length: number): string[] {
  let state = 1;
  const next = (): string => {
    state = (Math.imul(state, 48271) >>> 0) % 0x7fffffff;
    return vocabulary[state % vocabulary.length]!;
  };
  return Array.from({ length: TEXTS }, () => {
    let text = '';
    for (let word = next(); text.length + word.length <= length; word = next()) text += word;
    return text;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { rows, failures } = await benchWeight();
  console.table(rows);
  for (const failure of failures) console.error(failure);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
