import { sourceSpan } from '../document/index.ts';
import { inEachPart, type Check } from './check.ts';

/** A part that weighs more than the limit; the span is what no longer fits. */
export const overLimit: Check = ({ file, weights }) =>
  inEachPart(file, (part) => {
    const weighed = weights[part.index];
    if (!weighed || weighed.fits || weighed.overflowAt === undefined) return undefined;
    const span = sourceSpan(part, { start: weighed.overflowAt, end: part.text.length });
    const { weight, limit, remaining } = weighed;
    return [{ code: 'over-limit', span, part: part.index, over: -remaining, weight, limit }];
  });
