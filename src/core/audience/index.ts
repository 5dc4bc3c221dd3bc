export { chooseAudience } from './chooseAudience.ts';
export { closestName } from './closestName.ts';
export { handleKey, nameKey } from './names.ts';
export { largestAudienceFile, readAudience } from './readAudience.ts';
export type {
  Audience,
  AudienceProblem,
  Chosen,
  Group,
  Interested,
  Person,
  ReadAudience,
  UsesX,
} from './types.ts';
