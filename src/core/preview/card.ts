import type { Media, Part } from '../document/types.ts';
import { entitiesOf } from '../weight/index.ts';
import type { Entity, Weight } from '../weight/types.ts';
import type { PreviewInput } from './build.ts';
import type { Card, MediaView, TextRun, WeightView } from './model.ts';
import type { PreviewWords } from './words.ts';

/** Remaining weight from which on the ring and the status bar warn. */
export const nearLimit = 20;

/** A thread's cards change one at a time: the others are kept as long as their part and weight are the same. */
const entityCache = new WeakMap<Weight, readonly Entity[]>();

export function cardOf(part: Part, input: PreviewInput, words: PreviewWords): Card {
  const weight = input.draft.weights[part.index];
  const parts = input.draft.file.parts.length;
  const view = weightView(weight, input.limit, words);
  const context = contextOf(part, words);
  return {
    part: part.index,
    ...(parts > 1 ? { position: words.position(part.index + 1, parts) } : {}),
    label: words.card(part.index + 1, parts, view.text),
    ...(context === undefined ? {} : { context }),
    text: textRuns(part.text, weight),
    media: part.media.map((media) => mediaView(media, input, words)),
    ...(part.poll ? { poll: part.poll } : {}),
    weight: view,
    reveal: { id: 'reveal', title: words.goToPart, argument: String(part.textSpan.start) },
  };
}

function contextOf(part: Part, words: PreviewWords): string | undefined {
  if (part.reply !== undefined) return words.replyTo(part.reply);
  if (part.retweet === undefined) return undefined;
  return part.text === '' ? words.reposts(part.retweet) : words.quotes(part.retweet);
}

export function weightView(weight: Weight | undefined, limit: number, words: PreviewWords): WeightView {
  if (!weight) return { text: words.counting, share: 0, state: 'counting' };
  const text = words.weight(weight.weight, limit);
  const share = Math.min(1, weight.weight / limit);
  const state = weight.fits ? (weight.remaining <= nearLimit ? 'near' : 'fine') : 'over';
  const older = weight.stockWeight !== weight.weight;
  return { text, share, state, ...(older ? { note: words.olderClient(weight.stockWeight) } : {}) };
}

function mediaView(media: Media, input: PreviewInput, words: PreviewWords): MediaView {
  const state = input.mediaState(media);
  const problem = state === 'missing' || state === 'outside' ? state : media.alt ? undefined : 'no alt';
  const source = state === 'found' ? input.mediaSource(media) : undefined;
  return {
    file: media.file,
    ...(source === undefined ? {} : { source }),
    ...(media.alt ? { alt: media.alt } : {}),
    placeholder: words.mediaPlaceholder(media.file, problem),
    problem: problem !== undefined,
  };
}

/** Cuts the text where an entity, the overflow or an invalid character begins or ends. */
function textRuns(text: string, weight: Weight | undefined): readonly TextRun[] {
  if (text === '') return [];
  if (!weight) return [{ text }];
  const entities = entitiesFor(text, weight);
  const over = weight.overflowAt ?? text.length;
  const cuts = new Set([0, over, text.length]);
  for (const { span } of [...entities, ...weight.invalid.map((span) => ({ span }))]) {
    cuts.add(span.start).add(span.end);
  }
  const at = [...cuts].filter((cut) => cut <= text.length).sort((a, b) => a - b);
  return at.slice(0, -1).map((start, index) => {
    const end = at[index + 1] ?? text.length;
    const entity = entities.find(({ span }) => span.start <= start && end <= span.end);
    const invalid = weight.invalid.some((span) => span.start <= start && end <= span.end);
    return {
      text: text.slice(start, end),
      ...(entity ? { entity: entity.kind } : {}),
      ...(start >= over ? { over: true } : {}),
      ...(invalid ? { invalid } : {}),
    };
  });
}

/** A weight is made once for a text and kept while the text stays, so it stands for the text here. */
function entitiesFor(text: string, weight: Weight): readonly Entity[] {
  const known = entityCache.get(weight);
  if (known) return known;
  const entities = entitiesOf(text);
  entityCache.set(weight, entities);
  return entities;
}
