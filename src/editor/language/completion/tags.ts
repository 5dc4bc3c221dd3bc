import * as vscode from 'vscode';
import type { TweetFile } from '../../../core/document/types.ts';
import { sourceSpan } from '../../../core/document/index.ts';
import type { Span } from '../../../core/span.ts';
import { entitiesOf } from '../../../core/weight/index.ts';
import { toRange } from '../../convert.ts';
import { isTweet, type Drafts } from '../../drafts.ts';
import type { Ask } from './ask.ts';

/** Text of other parts that is looked through for tags (UTF-16 units): a second of reading, not a library. */
const mostText = 300_000;

/** Hashtags used before, in this file and the other open tweet files, those used most first. */
export function tags({ document, drafts }: Ask, span: Span): vscode.CompletionItem[] {
  const range = toRange(document, span);
  return [...tagCounts(document, drafts, span)]
    .sort((a, b) => b[1] - a[1])
    .map(([tag, count], index) => {
      const item = new vscode.CompletionItem(`#${tag}`, vscode.CompletionItemKind.Keyword);
      item.detail = count === 1 ? vscode.l10n.t('used once') : vscode.l10n.t('used {0} times', count);
      item.range = range;
      item.sortText = String(index).padStart(4, '0');
      return item;
    });
}

/** By the spelling that comes first; the tag being written does not count. */
function tagCounts(
  document: vscode.TextDocument,
  drafts: Drafts,
  written: Span,
): ReadonlyMap<string, number> {
  const others = vscode.workspace.textDocuments.filter((other) => other !== document && isTweet(other));
  const counts = new Map<string, number>();
  const spelling = new Map<string, string>();
  let left = mostText;
  for (const each of [document, ...others]) {
    for (const { tag, length } of tagsOf(drafts.of(each).file, each === document ? written : undefined)) {
      left -= length;
      if (left < 0) return counts;
      const key = tag.toLowerCase();
      const name = spelling.get(key) ?? tag;
      spelling.set(key, name);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

function* tagsOf(file: TweetFile, written: Span | undefined): Generator<{ tag: string; length: number }> {
  for (const part of file.parts) {
    if (!/[#\uFF03]/.test(part.text)) continue;
    for (const entity of entitiesOf(part.text)) {
      if (entity.kind !== 'hashtag') continue;
      const { start } = sourceSpan(part, entity.span);
      if (start !== written?.start) yield { tag: entity.tag, length: part.text.length };
    }
  }
}
