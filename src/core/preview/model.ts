/**
 * What the panel shows, ready to draw: every string is worded already, nothing is HTML. The page decides nothing.
 */
export interface PreviewModel {
  /** URI of the tweet file, as a string. */
  readonly uri: string;
  /** Version of the document that this shows. */
  readonly version: number;
  /** The file's name, for the page's title and screen readers. */
  readonly title: string;
  readonly author: Author;
  /** Of the header. The first one marked primary carries the accent. */
  readonly actions: readonly Action[];
  readonly interest: InterestView;
  /** Link back, findings and notes, in the order to show them. */
  readonly lines: readonly Line[];
  readonly cards: readonly Card[];
  /** Said where parts are left out before or after the cards of a very long thread. */
  readonly before?: string;
  readonly after?: string;
  /** Index into `cards` of the part at the cursor. */
  readonly current?: number;
  /** Said by a screen reader when it differs from what was said last. */
  readonly announcement: string;
  readonly labels: Labels;
}

export interface Author {
  readonly name: string;
  /** With `@`. */
  readonly handle?: string;
  readonly initials: string;
  /** For instance "sandbox". */
  readonly badge?: string;
}

/** Names of regions and controls that have no text of their own. */
export interface Labels {
  readonly interest: string;
  readonly findings: string;
  readonly thread: string;
  readonly overLimit: string;
  /** Said before text that cannot be posted: "cannot be posted:". */
  readonly invalid?: string;
  /** Name of the button that takes a failure away: "Dismiss". */
  readonly dismiss?: string;
}

/** A button: the page sends `id` and `argument` back, the host knows what they do. */
export interface Action {
  readonly id: string;
  readonly title: string;
  readonly argument?: string;
  readonly primary?: boolean;
  /** A longer description, as a tooltip. */
  readonly hint?: string;
}

export interface InterestView {
  readonly verdict: 'interested' | 'maybe' | 'nobody' | 'unknown';
  /** The answer first: "3 of 12 would be interested". */
  readonly headline: string;
  /** "For " + the audience's button + " · 5 of them are on X". */
  readonly audiencePrefix: string;
  /** Its title is the audience alone; the page draws the arrow of a menu behind it. */
  readonly audience: Action;
  readonly audienceSuffix?: string;
  /** Shares of the bar, 0..1 each; absent where there is nobody to count. */
  readonly bar?: { readonly interested: number; readonly maybe: number; readonly label: string };
  readonly people: readonly PersonView[];
  /** "2 maybe · 7 no sign of interest": shows `others` when pressed. */
  readonly othersTitle?: string;
  readonly others: readonly PersonView[];
  /** What to do next where nobody seems interested, or nothing is known. */
  readonly actions: readonly Action[];
}

export interface PersonView {
  readonly name: string;
  readonly initials: string;
  readonly reasons: readonly {
    readonly words: string;
    readonly relation: '=' | '~';
    readonly interest: string;
  }[];
  /** Instead of reasons: "maybe", "no interests known". */
  readonly note?: string;
}

export interface Line {
  readonly kind: 'ok' | 'error' | 'warning' | 'information' | 'price';
  readonly text: string;
  /** What the sign at its start means, for screen readers: "Error". */
  readonly kindLabel: string;
  readonly actions: readonly Action[];
  /** Reveals the place in the editor when the text is pressed. */
  readonly reveal?: Action;
}

export interface Card {
  /** 0-based, in the file. */
  readonly part: number;
  /** "1/2"; absent for a single tweet. */
  readonly position?: string;
  /** "Part 1 of 2, 122 of 280 characters": the card's name for screen readers. */
  readonly label: string;
  /** "Reply to …", "Quotes …". */
  readonly context?: string;
  readonly text: readonly TextRun[];
  readonly media: readonly MediaView[];
  readonly poll?: readonly string[];
  /** The card of the link that readers will see, where it is known. */
  readonly link?: LinkCardView;
  readonly weight: WeightView;
  /** Moves the editor's cursor to the part. */
  readonly reveal: Action;
}

export interface TextRun {
  readonly text: string;
  /** Shown in the colour of links. */
  readonly entity?: 'url' | 'mention' | 'hashtag' | 'cashtag';
  /** Beyond the limit. */
  readonly over?: boolean;
  /** Cannot be posted. */
  readonly invalid?: boolean;
}

export interface MediaView {
  readonly file: string;
  /** An address that the panel's content policy allows; absent where the file cannot be shown. */
  readonly source?: string;
  readonly alt?: string;
  /** Shown in place of the picture: "payback.png · not found". */
  readonly placeholder: string;
  readonly problem: boolean;
  /** Shown in place of a picture whose `source` does not load; `placeholder` where absent. */
  readonly broken?: string;
}

export interface LinkCardView {
  /** "example.com" */
  readonly host: string;
  readonly title?: string;
  readonly description?: string;
  /** An address of its picture that the panel's content policy allows. */
  readonly source?: string;
}

export interface WeightView {
  readonly text: string;
  /** Fill of the ring, 0..1. */
  readonly share: number;
  readonly state: 'fine' | 'near' | 'over' | 'counting';
  /** "An older X client may count 291", where it differs. */
  readonly note?: string;
}
