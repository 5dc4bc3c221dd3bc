import type { InterestModel } from './types.ts';
import type { Word } from './words.ts';

/** Numbers, and capitals such as US or R, are in no list of words; they are neither common nor telling. */
const ofNumbers = 3;
const ofCapitals = 6;
/** Every word counts a little, and no model's mistake counts for all. */
const least = 0.1;
const most = 30;

/** How rare a word is: of its form and its singular, the more common one tells. */
export function rarityOf({ term, key }: Pick<Word, 'term' | 'key'>, model: InterestModel): number {
  if (/^\d+$/.test(term)) return ofNumbers;
  if (/[A-Z]/.test(term)) return ofCapitals;
  const idf = term === key ? model.idf(term) : Math.min(model.idf(term), model.idf(key));
  return Number.isNaN(idf) ? least : Math.min(Math.max(idf, least), most);
}
