import { createDraftReader } from '../../src/core/draft/index.ts';
import { defaultLevels } from '../../src/core/checks/index.ts';
import { readAudience } from '../../src/core/audience/index.ts';
import { badAudiences, badTweets, textOf } from '../tools/badInputs.ts';
import type { Report } from './report.ts';

const boundMs = 200;

/** How long the host is held at the most by files that nobody would write: the longest single step. */
export function benchBadInputs(): Report {
  const context = {
    sites: ['example.com'],
    limit: 280,
    levels: defaultLevels,
    defaultAudience: [],
    mediaState: () => 'found' as const,
  };
  let worst = { name: '', ms: 0 };
  const time = <T>(name: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    const ms = performance.now() - start;
    if (ms > worst.ms) worst = { name, ms };
    return result;
  };
  for (const input of badTweets()) {
    const reader = createDraftReader();
    const text = textOf(input);
    let draft = time(`${input.name}, opened`, () => reader.read(text, context));
    for (let step = 0; draft.pending && step < 1000; step += 1) {
      draft = time(`${input.name}, a later step`, () => reader.settle(text, context));
    }
    time(`${input.name}, a keystroke`, () => reader.read(`${text}x`, context));
  }
  for (const input of badAudiences()) time(input.name, () => readAudience(textOf(input)));
  const { name, ms } = worst;
  return {
    rows: [
      {
        name: `bad input, longest step: ${name}`,
        ours: `${ms.toFixed(0)} ms`,
        theirs: '',
        ratio: `bound ${boundMs} ms`,
      },
    ],
    failures: ms <= boundMs ? [] : [`${name} holds the host for ${ms.toFixed(0)} ms`],
  };
}
