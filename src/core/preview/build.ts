import { isEmpty } from '../checks/index.ts';
import type { MediaState } from '../checks/index.ts';
import type { Media } from '../document/types.ts';
import type { Draft } from '../draft/index.ts';
import { cardOf } from './card.ts';
import { interestView } from './interestView.ts';
import { linesOf } from './lines.ts';
import type { Author, Card, PreviewModel } from './model.ts';
import { initialsOf, type PreviewWords } from './words.ts';

/** What the panel shows of a draft, besides the draft. */
export interface PreviewInput {
  readonly uri: string;
  readonly version: number;
  readonly title: string;
  readonly draft: Draft;
  /** 0-based part at the cursor. */
  readonly currentPart: number;
  readonly limit: number;
  mediaState(media: Media): MediaState;
  /** An address for the picture that the panel may load. */
  mediaSource(media: Media): string | undefined;
}

/** A longer thread is shown in a window of this many cards around the cursor. */
const maxCards = 60;

export function buildPreview(input: PreviewInput, words: PreviewWords): PreviewModel {
  const { draft, currentPart } = input;
  const { parts } = draft.file;
  const author = authorOf(draft, words);
  const from = Math.max(0, Math.min(currentPart - maxCards / 2, parts.length - maxCards));
  const shown = parts.slice(from, from + maxCards);
  const left = parts.length - from - shown.length;
  return {
    uri: input.uri,
    version: input.version,
    title: input.title,
    author,
    actions: [
      { id: 'copyText', title: words.copyText },
      { id: 'openInX', title: words.openInX, primary: true, hint: words.free },
    ],
    interest: interestView(draft, words),
    lines: linesOf(draft, words),
    cards: shown.map((part): Card => cardOf(part, input, words)),
    ...(from > 0 ? { before: words.partsLeftOut(from, 'before') } : {}),
    ...(left > 0 ? { after: words.partsLeftOut(left, 'after') } : {}),
    current: currentPart - from,
    announcement: announcement(draft, currentPart, words),
    labels: words.labels,
  };
}

function authorOf(draft: Draft, words: PreviewWords): Author {
  const account = draft.file.parts.find((part) => part.account !== undefined)?.account?.replace(/^@/, '');
  if (!account) return { name: words.you, initials: initialsOf({ name: words.you }) };
  return { name: words.you, handle: `@${account}`, initials: initialsOf({ name: account }) };
}

/** Changes only when a threshold is crossed, so that a screen reader is not interrupted at every key. */
function announcement(draft: Draft, currentPart: number, words: PreviewWords): string {
  const weight = draft.weights[currentPart];
  const part = draft.file.parts[currentPart];
  if (!weight || !part || isEmpty(part)) return '';
  if (weight.remaining < 0) return words.announceWeight(-1);
  const step = [0, 5, 10, 20].find((threshold) => weight.remaining <= threshold);
  return step === undefined ? '' : words.announceWeight(step);
}
