import * as vscode from 'vscode';
import { frontMatterKeys } from '../../../core/document/index.ts';
import type { FrontMatterKey } from '../../../core/document/keys.ts';
import type { Part } from '../../../core/document/types.ts';
import type { Span } from '../../../core/span.ts';
import type { FrontMatterPlace } from '../frontMatterPlace.ts';
import { appendPlain } from '../markdown.ts';
import { keyExamples, keySnippets, keysWithChoices, keyText } from '../keyWords.ts';
import { audienceValues } from './audience.ts';
import { mediaFiles } from './mediaFiles.ts';
import { plainValues } from './plainValues.ts';
import type { Ask } from './ask.ts';

/** Completion in front matter: keys that are not there yet, and values of those that have a choice. */
export async function completeFrontMatter(
  ask: Ask,
  part: Part,
  place: FrontMatterPlace,
): Promise<vscode.CompletionItem[]> {
  if (place.kind === 'key') return keys(ask, part, place.span);
  switch (place.key) {
    case 'audience':
      return audienceValues(ask, place.span);
    case 'media':
      return place.subkey === undefined || place.subkey === 'file' ? mediaFiles(ask, place.span, 'yaml') : [];
    default:
      return plainValues(ask, place.key, place.span);
  }
}

function keys({ document }: Ask, part: Part, span: Span): vscode.CompletionItem[] {
  const start = document.positionAt(span.start);
  const line = document.lineAt(start.line).text;
  // Where the key has its colon already, only its name is replaced.
  const written = /^[\w-]*(?=[ \t]*:)/.exec(line)?.[0];
  const end = written === undefined ? document.positionAt(span.end) : start.translate(0, written.length);
  const range = new vscode.Range(start, end);
  const taken = new Set(
    (part.frontMatter?.entries ?? [])
      .filter((entry) => entry.keySpan.start !== span.start)
      .map(({ key }) => key),
  );
  return frontMatterKeys
    .filter(
      ({ key, twin = key, firstPartOnly }) =>
        !taken.has(key) && !taken.has(twin) && !(firstPartOnly && part.index > 0),
    )
    .map((known, index) => keyItem(known, index, range, written !== undefined));
}

function keyItem(
  { key }: FrontMatterKey,
  index: number,
  range: vscode.Range,
  nameOnly: boolean,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(key, vscode.CompletionItemKind.Property);
  item.range = range;
  item.sortText = String(index).padStart(2, '0');
  item.insertText = nameOnly ? key : new vscode.SnippetString(keySnippets[key]);
  const documentation = appendPlain(new vscode.MarkdownString(), keyText(key));
  item.documentation = documentation.appendCodeblock(keyExamples[key], 'yaml');
  if (keysWithChoices.has(key) && !nameOnly) {
    item.command = { title: vscode.l10n.t('Show choices'), command: 'editor.action.triggerSuggest' };
  }
  return item;
}
