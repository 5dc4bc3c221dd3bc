import type { Span } from '../span.ts';

/** One of the writer's own sites, as given in the setting `tweet.site`, understood. */
export interface Site {
  /** As the user wrote it. */
  readonly given: string;
  /** ASCII (punycode) lower case. Subdomains of it belong to the site; a leading `www.` is left out. */
  readonly host: string;
  /** Absent: any default port. */
  readonly port?: string;
  /** Without a trailing slash; `''` for the whole host. The path itself and all below it belong to the site. */
  readonly path: string;
}

export interface SiteProblem {
  readonly given: string;
  readonly reason: 'empty' | 'not a host' | 'not http' | 'has credentials';
}

/** A link in a tweet file. */
export interface FoundLink {
  /** 0-based. */
  readonly part: number;
  /** In the file's source. */
  readonly span: Span;
  readonly url: string;
  /** As a person reads it: Unicode, lower case, without `www.`. */
  readonly host: string;
  /** The site it belongs to. */
  readonly site?: Site;
}

/** Whether a file sends its readers to the writer's own site. One link in a thread is enough. */
export interface LinkBack {
  readonly state: 'linked' | 'missing' | 'elsewhere' | 'exempt';
  readonly links: readonly FoundLink[];
  /** Why no link is asked for. */
  readonly exemption?: 'link: none' | 'reply' | 'no site' | 'repost' | 'empty' | 'still reading';
}
