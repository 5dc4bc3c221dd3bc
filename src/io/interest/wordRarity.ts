import type { InterestModel } from '../../core/interest/types.ts';

/** How much rarer than the last word of the list a word is taken to be that is not in it. */
const beyond = 1.5;

/**
 * Rarity from the order of frequency. By Zipf's law a word's frequency falls as its rank; in texts of about a dozen
 * words, as tweets are, the word of rank r (0-based) stands in one of r + 1.
 */
export function wordRarity(words: readonly string[]): InterestModel {
  const ranks = new Map(words.map((word, rank) => [word, rank]));
  const ofTheRest = Math.log(1 + words.length * beyond);
  return {
    idf(term) {
      const rank = ranks.get(term);
      return rank === undefined ? ofTheRest : Math.log(1 + rank);
    },
  };
}
