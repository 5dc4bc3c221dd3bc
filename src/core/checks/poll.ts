import type { Part } from '../document/types.ts';
import { inEachPart, type Check, type Found } from './check.ts';

/** POST /2/tweets: 2 to 4 options of 1 to 25 characters, and neither media nor a quote beside them. */
const least = 2;
const most = 4;
const maxOptionLength = 25;

export const poll: Check = ({ file }) =>
  inEachPart(file, (part) => ((part.poll ?? part.retweet) === undefined ? undefined : checkPoll(part)));

function checkPoll(part: Part): Found[] {
  const { poll: options, pollSpan, textSpan, index } = part;
  const base = { span: pollSpan ?? textSpan, part: index };
  const found: Found[] = [];
  if (
    part.retweet !== undefined &&
    part.text === '' &&
    (options ?? part.media[0] ?? part.reply) !== undefined
  ) {
    found.push({ ...base, code: 'repost-with-more' });
  }
  if (!options) return found;
  if (options.length < least || options.length > most) {
    found.push({ ...base, code: 'poll-options', count: options.length, least, most });
  }
  if (options.some((option) => option.trim() === '')) found.push({ ...base, code: 'poll-option-empty' });
  for (const option of options) {
    const length = Array.from(option).length;
    if (length > maxOptionLength) {
      found.push({ ...base, code: 'poll-option-too-long', option, length, limit: maxOptionLength });
    }
  }
  if (part.media.length > 0) found.push({ ...base, code: 'poll-with-media' });
  return found;
}
