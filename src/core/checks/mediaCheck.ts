import { inEachPart, type Check, type Found } from './check.ts';

/** POST /2/tweets: `media.media_ids` takes 1 to 4. */
export const maxMedia = 4;

/** Media files that are not there, or that lie where we do not look, and more of them than a tweet can carry. */
export const mediaCheck: Check = (input) =>
  inEachPart(input.file, (part) => {
    if (part.media.length === 0) return undefined;
    const found: Found[] = [];
    for (const media of part.media) {
      const base = { span: media.fileSpan, part: part.index, file: media.file };
      const state = input.mediaState(media);
      if (state === 'missing') found.push({ ...base, code: 'media-not-found' });
      if (state === 'outside') found.push({ ...base, code: 'media-outside' });
    }
    const tooMany = part.media[maxMedia];
    if (tooMany) {
      const count = part.media.length;
      found.push({ code: 'too-many-media', span: tooMany.span, part: part.index, count, limit: maxMedia });
    }
    return found;
  });
