import type { Part } from '../document/types.ts';
import type { Check } from './check.ts';

/** A part of a thread with nothing to publish in it. The only part of a new file may be empty. */
export const emptyPart: Check = ({ file }) =>
  file.parts.length < 2
    ? []
    : file.parts
        .filter(isEmpty)
        .map((part) => ({
          code: 'empty-part' as const,
          span: part.delimiterSpan ?? part.textSpan,
          part: part.index,
        }));

/** Whether a part would publish nothing at all. */
export function isEmpty(part: Part): boolean {
  return part.text === '' && part.media.length === 0 && part.poll === undefined && part.retweet === undefined;
}
