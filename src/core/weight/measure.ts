import { characterWeight, isInvalid } from './characters.ts';
import { joinsEmoji, newestEmojiEnd, stockEmojiEnd } from './emoji.ts';
import type { Url } from './urls.ts';

/** What X counts a URL as, whatever its length. */
export const URL_WEIGHT = 23;
/** What X counts an emoji as, whatever it is made of. */
export const EMOJI_WEIGHT = 2;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

/** What walking through a normalized text shows. */
export interface Measure {
  readonly weight: number;
  /** Offset of the first URL, emoji or code point that no longer fits, or -1. */
  readonly overflow: number;
  /** Whether there is an emoji that twitter-text 3.1.0 does not know as one. */
  readonly hasNewer: boolean;
  /** Whether there is a character that X refuses, or a lone surrogate. */
  readonly hasInvalid: boolean;
}

/**
 * Adds up the weights in a normalized text the way twitter-text's `parseTweet` walks through it: a URL that begins
 * here, else an emoji, else one code point. `newest` or only those emoji that twitter-text knows. `onThing` is told
 * where each of them begins and what was the weight before it.
 */
export function measure(
  text: string,
  urls: readonly Url[],
  limit: number,
  newest: boolean,
  onThing?: (start: number, before: number) => void,
): Measure {
  let weight = 0;
  let overflow = -1;
  let hasNewer = false;
  let hasInvalid = false;
  let index = 0;
  let urlStart = urls[0]?.start ?? text.length;
  for (let at = 0, end = 0; at < text.length; at = end) {
    onThing?.(at, weight);
    if (at >= urlStart) {
      const length = urls[index]?.url.length ?? 0;
      // An emoji before it may have swallowed the URL's first character: then it is none.
      if (at === urlStart) weight += URL_WEIGHT;
      end = at === urlStart ? at + length : at;
      index++;
      urlStart = urls[index]?.start ?? text.length;
    } else {
      const code = text.charCodeAt(at);
      end = at + 1;
      if (code >= FIRST_SURROGATE) {
        if (isPair(code, text, at)) end++;
        else hasInvalid ||= code <= LAST_SURROGATE || isInvalid(code);
      }
      let emoji = end;
      if (joinsEmoji(text, end)) {
        const stock = stockEmojiEnd(text, at);
        emoji = newest ? Math.max(stock, newestEmojiEnd(text, at)) : stock;
        hasNewer ||= emoji !== stock;
      }
      weight += emoji > end ? EMOJI_WEIGHT : characterWeight(code);
      if (emoji > end) end = emoji;
    }
    if (weight > limit && overflow === -1) overflow = at;
  }
  return { weight, overflow, hasNewer, hasInvalid };
}

function isPair(code: number, text: string, at: number): boolean {
  return (code & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}
