export type { Entity, Weight } from './types.ts';
export { entitiesOf } from './entities.ts';
export { splitIntoThread } from './thread.ts';
export { urlsIn, type Url } from './urls.ts';
export { warmUp } from './warmUp.ts';
export { DEFAULT_LIMIT, weigh } from './weigh.ts';
