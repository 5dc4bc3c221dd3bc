import type { Problem } from '../document/types.ts';
import type { Span, TextEdit } from '../span.ts';

export type Level = 'error' | 'warning' | 'information' | 'off';

/** What a check reports: a code with data; words and buttons belong to the editor. */
export type Finding = { readonly level: Exclude<Level, 'off'> } & (
  Problem | ({ readonly span: Span; readonly part: number } & FindingData)
);

export type FindingData =
  | { readonly code: 'over-limit'; readonly over: number; readonly weight: number; readonly limit: number }
  | { readonly code: 'invalid-character'; readonly codePoint: number }
  | { readonly code: 'empty-part' }
  | { readonly code: 'link-missing'; readonly site: string }
  | { readonly code: 'link-elsewhere'; readonly host: string; readonly site: string }
  | { readonly code: 'alt-missing'; readonly file: string }
  | { readonly code: 'alt-too-long'; readonly length: number; readonly limit: number }
  | { readonly code: 'media-not-found'; readonly file: string }
  | { readonly code: 'media-outside'; readonly file: string }
  | { readonly code: 'too-many-media'; readonly count: number; readonly limit: number }
  | { readonly code: 'poll-options'; readonly count: number; readonly least: number; readonly most: number }
  | {
      readonly code: 'poll-option-too-long';
      readonly option: string;
      readonly length: number;
      readonly limit: number;
    }
  | { readonly code: 'poll-option-empty' }
  | { readonly code: 'poll-with-media' }
  | { readonly code: 'repost-with-more' }
  | { readonly code: 'unknown-audience'; readonly name: string; readonly meant?: string };

export type FindingCode = Finding['code'];

/** A way to mend a finding. `edits` change the file; a fix without them is a step the editor takes. */
export interface Fix {
  readonly id: FixId;
  readonly edits?: readonly TextEdit[];
  /** Goes into the fix's title, such as a key's name. */
  readonly detail?: string;
}

export type FixId =
  | 'split'
  | 'show-over'
  | 'insert-site'
  | 'needs-no-link'
  | 'add-alt'
  | 'remove-character'
  | 'remove-part'
  | 'use-instead'
  | 'close-front-matter'
  | 'choose-audience';
