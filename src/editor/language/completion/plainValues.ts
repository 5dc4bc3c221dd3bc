import * as vscode from 'vscode';
import { knownKey } from '../../../core/document/keys.ts';
import type { Span } from '../../../core/span.ts';
import { toRange } from '../../convert.ts';
import { replySettingsTexts } from '../keyWords.ts';
import type { Ask } from './ask.ts';

/** Values of keys that take one of a few words. */
export function plainValues({ document }: Ask, key: string, span: Span): vscode.CompletionItem[] {
  const range = toRange(document, span);
  return choicesOf(key).map(([value, text]) => {
    const item = new vscode.CompletionItem(value, vscode.CompletionItemKind.EnumMember);
    item.range = range;
    item.detail = text;
    return item;
  });
}

function choicesOf(key: string): readonly (readonly [string, string])[] {
  switch (knownKey(key)?.kind) {
    case 'reply settings':
      return Object.entries(replySettingsTexts());
    case 'none':
      return [['none', vscode.l10n.t('This tweet needs no link back')]];
    default:
      return [];
  }
}
