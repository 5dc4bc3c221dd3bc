import { foldMarks, isStopWord } from './stopWords.ts';
import { singular } from './forms.ts';
import { segmentsOf } from './segments.ts';

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

const unspacedScripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];

/** In time linear in the text. Links; U.S. and C++; runs of scripts without spaces; words with the sign before them; what ends a phrase. */
const token = new RegExp(
  [
    String.raw`(https?:\/\/\S+|(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/\S*)`,
    String.raw`((?<![\p{L}\p{N}])(?:(?:\p{Lu}\.){2,}|[A-Za-z](?:\+\+|#)(?![\p{L}\p{N}])))`,
    `([${unspacedScripts.map((script) => `\\p{Script=${script}}`).join('')}ー]+)`,
    String.raw`([#@＃＠])?([\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:['’]\p{L}[\p{L}\p{M}]*)*)`,
    String.raw`[.,;:!?()\n…—–。、！？]+`,
  ].join('|'),
  'gu',
);

/** The words of a text, in order. Handles, hashtags, camel case and hyphens are taken apart; so are the paths of links. */
export function wordsOf(text: string): Word[] {
  return new WordReader(text.length > mostUnits ? text.slice(0, mostUnits) : text).read();
}

/** Whether a text has any word at all, be it one that says nothing. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

class WordReader {
  readonly #text: string;
  readonly #words: Word[] = [];
  /** Whether all of the text is in capitals, three words or more: then they tell nothing. */
  readonly #shouting: boolean;
  #place = 0;

  constructor(text: string) {
    this.#text = text;
    this.#shouting = !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}+/gu)?.length ?? 0) > 2;
  }

  read(): Word[] {
    for (const match of this.#text.matchAll(token)) {
      const [whole, url, named, unspaced, tag = '', word] = match;
      this.#place += 1;
      if (url !== undefined) this.#address(url, match.index);
      else if (named !== undefined) this.#add(whole.toLowerCase(), match.index, whole.length);
      else if (unspaced !== undefined) this.#unspaced(unspaced, match.index);
      else if (word !== undefined) this.#word(word, match.index + tag.length, tag !== '');
    }
    return this.#words;
  }

  #add(term: string, start: number, length: number, part = false): void {
    if (term === '' || isStopWord(term)) return;
    const folded = foldMarks(term);
    this.#words.push({
      start,
      end: start + length,
      term: folded,
      key: singular(folded),
      place: this.#place,
      part,
    });
  }

  /** Capitals such as IT, US and R are not the words that they look like. */
  #addCapitals(capitals: string, start: number, part = false): void {
    this.#words.push({
      start,
      end: start + capitals.length,
      term: capitals,
      key: capitals,
      place: this.#place,
      part,
    });
  }

  /** What stands between spaces, its underscores included. */
  #word(raw: string, at: number, tagged: boolean): void {
    let isFirst = true;
    for (const { 0: piece, index } of raw.matchAll(/[^_]+/g)) {
      if (!isFirst) this.#place += 1;
      isFirst = false;
      const { text, offset } = withoutClitics(piece);
      this.#piece(text, at + index + offset, tagged);
    }
  }

  #piece(text: string, start: number, tagged: boolean): void {
    const lower = text.toLowerCase();
    if (this.#isName(text, lower)) this.#addCapitals(text, start);
    else if (text.length > 1 || text > '\u007F') this.#add(lower, start, text.length);
    if (text !== lower) this.#camelParts(text, start, tagged);
  }

  #isName(text: string, lower: string): boolean {
    if (this.#shouting || text.length > 4 || !/^[A-Z]+$/.test(text)) return false;
    return text.length === 1 ? text !== 'A' && text !== 'I' : isStopWord(lower);
  }

  /** The words of a hashtag or handle stand side by side; of another word they are parts only. */
  #camelParts(text: string, start: number, tagged: boolean): void {
    if (!/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(text)) return;
    let isFirst = true;
    for (const { 0: part, index } of text.matchAll(
      /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|\p{N}+|[\p{L}\p{M}]+/gu,
    )) {
      if (tagged && !isFirst) this.#place += 1;
      isFirst = false;
      if (part.length < 2) continue;
      if (this.#isName(part, part.toLowerCase())) this.#addCapitals(part, start + index, !tagged);
      else this.#add(part.toLowerCase(), start + index, part.length, !tagged);
    }
  }

  /** A link says what its path says; protocol, host, query and ids are noise. */
  #address(url: string, start: number): void {
    const [whole = '', path = ''] = /^(?:https?:\/\/)?[^/?#]*([^?#]*)/i.exec(url) ?? [];
    const at = start + whole.length - path.length;
    for (const { 0: piece, index } of path.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)) {
      this.#place += 1;
      const isId = /\d/.test(piece) && (piece.length > 6 || /^\d+$/.test(piece));
      if (piece.length > 1 && !isId && !ofFiles.test(piece))
        this.#add(piece.toLowerCase(), at + index, piece.length);
    }
    this.#place += 1;
  }

  /** Scripts without spaces. */
  #unspaced(run: string, start: number): void {
    for (const { segment, index, says } of segmentsOf(run)) {
      this.#place += 1;
      if (says) this.#add(segment, start + index, segment.length);
    }
  }
}

/** Ends of paths that name a kind of file. */
const ofFiles = /^(?:html?|php|aspx?|index)$/i;

/** "women's" is about women, "l'énergie" about énergie; "don't" is about nothing. */
function withoutClitics(raw: string): { text: string; offset: number } {
  if (!/['’]/.test(raw)) return { text: raw, offset: 0 };
  if (/['’]t$/i.test(raw)) return { text: '', offset: 0 };
  let best = { text: '', offset: 0 };
  for (const { 0: text, index } of raw.matchAll(/[^'’]+/g)) {
    if (text.length > best.text.length) best = { text, offset: index };
  }
  return best;
}
