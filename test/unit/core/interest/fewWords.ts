import type { InterestModel } from '../../../../src/core/interest/types.ts';

const common = [
  'train',
  'energy',
  'market',
  'white',
  'house',
  'cost',
  'rate',
  'running',
  'late',
  'policy',
  'change',
];

/** A model of a language in which eleven words are common and all others rare. */
export const fewWords: InterestModel = {
  idf: (term) => (common.includes(term) ? 6 : 10),
};
