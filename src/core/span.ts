/** A stretch of a text in UTF-16 code units: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces `span` of a text by `text`. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}
