import { defaultLevels } from '../../../../src/core/checks/index.ts';
import type { DraftContext } from '../../../../src/core/draft/index.ts';
import type { InterestModel } from '../../../../src/core/interest/types.ts';

/** A model that takes every word for a rare one, but for the commonest. */
export const plainModel: InterestModel = {
  idf: (term) =>
    term.length < 4 || ['this', 'that', 'again', 'news', 'late', 'running'].includes(term) ? 1 : 9,
};

/** What a draft is read against in tests, changed where a test needs it. */
export function contextOf(changes: Partial<DraftContext>): DraftContext {
  return {
    sites: [],
    limit: 280,
    levels: defaultLevels,
    defaultAudience: [],
    model: plainModel,
    mediaState: () => 'found',
    ...changes,
  };
}
