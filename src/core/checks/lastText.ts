import type { Part, TweetFile } from '../document/types.ts';

/** The last part that has text, where a link would go; else the first part. */
export function lastPartWithText({ parts }: TweetFile): Part | undefined {
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    if (parts[index]?.text) return parts[index];
  }
  return parts[0];
}
