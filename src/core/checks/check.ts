import type { Audience, Chosen } from '../audience/types.ts';
import type { Media, Part, TweetFile } from '../document/types.ts';
import type { LinkBack } from '../links/types.ts';
import type { Span } from '../span.ts';
import type { Weight } from '../weight/types.ts';
import type { FindingData, Level } from './types.ts';

/** One setting below `tweet.checks` each. */
export type CheckName =
  | 'overLimit'
  | 'linkBack'
  | 'altText'
  | 'media'
  | 'poll'
  | 'frontMatter'
  | 'unknownAudience'
  | 'invalidCharacter'
  | 'emptyPart';

export type Levels = Readonly<Record<CheckName, Level>>;

export const defaultLevels: Levels = {
  overLimit: 'error',
  linkBack: 'warning',
  altText: 'warning',
  media: 'error',
  poll: 'error',
  frontMatter: 'warning',
  unknownAudience: 'warning',
  invalidCharacter: 'error',
  emptyPart: 'warning',
};

/** Where a media file was found; `pending` until somebody looked. */
export type MediaState = 'found' | 'missing' | 'outside' | 'pending';

/** All that a check may look at. */
export interface CheckInput {
  readonly file: TweetFile;
  /** By part; a part whose weight is still being counted has none. */
  readonly weights: readonly (Weight | undefined)[];
  readonly linkBack: LinkBack;
  /** The setting `tweet.site`, as given. */
  readonly sites: readonly string[];
  readonly audience: Audience | undefined;
  readonly chosen: Chosen | undefined;
  mediaState(media: Media): MediaState;
}

export type Found = { readonly span: Span; readonly part: number } & FindingData;

/** A check: looks, and reports what it found with its place in the source. */
export type Check = (input: CheckInput) => readonly Found[];

/** What `look` finds in each part. Runs at every keystroke for every part, so parts without findings cost nothing. */
export function inEachPart(
  { parts }: TweetFile,
  look: (part: Part) => readonly Found[] | undefined,
): readonly Found[] {
  let all: Found[] | undefined;
  for (const part of parts) {
    const found = look(part);
    if (found && found.length > 0) (all ??= []).push(...found);
  }
  return all ?? nothing;
}

const nothing: readonly Found[] = [];
