import type { Span } from '../span.ts';
import type { Part, Run } from './types.ts';

/**
 * The place in the file of an offset in a part's text. An offset in front of a line end is the end of its line, whatever
 * its line end in the file, and the end of the text is the end of its last run. Offsets beyond the text are held to it.
 */
export function sourceOffset(part: Part, textOffset: number): number {
  const offset = Math.max(0, textOffset);
  const run = lastRun(part.runs, offset);
  return run ? run.source + Math.min(offset - run.text, run.length) : part.textSpan.start;
}

/**
 * The stretch of the file that a stretch of a part's text was read from. What stands between its lines in the file, such
 * as an image line, lies inside; what stands before or behind it does not.
 */
export function sourceSpan(part: Part, { start, end }: Span): Span {
  const from = sourceOffset(part, start);
  return { start: from, end: end <= start ? from : sourceOffset(part, end) };
}

/** The last run that starts at or before an offset in the text. */
function lastRun(runs: readonly Run[], offset: number): Run | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.text <= offset) low = middle + 1;
    else high = middle;
  }
  return runs[low - 1];
}
