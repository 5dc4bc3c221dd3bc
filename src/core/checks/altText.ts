import type { Media } from '../document/types.ts';
import { inEachPart, type Check, type Found } from './check.ts';

/** https://docs.x.com/x-api/media/metadata: at most 1,000 characters of alt text. */
export const maxAltLength = 1000;

/** A picture that people who cannot see it get nothing of. */
export const altText: Check = ({ file }) =>
  inEachPart(file, ({ media, index }) =>
    media.length > 0 ? media.flatMap((item) => checkAlt(item, index)) : undefined,
  );

function checkAlt({ file, alt, span, altSpan }: Media, part: number): readonly Found[] {
  if (!alt) return isVideo(file) ? [] : [{ code: 'alt-missing', span, part, file }];
  const length = Array.from(alt).length;
  if (length <= maxAltLength) return [];
  return [{ code: 'alt-too-long', span: altSpan ?? span, part, length, limit: maxAltLength }];
}

function isVideo(file: string): boolean {
  return /\.(mp4|mov|m4v|webm)$/i.test(file);
}
