/** The core's public face: pure functions on text and plain data. Nothing here throws on any text. */
export type { Span, TextEdit } from './span.ts';

export {
  parseTweetFile,
  printTweetFile,
  reparseTweetFile,
  sourceOffset,
  sourceSpan,
} from './document/index.ts';
export type { FrontMatter, FrontMatterEntry, Media, Part, Problem, TweetFile } from './document/types.ts';

export { entitiesOf, splitIntoThread, weigh } from './weight/index.ts';
export type { Entity, Weight } from './weight/types.ts';

export { checkLinkBack, parseSites } from './links/index.ts';
export type { FoundLink, LinkBack, Site, SiteProblem } from './links/types.ts';

export { chooseAudience, readAudience } from './audience/index.ts';
export type { Audience, Chosen, Group, Person, ReadAudience, UsesX } from './audience/types.ts';

export { interestIn } from './interest/index.ts';
export type { Interest, InterestModel, PersonInterest, Reason, Verdict } from './interest/types.ts';

export { defaultLevels, findingsOf, fixesFor } from './checks/index.ts';
export type { Finding, Fix, Level } from './checks/index.ts';

export { openingOf, postIdOf } from './intent/index.ts';
export type { Opening } from './intent/index.ts';

export { createDraftReader } from './draft/draft.ts';
export type { Draft, DraftContext, DraftReader } from './draft/draft.ts';
