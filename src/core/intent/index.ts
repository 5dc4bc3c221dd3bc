export { openingOf } from './opening.ts';
export type { Lost, Opening } from './opening.ts';
export { authorOf, postIdOf } from './postId.ts';
