import { normalized, offsetsIn } from './normal.ts';
import { cashtag, hashtag, hashtagBreaker, mentionBreaker, mentionOrList } from './patterns.ts';
import type { Entity } from './types.ts';
import { urlsIn } from './urls.ts';

/** An entity before its offsets are mapped back: they count code units of the normalized text. */
type Found = Entity;

/**
 * What X makes links of in a text, as twitter-text 3.1.0 extracts it: in order, without overlaps (the first to begin
 * wins, a URL over all else). Offsets count UTF-16 code units of the given text. A mention of a list covers its name.
 */
export function entitiesOf(text: string): Entity[] {
  const normal = normalized(text);
  const found = [...urls(normal), ...mentions(normal), ...hashtags(normal), ...cashtags(normal)];
  if (found.length === 0) return [];
  const { startOf, endOf } = offsetsIn(text, normal);
  return withoutOverlaps(found).map((entity) => ({
    ...entity,
    span: { start: startOf(entity.span.start), end: endOf(entity.span.end) },
  }));
}

function withoutOverlaps(found: Found[]): Found[] {
  let free = 0;
  return found
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      const isFree = span.start >= free;
      if (isFree) free = span.end;
      return isFree;
    });
}

function urls(text: string): Found[] {
  return urlsIn(text).map(({ start, end, url, hasProtocol }) => ({
    kind: 'url',
    span: { start, end },
    url,
    hasProtocol,
  }));
}

function mentions(text: string): Found[] {
  if (!/[@＠]/.test(text)) return [];
  const found: Found[] = [];
  for (const match of text.matchAll(mentionOrList)) {
    const [all, before = '', , handle = '', list = ''] = match;
    const end = match.index + all.length;
    if (mentionBreaker.test(text.slice(end, end + 3))) continue;
    found.push({
      kind: 'mention',
      span: { start: match.index + before.length, end },
      handle,
      ...(list && { list }),
    });
  }
  return found;
}

function hashtags(text: string): Found[] {
  if (!/[#＃]/.test(text)) return [];
  const found: Found[] = [];
  for (const match of text.matchAll(hashtag)) {
    const [all, before = '', , tag = ''] = match;
    const end = match.index + all.length;
    if (hashtagBreaker.test(text.slice(end, end + 3))) continue;
    found.push({ kind: 'hashtag', span: { start: match.index + before.length, end }, tag });
  }
  return found;
}

function cashtags(text: string): Found[] {
  if (!text.includes('$')) return [];
  return Array.from(text.matchAll(cashtag), ({ index, 0: all, 1: before = '', 3: symbol = '' }) => ({
    kind: 'cashtag',
    span: { start: index + before.length, end: index + all.length },
    symbol,
  }));
}
