import { altText } from './altText.ts';
import type { Check, CheckInput, CheckName, Levels } from './check.ts';
import { emptyPart } from './emptyPart.ts';
import { invalidCharacter } from './invalidCharacter.ts';
import { linkBackCheck } from './linkBackCheck.ts';
import { mediaCheck } from './mediaCheck.ts';
import { overLimit } from './overLimit.ts';
import { poll } from './poll.ts';
import type { Finding } from './types.ts';
import { unknownAudience } from './unknownAudience.ts';

export { defaultLevels } from './check.ts';
export type { CheckInput, CheckName, Levels, MediaState } from './check.ts';
export { fixesFor } from './fixes.ts';
export { maxAltLength } from './altText.ts';
export { isEmpty } from './emptyPart.ts';
export type { Finding, FindingCode, Fix, FixId, Level } from './types.ts';

const checks: readonly (readonly [CheckName, Check])[] = [
  ['overLimit', overLimit],
  ['invalidCharacter', invalidCharacter],
  ['emptyPart', emptyPart],
  ['linkBack', linkBackCheck],
  ['altText', altText],
  ['media', mediaCheck],
  ['poll', poll],
  ['unknownAudience', unknownAudience],
];

/** Runs every check that is switched on; findings in the order of the file. */
export function findingsOf(input: CheckInput, levels: Levels): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [name, check] of checks) {
    const level = levels[name];
    if (level === 'off') continue;
    for (const found of check(input)) findings.push({ ...found, level });
  }
  findings.push(...problemsOf(input, levels.frontMatter));
  return findings.length < 2 ? findings : findings.sort((a, b) => a.span.start - b.span.start);
}

function problemsOf({ file }: CheckInput, level: Levels[CheckName]): Finding[] {
  return file.problems.flatMap((problem): Finding[] => {
    // A file that cannot be checked is never passed over in silence.
    if (problem.code === 'file-too-large' || problem.code === 'not-text')
      return [{ ...problem, level: 'error' }];
    if (level === 'off') return [];
    // design.md: unknown keys are kept, at most with a hint.
    return [{ ...problem, level: problem.code === 'unknown-key' ? 'information' : level }];
  });
}
