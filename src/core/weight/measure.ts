import { characterWeight } from './characters.ts';
import { joinsEmoji, newestEmojiEnd, stockEmojiEnd } from './emoji.ts';
import type { Url } from './urls.ts';

/** What X counts a URL as, whatever its length. */
export const URL_WEIGHT = 23;
/** What X counts an emoji as, whatever it is made of. */
export const EMOJI_WEIGHT = 2;

/** What walking through a normalized text shows. */
export interface Measure {
  readonly weight: number;
  /** Offset of the first URL, emoji or code point that no longer fits, or -1. */
  readonly overflow: number;
  /** Whether there is an emoji that twitter-text 3.1.0 does not know as one. */
  readonly hasNewer: boolean;
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
  let next = 0;
  for (let at = 0, end = 0; at < text.length; at = end) {
    onThing?.(at, weight);
    const url = urls[next];
    if (url && url.start <= at) {
      next++;
      end = at;
      // An emoji before it may have swallowed the URL's first character: then it is none.
      if (url.start < at) continue;
      end += url.url.length;
      weight += URL_WEIGHT;
    } else {
      const code = text.charCodeAt(at);
      end = at + (isPair(code, text, at) ? 2 : 1);
      if (joinsEmoji(text, end)) {
        const stock = stockEmojiEnd(text, at);
        const emoji = newest ? Math.max(stock, newestEmojiEnd(text, at)) : stock;
        hasNewer ||= emoji !== stock;
        weight += emoji > end ? EMOJI_WEIGHT : characterWeight(code);
        end = Math.max(end, emoji);
      } else weight += characterWeight(code);
    }
    if (overflow === -1 && weight > limit) overflow = at;
  }
  return { weight, overflow, hasNewer };
}

function isPair(code: number, text: string, at: number): boolean {
  return (code & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}
