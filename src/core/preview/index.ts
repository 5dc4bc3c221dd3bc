export { buildPreview } from './build.ts';
export type { PreviewInput } from './build.ts';
export { nearLimit } from './card.ts';
export { countInterest } from './interestView.ts';
export { initialsOf } from './words.ts';
export type { HeadlineData, PreviewWords, SuffixData } from './words.ts';
