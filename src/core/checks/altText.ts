import type { Check, Found } from './check.ts';

/** https://docs.x.com/x-api/media/metadata: at most 1,000 characters of alt text. */
export const maxAltLength = 1000;

/** A picture that people who cannot see it get nothing of. */
export const altText: Check = ({ file }) =>
  file.parts.flatMap((part) =>
    part.media.flatMap((media): Found[] => {
      const { file: name, alt, span, altSpan } = media;
      const base = { span: altSpan ?? span, part: part.index };
      if (!alt) return isVideo(name) ? [] : [{ ...base, span, code: 'alt-missing', file: name }];
      const length = Array.from(alt).length;
      return length > maxAltLength ? [{ ...base, code: 'alt-too-long', length, limit: maxAltLength }] : [];
    }),
  );

function isVideo(file: string): boolean {
  return /\.(mp4|mov|m4v|webm)$/i.test(file);
}
