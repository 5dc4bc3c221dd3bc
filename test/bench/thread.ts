import twitterText from 'twitter-text';
import { createDraftReader } from '../../src/core/draft/index.ts';
import { defaultLevels } from '../../src/core/checks/index.ts';
import { median, type Report } from './report.ts';

const parts = 50;
const rounds = 1500;

/** A keystroke in a 50-part thread: our reader against weighing all its parts anew with `parseTweet`. */
export function benchThread(): Report {
  const sentence =
    'Two of our three sites sat finished for five months until the operator had a date, see example.com/grid and ask early. ';
  const texts = Array.from({ length: parts }, (_, index) => `${index} ${sentence.repeat(3).slice(0, 270)}`);
  const reader = createDraftReader();
  const context = {
    sites: [],
    limit: 280,
    levels: defaultLevels,
    defaultAudience: [],
    mediaState: () => 'found' as const,
  };
  const ours: number[] = [];
  const theirs: number[] = [];
  let sum = 0;
  for (let round = 0; round < rounds; round += 1) {
    const at = (round * 7) % parts;
    texts[at] = `${(texts[at] ?? '').slice(0, 260)}${round}`;
    const text = texts.join('\n---\n');
    let start = performance.now();
    sum += reader.read(text, context).weights.length;
    ours.push(performance.now() - start);
    start = performance.now();
    for (const part of text.split('\n---\n')) sum += twitterText.parseTweet(part).weightedLength;
    theirs.push(performance.now() - start);
  }
  if (sum === 0) throw new Error('Nothing was weighed.');
  const warm = rounds / 3;
  const [fast, slow] = [median(ours.slice(warm)), median(theirs.slice(warm))];
  const ratio = slow / fast;
  return {
    rows: [
      {
        name: `a keystroke in a thread of ${parts} parts: read, weigh, check`,
        ours: `${(fast * 1000).toFixed(0)} µs`,
        theirs: `${(slow * 1000).toFixed(0)} µs (parseTweet on all parts)`,
        ratio: `${ratio.toFixed(0)} × faster (bound 20)`,
      },
    ],
    failures:
      ratio >= 20 ? [] : [`a keystroke in a thread is only ${ratio.toFixed(1)} times faster than parseTweet`],
  };
}
