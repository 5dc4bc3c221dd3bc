export { checkLinkBack, createLinkChecker } from './linkBack.ts';
export { parseSites, siteAddress, siteOf } from './sites.ts';
export type { ParsedSites } from './sites.ts';
export type { FoundLink, LinkBack, Site, SiteProblem } from './types.ts';
