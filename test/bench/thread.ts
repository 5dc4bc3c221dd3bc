import twitterText from 'twitter-text';
import { defaultLevels } from '../../src/core/checks/index.ts';
import { parseTweetFile, reparseTweetFile } from '../../src/core/document/index.ts';
import { createDraftReader } from '../../src/core/draft/index.ts';
import { KeptByPart } from '../../src/core/kept.ts';
import { weigh } from '../../src/core/weight/index.ts';
import type { Weight } from '../../src/core/weight/types.ts';
import { median, type Report } from './report.ts';

const parts = 50;
const rounds = 1200;
const bound = 20;

/**
 * A keystroke in a 50-part thread against weighing all its parts anew with `parseTweet`: first what compares like with
 * like, reading and weighing; then all that a keystroke has us do, with links and checks.
 */
export function benchThread(): Report {
  const sentence =
    'Two of our three sites sat finished for five months until there was a date, see example.com/grid and ask. ';
  const texts = Array.from({ length: parts }, (_, index) => `${index} ${sentence.repeat(3).slice(0, 270)}`);
  const weighAgain = reweigher(texts.join('\n---\n'));
  const reader = createDraftReader();
  const mediaState = () => 'found' as const;
  const context = { sites: [], limit: 280, levels: defaultLevels, defaultAudience: [], mediaState };
  const times = { ours: [] as number[], all: [] as number[], theirs: [] as number[] };
  const time = (into: number[], work: () => number): void => {
    const start = performance.now();
    if (work() === 0) throw new Error('Nothing was weighed.');
    into.push(performance.now() - start);
  };
  for (let round = 0; round < rounds; round += 1) {
    const at = (round * 7) % parts;
    texts[at] = `${(texts[at] ?? '').slice(0, 260)}${round}`;
    const text = texts.join('\n---\n');
    time(times.ours, () => weighAgain(text));
    time(times.all, () => reader.read(text, context).weights.length);
    time(times.theirs, () => {
      let sum = 0;
      for (const part of text.split('\n---\n')) sum += twitterText.parseTweet(part).weightedLength;
      return sum;
    });
  }
  return report(times);
}

function reweigher(text: string): (text: string) => number {
  let file = parseTweetFile(text);
  const kept = new KeptByPart<Weight>();
  return (now) => {
    file = reparseTweetFile(file, now);
    return kept.of(file.parts, (part) => weigh(part.text)).length;
  };
}

function report(times: {
  ours: readonly number[];
  all: readonly number[];
  theirs: readonly number[];
}): Report {
  const [ours, all, theirs] = [times.ours, times.all, times.theirs].map((list) =>
    median(list.slice(rounds / 2)),
  );
  if (ours === undefined || all === undefined || theirs === undefined)
    throw new Error('Nothing was measured.');
  const row = (name: string, ms: number, note: string) => ({
    name,
    ours: `${(ms * 1000).toFixed(0)} µs`,
    theirs: `${(theirs * 1000).toFixed(0)} µs (parseTweet on all parts)`,
    ratio: `${(theirs / ms).toFixed(0)} × faster${note}`,
  });
  return {
    rows: [
      row(`a keystroke in a thread of ${parts} parts: read and weigh`, ours, ` (bound ${bound})`),
      row('the same with links and checks', all, ''),
    ],
    failures:
      theirs / ours >= bound
        ? []
        : [`a keystroke in a thread is only ${(theirs / ours).toFixed(1)} times faster`],
  };
}
