import { sourceSpan } from '../document/index.ts';
import type { Check } from './check.ts';

/** A part that weighs more than the limit; the span is what no longer fits. */
export const overLimit: Check = ({ file, weights }) =>
  file.parts.flatMap((part, index) => {
    const weight = weights[index];
    if (!weight || weight.fits || weight.overflowAt === undefined) return [];
    const span = sourceSpan(part, { start: weight.overflowAt, end: part.text.length });
    const { limit } = weight;
    return [
      {
        code: 'over-limit' as const,
        span,
        part: index,
        over: -weight.remaining,
        weight: weight.weight,
        limit,
      },
    ];
  });
