import type { Span } from '../span.ts';

/** The weighted length of a text: https://docs.x.com/fundamentals/counting-characters */
export interface Weight {
  /** Weighted length, 0 or more. */
  readonly weight: number;
  readonly limit: number;
  /** `limit - weight`; negative when over. */
  readonly remaining: number;
  /** Whether the weight is within the limit. */
  readonly fits: boolean;
  /** UTF-16 offset in the given text of the first thing that no longer fits; absent when all fits. */
  readonly overflowAt?: number;
  /** What an X client without the newest emoji counts; equal to `weight` for most texts. */
  readonly stockWeight: number;
  /** Characters that X refuses: U+FFFE, U+FEFF, U+FFFF and lone surrogates. */
  readonly invalid: readonly Span[];
  /** Whether there is nothing but white space. */
  readonly empty: boolean;
}

/** Something in a text that X makes a link of. Offsets count UTF-16 code units of the given text. */
export type Entity = { readonly span: Span } & (
  | { readonly kind: 'url'; /** as written */ readonly url: string; readonly hasProtocol: boolean }
  | {
      readonly kind: 'mention';
      /** without `@` */ readonly handle: string;
      /** `/list` where the mention is of a list */ readonly list?: string;
    }
  | { readonly kind: 'hashtag'; /** without `#` */ readonly tag: string }
  | { readonly kind: 'cashtag'; /** without `$` */ readonly symbol: string }
);
