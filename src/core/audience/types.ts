import type { Span } from '../span.ts';

/** How much somebody uses X. */
export type UsesX = 'often' | 'sometimes' | 'no' | 'unknown';

/** Somebody the writer wants to reach. */
export interface Person {
  readonly name: string;
  /** With or without `@`. */
  readonly handle?: string;
  readonly role?: string;
  readonly organisation?: string;
  readonly groups?: readonly string[];
  readonly usesX?: UsesX;
  readonly interests: readonly Interested[];
  readonly notes?: string;
  /** Past posts, where the writer has them at hand; never kept by us. */
  readonly posts?: readonly string[];
}

/** A topic a person cares about: its words alone, or with more about it. */
export type Interested = string | { readonly topic: string };

export interface Group {
  readonly name: string;
  readonly description?: string;
}

export interface Audience {
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
}

/** What is wrong with an audience file; the rest of it is still used where that is safe. */
export type AudienceProblem = { readonly span: Span; /** 1-based */ readonly line: number } & (
  | { readonly code: 'syntax'; readonly detail: string }
  | { readonly code: 'wrong-type'; readonly path: string; readonly expected: string }
  | { readonly code: 'no-name'; readonly path: string }
  | { readonly code: 'same-handle'; readonly handle: string }
  | { readonly code: 'too-large'; readonly limit: number }
);

export interface ReadAudience {
  /** Absent when the file is so broken that nothing of it can be relied on. */
  readonly audience?: Audience;
  readonly problems: readonly AudienceProblem[];
}

/** Whom a draft is for. */
export interface Chosen {
  /** What was asked for, as written; empty for everyone. */
  readonly names: readonly string[];
  readonly people: readonly Person[];
  /** Names that fit no group, handle or person. */
  readonly unknown: readonly string[];
  readonly from: 'front matter' | 'setting' | 'everyone';
}
