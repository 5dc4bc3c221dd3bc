import type { Part } from '../document/types.ts';
import { inEachPart, type Check } from './check.ts';

/** A part of a thread with nothing to publish in it. The only part of a new file may be empty. */
export const emptyPart: Check = ({ file }) =>
  file.parts.length < 2
    ? []
    : inEachPart(file, (part) =>
        isEmpty(part)
          ? [{ code: 'empty-part', span: part.delimiterSpan ?? part.textSpan, part: part.index }]
          : undefined,
      );

/** Whether a part would publish nothing at all. */
export function isEmpty(part: Part): boolean {
  return part.text === '' && part.media.length === 0 && part.poll === undefined && part.retweet === undefined;
}
