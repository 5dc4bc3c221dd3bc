import * as vscode from 'vscode';
import { sourceSpan } from '../../core/document/index.ts';
import { knownKey } from '../../core/document/keys.ts';
import type { Audience } from '../../core/audience/types.ts';
import type { Part } from '../../core/document/types.ts';
import type { Draft } from '../../core/draft/index.ts';
import type { Span } from '../../core/span.ts';
import { entitiesOf } from '../../core/weight/index.ts';
import type { Weight } from '../../core/weight/types.ts';
import { toRange } from '../convert.ts';
import { partAt, type Drafts } from '../drafts.ts';
import { keyExamples, keyText } from './keyWords.ts';
import { audienceNameHover, mentionCard } from './hoverPeople.ts';
import { linkCard } from './hoverLink.ts';
import { appendLine, appendPlain } from './markdown.ts';
import { tweetFiles } from './selector.ts';
import { olderClientNote } from './weightWords.ts';

/** A part longer than this (UTF-16 units) is not searched for entities while the mouse passes over it. */
const longPart = 30_000;

/** The place under the mouse, and what is known of the file around it. */
interface Spot {
  readonly draft: Draft;
  readonly part: Part;
  readonly offset: number;
  readonly audience: Audience | undefined;
  /** Whether no problem says already what is over the limit. */
  readonly overUnsaid: boolean;
}

interface Found {
  readonly span: Span;
  readonly card: vscode.MarkdownString;
}

/** What stands under the mouse: a key of the front matter, a person, a link, text over the limit. */
export function registerHover(drafts: Drafts): vscode.Disposable {
  return vscode.languages.registerHoverProvider(tweetFiles, {
    provideHover: (document, position) => {
      const found = hoversAt(spotAt(document, position, drafts));
      const cards = found.map(({ card }) => card);
      return found[0] && new vscode.Hover(cards, toRange(document, found[0].span));
    },
  });
}

function spotAt(document: vscode.TextDocument, position: vscode.Position, drafts: Drafts): Spot | undefined {
  const draft = drafts.of(document);
  const offset = document.offsetAt(position);
  const part = draft.file.parts[partAt(draft, offset)];
  const overUnsaid = drafts.settings(document).levels.overLimit === 'off';
  return part && { draft, part, offset, audience: drafts.audience(document), overUnsaid };
}

function hoversAt(spot: Spot | undefined): readonly Found[] {
  if (!spot) return [];
  const { part, draft, offset, audience, overUnsaid } = spot;
  const inFrontMatter = part.frontMatter && contains(part.frontMatter.span, offset);
  const found = inFrontMatter
    ? [keyHover(spot) ?? audienceNameHover(part, draft.file.source, offset, audience)]
    : [entityHover(spot), overUnsaid ? overHover(spot) : undefined];
  return found.filter((each) => each !== undefined);
}

function keyHover({ part, offset }: Spot): Found | undefined {
  const entry = part.frontMatter?.entries.find(({ keySpan }) => contains(keySpan, offset));
  const known = entry && knownKey(entry.key);
  if (!known) return undefined;
  const card = appendPlain(new vscode.MarkdownString(), keyText(known.key));
  return { span: entry.keySpan, card: card.appendCodeblock(keyExamples[known.key], 'yaml') };
}

function entityHover({ part, draft, offset, audience }: Spot): Found | undefined {
  if (part.text.length > longPart) return undefined;
  for (const entity of entitiesOf(part.text)) {
    const span = sourceSpan(part, entity.span);
    if (!contains(span, offset)) continue;
    if (entity.kind === 'mention') return { span, card: mentionCard(entity.handle, audience) };
    if (entity.kind === 'url') return { span, card: linkCard(span, draft) };
  }
  return undefined;
}

function overHover({ part, draft, offset }: Spot): Found | undefined {
  const weight = draft.weights[part.index];
  if (weight?.overflowAt === undefined) return undefined;
  const span = sourceSpan(part, { start: weight.overflowAt, end: part.text.length });
  return contains(span, offset) ? { span, card: overCard(weight) } : undefined;
}

function overCard(weight: Weight): vscode.MarkdownString {
  const over = vscode.l10n.t(
    '{0} over the limit of {1}: from here on it does not fit',
    (-weight.remaining).toLocaleString(),
    weight.limit.toLocaleString(),
  );
  const card = appendPlain(new vscode.MarkdownString(), over);
  const older = olderClientNote(weight);
  if (older !== undefined) appendLine(card, older);
  return card;
}

function contains({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
