import { foldMarks, isStopWord } from './stopWords.ts';
import { singular } from './forms.ts';

/** A word of a text that can name a topic, or a part of one such as `Energy` in `#GridEnergy`. */
export interface Word {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Lower case, without accents. */
  readonly term: string;
  /** The term's singular: what words are compared by. */
  readonly key: string;
  /** Counts words, those that say nothing too, and jumps at punctuation: neighbours differ by 1. */
  readonly place: number;
  /** Whether it is cut out of a longer word that is given too. */
  readonly part: boolean;
}

/** What cannot be read in the time of a keystroke is left unread. */
const mostUnits = 60_000;

const token = new RegExp(
  [
    String.raw`(https?:\/\/\S+|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/\S*)`,
    String.raw`((?<![\p{L}\p{N}])(?:\p{Lu}\.){2,})`,
    String.raw`((?<![\p{L}\p{N}])[A-Za-z](?:\+\+|#)(?![\p{L}\p{N}]))`,
    String.raw`([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+)`,
    String.raw`(([#@＃＠])?[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:['’]\p{L}[\p{L}\p{M}]*)*)`,
    String.raw`([.,;:!?()\n…—–]+)`,
  ].join('|'),
  'gu',
);

/** The words of a text, in order. Handles, hashtags, camel case and hyphens are taken apart; so are the paths of links. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const read = text.length > mostUnits ? text.slice(0, mostUnits) : text;
  const shouting = !/\p{Ll}/u.test(read);
  let place = 0;
  for (const match of read.matchAll(token)) {
    const [, url, dotted, signed, unspaced, word, tag] = match;
    const start = match.index;
    if (url !== undefined) place = addAddress(words, url, start, place + 1);
    else if (dotted !== undefined)
      add(words, dotted.toLowerCase(), start, start + dotted.length, (place += 1));
    else if (signed !== undefined)
      add(words, signed.toLowerCase(), start, start + signed.length, (place += 1));
    else if (unspaced !== undefined) place = addUnspaced(words, unspaced, start, place);
    else if (word !== undefined) place = addWord(words, word, start, place, tag !== undefined, shouting);
    else place += 1;
  }
  return words;
}

/** Whether a text has any word at all, be it one that says nothing. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function add(words: Word[], term: string, start: number, end: number, place: number, part = false): void {
  if (term === '' || isStopWord(term)) return;
  const folded = foldMarks(term);
  words.push({ start, end, term: folded, key: singular(folded), place, part });
}

function addWord(
  words: Word[],
  raw: string,
  start: number,
  before: number,
  tagged: boolean,
  shouting: boolean,
): number {
  const from = start + (tagged ? 1 : 0);
  let place = before;
  for (const piece of raw.slice(tagged ? 1 : 0).matchAll(/[^_]+/g)) {
    place = addPiece(words, piece[0], from + piece.index, place, tagged, shouting);
  }
  return place;
}

function addPiece(
  words: Word[],
  raw: string,
  at: number,
  before: number,
  tagged: boolean,
  shouting: boolean,
): number {
  const { text, offset } = withoutClitics(raw);
  const start = at + offset;
  const end = start + text.length;
  const place = before + 1;
  const lower = text.toLowerCase();
  if (text.length === 1) {
    if (/[B-HJ-Z]/.test(text) && !shouting) add(words, `${text}.`, start, end, place);
    else if (!/[\x00-\x7F]/.test(text)) add(words, lower, start, end, place);
    return place;
  }
  // IT, US and WHO are words of their own where a text is not in capitals throughout.
  if (!shouting && text.length <= 4 && /^\p{Lu}+$/u.test(text) && isStopWord(lower)) {
    words.push({ start, end, term: text, key: text, place, part: false });
    return place;
  }
  const parts = text === lower ? [] : camelParts(text);
  add(words, lower, start, end, place, false);
  if (parts.length < 2) return place;
  let next = tagged ? before : place - 1;
  for (const part of parts) {
    next += 1;
    if (part.text.length > 1) {
      add(
        words,
        part.text.toLowerCase(),
        start + part.at,
        start + part.at + part.text.length,
        tagged ? next : place,
        !tagged,
      );
    }
  }
  return tagged ? next : place;
}

/** "women's" is about women, "l'énergie" about énergie; "don't" is about nothing. */
function withoutClitics(raw: string): { text: string; offset: number } {
  if (!/['’]/.test(raw)) return { text: raw, offset: 0 };
  if (/['’]t$/i.test(raw)) return { text: '', offset: 0 };
  let best = { text: '', offset: 0 };
  for (const piece of raw.matchAll(/[^'’]+/g)) {
    if (piece[0].length > best.text.length) best = { text: piece[0], offset: piece.index };
  }
  return best;
}

function camelParts(text: string): { text: string; at: number }[] {
  if (!/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(text)) return [];
  const parts = text.matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|\p{N}+|[\p{L}\p{M}]+/gu);
  return Array.from(parts, (part) => ({ text: part[0], at: part.index }));
}

/** A link says what its path says; protocol, host, query and ids are noise. */
function addAddress(words: Word[], url: string, start: number, before: number): number {
  const path = /^(?:https?:\/\/)?[^/?#\s]*(\/[^?#]*)?/i.exec(url);
  const text = path?.[1] ?? '';
  const from = start + (path?.[0].length ?? 0) - text.length;
  let place = before;
  for (const piece of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)) {
    const [raw] = piece;
    place += 1;
    const isId = /\d/.test(raw) && (raw.length > 6 || /^\d+$/.test(raw));
    if (raw.length < 2 || isId || /^(?:html?|php|aspx?|index)$/i.test(raw)) continue;
    add(words, raw.toLowerCase(), from + piece.index, from + piece.index + raw.length, place);
  }
  return place + 1;
}

let segmenter: Intl.Segmenter | undefined;

/** Scripts without spaces: the platform knows their words. */
function addUnspaced(words: Word[], run: string, start: number, before: number): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let place = before;
  for (const { segment, index, isWordLike } of segmenter.segment(run)) {
    place += 1;
    if (!isWordLike || /^\p{Script=Hiragana}{1,2}$/u.test(segment)) continue;
    add(words, segment, start + index, start + index + segment.length, place);
  }
  return place;
}
