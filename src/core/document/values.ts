import type { Span } from '../span.ts';
import { delimiterOf } from './delimiter.ts';
import type { KnownKey } from './keys.ts';
import type { Media, Part } from './types.ts';
import type { YamlNode } from './yaml.ts';

/** What front matter says about its part. Offsets count from the start of the YAML. */
export interface FrontMatterFields {
  media: readonly Media[];
  poll?: readonly string[];
  pollSpan?: Span;
  reply?: string;
  retweet?: string;
  audience?: readonly string[];
  account?: string;
  link?: 'none';
  replySettings?: NonNullable<Part['replySettings']>;
  schedule?: string;
  posted?: readonly string[];
  delimiter?: string;
}

/** Puts a value into the fields; false where something of it cannot be used. */
type Setter = (node: YamlNode, fields: FrontMatterFields) => boolean;

const setters: Readonly<Record<KnownKey, Setter>> = {
  audience: (node, fields) => setTexts(node, (names) => (fields.audience = names)),
  posted: (node, fields) => setTexts(node, (addresses) => (fields.posted = addresses)),
  account: (node, fields) => {
    const handle = node.text?.trim() ?? '';
    if (!/^@?\w{1,15}$/.test(handle)) return false;
    fields.account = handle;
    return true;
  },
  link: (node, fields) => {
    if (node.text?.trim() !== 'none') return false;
    fields.link = 'none';
    return true;
  },
  reply: (node, fields) => setAddress(node, (address) => (fields.reply = address)),
  retweet: (node, fields) => setAddress(node, (address) => (fields.retweet = address)),
  media: setMedia,
  poll: setPoll,
  'reply-settings': (node, fields) => {
    const found = replySettings.find((setting) => setting === node.text?.trim());
    if (found === undefined) return false;
    fields.replySettings = found;
    return true;
  },
  schedule: setSchedule,
  'thread-delimiter': (node, fields) => {
    const delimiter = node.text === undefined ? undefined : delimiterOf(node.text);
    if (delimiter === undefined) return false;
    fields.delimiter = delimiter;
    return true;
  },
};

/** The values of `reply_settings` in X's API for creating posts, all but the default. */
const replySettings = ['following', 'mentionedUsers', 'subscribers', 'verified'] as const;

/** Reads a known key's value. False where the value, or an item of it, is of the wrong kind; it is left out then. */
export function setField(key: KnownKey, node: YamlNode, fields: FrontMatterFields): boolean {
  return setters[key](node, fields);
}

/** A list of texts, or one text alone. An item that is not written yet is no mistake. */
function setTexts(node: YamlNode, set: (texts: string[]) => void): boolean {
  const items = node.items ?? [node];
  const texts = items.flatMap(({ text }) => (text === undefined || text.trim() === '' ? [] : [text.trim()]));
  if (texts.length > 0 || node.items !== undefined) set(texts);
  return items.every(({ text, data }) => text !== undefined || data === null);
}

/** Kept even where it does not look like an address: a reply must not turn into a tweet of its own. */
function setAddress(node: YamlNode, set: (address: string) => void): boolean {
  const address = node.text?.trim();
  if (address === undefined) return false;
  if (address !== '') set(address);
  return /^\d{1,19}$|^https?:\/\/\S+\/status(?:es)?\/\d+/i.test(address);
}

function setPoll(node: YamlNode, fields: FrontMatterFields): boolean {
  if (node.items === undefined) return false;
  fields.poll = node.items.flatMap(({ text }) => (text === undefined ? [] : [text]));
  if (node.span) fields.pollSpan = node.span;
  return node.items.every(({ text, data }) => text !== undefined || data === null);
}

/** As written, so long as it is a date and time to JavaScript, as twitter-together has it, or to YAML. */
function setSchedule(node: YamlNode, fields: FrontMatterFields): boolean {
  if (typeof node.data !== 'string') return false;
  const written = node.data.trim();
  const isTimestamp = node.text === undefined && /^\d{4}-/.test(written);
  if (!isTimestamp && Number.isNaN(Date.parse(written))) return false;
  fields.schedule = written;
  return true;
}

function setMedia(node: YamlNode, fields: FrontMatterFields): boolean {
  if (node.items === undefined) return false;
  const read = node.items.map(mediaOf);
  fields.media = read.filter((media) => media !== undefined);
  return node.items.every((item, index) => item.data === null || read[index] !== undefined);
}

function mediaOf(node: YamlNode): Media | undefined {
  const file = node.pairs?.find(({ key }) => key === 'file')?.value;
  const name = file?.text?.trim() ?? '';
  if (name === '' || !node.span || !file?.span) return undefined;
  const span = { start: node.dash ?? node.span.start, end: node.span.end };
  const media = { file: name, span, fileSpan: file.span, from: 'front matter' } as const;
  const pair = node.pairs?.find(({ key }) => key === 'alt');
  if (pair === undefined) return media;
  const altSpan = pair.value.span ?? { start: pair.keySpan.end, end: pair.keySpan.end };
  const alt = pair.value.text?.trim() ?? '';
  return alt === '' ? { ...media, altSpan } : { ...media, alt, altSpan };
}
