export { audienceNames, createDraftReader } from './draft.ts';
export type { Draft, DraftContext, DraftReader } from './draft.ts';
