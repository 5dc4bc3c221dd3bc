import { newEmoji, stockEmoji } from './patterns.ts';

/** Where the emoji that begins at `start` ends for twitter-text 3.1.0, which knows Emoji 11; `start` if none does. */
export function stockEmojiEnd(text: string, start: number): number {
  return endOf(stockEmoji, text, start);
}

/**
 * Where the emoji that begins at `start` ends by the newest Unicode; `start` if none does. Takes a bare © and ® for
 * emoji too, which X counts as letters.
 */
export function newestEmojiEnd(text: string, start: number): number {
  return endOf(newEmoji, text, start);
}

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

/**
 * Whether the character at `at` can make one emoji of itself and the one before: variation selector 16, joiner,
 * keycap, skin tone, regional indicator, tag. An emoji of one code point weighs what the code point weighs (and a
 * bare © is none), so the patterns, which are slow, need to be tried only before these.
 */
export function joinsEmoji(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x200d) return false;
  if (code === 0xfe0f || code === 0x200d || code === 0x20e3 || code === 0xdb40) return true;
  if (code !== 0xd83c) return false;
  const low = text.charCodeAt(at + 1);
  return (low >= 0xdffb && low <= 0xdfff) || (low >= 0xdde6 && low <= 0xddff);
}
