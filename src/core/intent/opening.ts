import type { Part } from '../document/types.ts';
import { postIdOf } from './postId.ts';

/** What a part takes with it into X's own composer, and what it cannot. */
export interface Opening {
  /** https only, on x.com. */
  readonly url: string;
  readonly lost: readonly Lost[];
  /** The text is too long for an address: copy it, and paste it in X. */
  readonly pasteText: boolean;
}

/** What does not travel in an address. */
export type Lost =
  | { readonly kind: 'media'; readonly files: readonly string[] }
  | { readonly kind: 'poll'; readonly options: readonly string[] }
  | { readonly kind: 'reply settings'; readonly who: string }
  | { readonly kind: 'account'; readonly account: string }
  | { readonly kind: 'reply'; readonly reference: string }
  | { readonly kind: 'quote'; readonly reference: string };

/** X's Web Intent: https://developer.x.com/en/docs/x-for-websites/tweet-button/guides/web-intent */
const intent = 'https://x.com/intent/tweet';

/** Servers refuse longer addresses (RFC 9110 asks them to take at least 8,000 bytes). */
const maxAddress = 8000;

/**
 * How to open a part in X.
 * @param replyTo id or address of the post to reply to; stands in for the part's own `reply:`.
 */
export function openingOf(part: Part, replyTo: string | undefined = part.reply): Opening {
  const quoted = part.retweet === undefined ? undefined : postIdOf(part.retweet);
  if (quoted !== undefined && part.text === '') {
    // A repost has no text: X's page of the post has the button.
    return { url: `https://x.com/i/status/${quoted}`, lost: lostOf(part, replyTo), pasteText: false };
  }
  const text = quoted === undefined ? part.text : `${part.text}\nhttps://x.com/i/status/${quoted}`;
  const reply = replyTo === undefined ? undefined : postIdOf(replyTo);
  const query = reply === undefined ? '' : `&in_reply_to=${reply}`;
  const url = `${intent}?text=${encode(text)}${query}`;
  const pasteText = url.length > maxAddress;
  return { url: pasteText ? intent + query.replace('&', '?') : url, lost: lostOf(part, replyTo), pasteText };
}

/** Percent-encodes; a lone surrogate, which has no encoding, becomes U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

function lostOf(part: Part, replyTo: string | undefined): readonly Lost[] {
  const lost: Lost[] = [];
  if (part.media.length > 0) lost.push({ kind: 'media', files: part.media.map(({ file }) => file) });
  if (part.poll) lost.push({ kind: 'poll', options: part.poll });
  if (part.replySettings) lost.push({ kind: 'reply settings', who: part.replySettings });
  if (part.account !== undefined) lost.push({ kind: 'account', account: part.account });
  if (replyTo !== undefined && postIdOf(replyTo) === undefined)
    lost.push({ kind: 'reply', reference: replyTo });
  if (part.retweet !== undefined && postIdOf(part.retweet) === undefined) {
    lost.push({ kind: 'quote', reference: part.retweet });
  }
  return lost;
}
