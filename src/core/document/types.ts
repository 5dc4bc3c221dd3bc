import type { Span } from '../span.ts';

/** A tweet file, read. Every offset counts UTF-16 code units of {@link TweetFile.source}. */
export interface TweetFile {
  /** The text as given, BOM and line ends included. */
  readonly source: string;
  /** At least one. Their spans follow one another without a gap and cover the whole source. */
  readonly parts: readonly Part[];
  readonly problems: readonly Problem[];
  /** The line end to use for what is written into the file: its first one, else LF. */
  readonly eol: '\n' | '\r\n' | '\r';
}

/** One tweet of a file. */
export interface Part {
  /** 0-based. */
  readonly index: number;
  /** Everything that belongs to the part: the delimiter line before it, front matter, text. */
  readonly span: Span;
  /** The line that starts this part (`---`), without its line end; absent on the first part. */
  readonly delimiterSpan?: Span;
  readonly frontMatter?: FrontMatter;
  /** Where the text is: from its first to its last character that is not white space, poll lines left out. */
  readonly textSpan: Span;
  /**
   * What will be published: LF line ends, no white space around it, image lines and poll lines taken out.
   * Not NFC-normalised, so that offsets stay simple: see {@link sourceOffset}.
   */
  readonly text: string;
  /** Maps {@link text} back to the source: runs that are the same in both, ascending. */
  readonly runs: readonly Run[];
  readonly media: readonly Media[];
  /** The options, from front matter or from the lines `( ) Red` at the end of the text. */
  readonly poll?: readonly string[];
  /** The value in front matter, or from the first to the last poll line. */
  readonly pollSpan?: Span;
  /** Post address or id, as written. */
  readonly reply?: string;
  /** Quote, or with no text a repost; as written. */
  readonly retweet?: string;
  /** Names of groups, `@handles` or names of people. */
  readonly audience?: readonly string[];
  readonly account?: string;
  readonly link?: 'none';
  readonly replySettings?: 'following' | 'mentionedUsers' | 'subscribers' | 'verified';
  /** As written, for instance `2026-12-01T09:00`. */
  readonly schedule?: string;
  /** Addresses of what was posted from this part. */
  readonly posted?: readonly string[];
  /**
   * The delimiter in force after this part, to be taken literally, where it is not `---`: set by this part's front
   * matter or that of an earlier one. Empty where nothing delimits (`thread-delimiter: ""`).
   */
  readonly delimiter?: string;
}

/** `length` code units that stand at `text` in {@link Part.text} and at `source` in the file. */
export interface Run {
  readonly text: number;
  readonly source: number;
  readonly length: number;
}

export interface FrontMatter {
  /** From its opening `---` to the end of its closing `---` line, without that line's end. */
  readonly span: Span;
  /** The YAML between the two lines. */
  readonly contentSpan: Span;
  readonly entries: readonly FrontMatterEntry[];
  /** What it took to read it, of what may be spent on a file; absent where that is next to nothing. */
  readonly cost?: number;
}

/** A key of the front matter's top level, known or not. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** Absent for a key without a value yet. */
  readonly valueSpan?: Span;
  /** Plain data: strings, numbers, booleans, null, lists and maps of them. */
  readonly value: unknown;
}

export interface Media {
  /** As written, with `/` or `\`. */
  readonly file: string;
  /** Trimmed; absent where there is none. */
  readonly alt?: string;
  /** The whole list item or image line. */
  readonly span: Span;
  /** As written: in front matter with its quotes, if it has any. */
  readonly fileSpan: Span;
  /** As {@link fileSpan}. Empty, at the place to write it, where there is an `alt:` without a value or `![](…)`. */
  readonly altSpan?: Span;
  readonly from: 'front matter' | 'image line';
}

/** What is wrong with the form of a file. A code with data; the words belong to the editor. */
export type Problem = { readonly span: Span; readonly part: number } & (
  | { readonly code: 'front-matter-syntax'; readonly detail: string }
  | { readonly code: 'front-matter-unclosed' }
  | { readonly code: 'front-matter-not-a-map' }
  | { readonly code: 'front-matter-too-large'; readonly limit: number }
  | { readonly code: 'unknown-key'; readonly key: string; readonly meant?: string }
  | { readonly code: 'duplicate-key'; readonly key: string }
  | { readonly code: 'wrong-value'; readonly key: string; readonly expected: ValueKind }
  | { readonly code: 'reply-inside-thread' }
  | { readonly code: 'file-too-large'; readonly limit: number }
  | { readonly code: 'not-text' }
);

/** What a front matter key takes. */
export type ValueKind =
  | 'text'
  | 'names'
  | 'post address'
  | 'none'
  | 'media list'
  | 'poll options'
  | 'reply settings'
  | 'date and time'
  | 'handle'
  | 'delimiter'
  | 'addresses';
