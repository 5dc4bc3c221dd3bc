import * as vscode from 'vscode';
import { sourceSpan } from '../../core/document/index.ts';
import { knownKey } from '../../core/document/keys.ts';
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
import { appendParagraph, appendPlain } from './markdown.ts';
import { tweetFiles } from './selector.ts';
import { olderClientNote } from './weightWords.ts';

/** A part longer than this (UTF-16 units) is not searched for entities while the mouse passes over it. */
const longPart = 30_000;

interface Found {
  readonly span: Span;
  readonly card: vscode.MarkdownString;
}

/** What stands under the mouse: a key of the front matter, a person, a link, text over the limit. */
export function registerHover(drafts: Drafts): vscode.Disposable {
  return vscode.languages.registerHoverProvider(tweetFiles, {
    provideHover: (document, position) => {
      const draft = drafts.of(document);
      const offset = document.offsetAt(position);
      const part = draft.file.parts[partAt(draft, offset)];
      if (!part) return undefined;
      const found = hoversAt(document, part, draft, offset, drafts);
      const first = found[0];
      if (!first) return undefined;
      return new vscode.Hover(
        found.map(({ card }) => card),
        toRange(document, first.span),
      );
    },
  });
}

function hoversAt(
  document: vscode.TextDocument,
  part: Part,
  draft: Draft,
  offset: number,
  drafts: Drafts,
): readonly Found[] {
  const { frontMatter } = part;
  if (frontMatter && contains(frontMatter.span, offset)) {
    const found =
      keyHover(part, offset) ?? audienceNameHover(part, draft.file.source, offset, drafts.audience(document));
    return found ? [found] : [];
  }
  return [entityHover(document, part, draft, offset, drafts), overHover(part, draft, offset)].filter(
    (found) => found !== undefined,
  );
}

function keyHover({ frontMatter }: Part, offset: number): Found | undefined {
  const entry = frontMatter?.entries.find(({ keySpan }) => contains(keySpan, offset));
  const known = entry && knownKey(entry.key);
  if (!known) return undefined;
  const card = appendPlain(new vscode.MarkdownString(), keyText(known.key));
  return { span: entry.keySpan, card: card.appendCodeblock(keyExamples[known.key], 'yaml') };
}

function entityHover(
  document: vscode.TextDocument,
  part: Part,
  draft: Draft,
  offset: number,
  drafts: Drafts,
): Found | undefined {
  if (part.text.length > longPart) return undefined;
  for (const entity of entitiesOf(part.text)) {
    const span = sourceSpan(part, entity.span);
    if (!contains(span, offset)) continue;
    if (entity.kind === 'mention')
      return { span, card: mentionCard(entity.handle, drafts.audience(document)) };
    if (entity.kind === 'url') return { span, card: linkCard(span, draft) };
  }
  return undefined;
}

function overHover(part: Part, { weights }: Draft, offset: number): Found | undefined {
  const weight = weights[part.index];
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
  if (older !== undefined) appendParagraph(card, older);
  return card;
}

function contains({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
