import type { ValueKind } from './types.ts';

/** A key that front matter may have. */
export interface FrontMatterKey {
  readonly key: KnownKey;
  /** A second spelling that is read too. */
  readonly twin?: string;
  readonly kind: ValueKind;
  /** Says something about the whole thread, so that it has its place in the first part. */
  readonly firstPartOnly: boolean;
}

export type KnownKey =
  | 'audience'
  | 'account'
  | 'link'
  | 'reply'
  | 'retweet'
  | 'media'
  | 'poll'
  | 'reply-settings'
  | 'schedule'
  | 'thread-delimiter'
  | 'posted';

/** Every key that is known, in the order to offer them. */
export const frontMatterKeys: readonly FrontMatterKey[] = [
  { key: 'audience', kind: 'names', firstPartOnly: true },
  { key: 'account', kind: 'handle', firstPartOnly: true },
  { key: 'link', kind: 'none', firstPartOnly: false },
  { key: 'reply', kind: 'post address', firstPartOnly: true },
  { key: 'retweet', kind: 'post address', firstPartOnly: false },
  { key: 'media', kind: 'media list', firstPartOnly: false },
  { key: 'poll', kind: 'poll options', firstPartOnly: false },
  { key: 'reply-settings', twin: 'replySettings', kind: 'reply settings', firstPartOnly: false },
  { key: 'schedule', kind: 'date and time', firstPartOnly: true },
  { key: 'thread-delimiter', twin: 'threadDelimiter', kind: 'delimiter', firstPartOnly: false },
  { key: 'posted', kind: 'addresses', firstPartOnly: false },
];

const bySpelling = new Map(
  frontMatterKeys.flatMap((known) =>
    known.twin === undefined
      ? [[known.key as string, known]]
      : [
          [known.key, known],
          [known.twin, known],
        ],
  ) as [string, FrontMatterKey][],
);

/** The known key that is spelt this way. */
export function knownKey(spelling: string): FrontMatterKey | undefined {
  return bySpelling.get(spelling);
}

/** The known key that a misspelling was meant to be: at most two slips of a finger away. */
export function meantKey(spelling: string): KnownKey | undefined {
  let best: { readonly key: KnownKey; readonly distance: number } | undefined;
  for (const [known, { key }] of bySpelling) {
    if (Math.abs(known.length - spelling.length) > 2) continue;
    const distance = editDistance(spelling.toLowerCase(), known.toLowerCase());
    if (distance <= 2 && (best === undefined || distance < best.distance)) best = { key, distance };
  }
  return best?.key;
}

/** Damerau-Levenshtein (optimal string alignment): insertions, deletions, substitutions, neighbours swapped. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
