import * as vscode from 'vscode';
import type { Person } from '../../../core/audience/types.ts';
import type { Span } from '../../../core/span.ts';
import { atHandle, groupCard, groupsOf, personCard } from '../personCard.ts';
import { yamlText } from '../yamlText.ts';
import { typed, type Ask } from './ask.ts';
import { mostPeople, peopleLike } from './people.ts';

/** Groups and people for `audience:`, written so that YAML reads them as they are. */
export function audienceValues(ask: Ask, span: Span): vscode.CompletionItem[] {
  const audience = ask.drafts.audience(ask.document);
  if (!audience) return [];
  const written = typed(ask, span);
  const range = rangeWithQuote(ask.document, span, written);
  const groups = groupsOf(audience).map(({ name }, index) => {
    const label = { label: name, description: vscode.l10n.t('group') };
    const item = valueItem(label, name, vscode.CompletionItemKind.Enum, range, written, `0${order(index)}`);
    item.documentation = groupCard(name, audience);
    return item;
  });
  const query = written.replace(/^["']?@?/, '');
  const people = peopleLike(audience.people, query).map((person, index) =>
    personItem(person, range, written, index),
  );
  return [...groups, ...people.slice(0, mostPeople)];
}

function personItem(
  person: Person,
  range: vscode.Range,
  written: string,
  index: number,
): vscode.CompletionItem {
  const { name, handle } = person;
  const value = handle ? atHandle(handle) : name;
  const label = { label: name, ...(handle ? { description: value } : {}) };
  const item = valueItem(label, value, vscode.CompletionItemKind.User, range, written, `1${order(index)}`);
  // Found by role and organisation too, so the word typed stands for the person.
  item.filterText = written;
  item.documentation = personCard(person);
  return item;
}

function valueItem(
  label: string | vscode.CompletionItemLabel,
  value: string,
  kind: vscode.CompletionItemKind,
  range: vscode.Range,
  written: string,
  sortText: string,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(label, kind);
  const quote = /^["']/.exec(written)?.[0];
  item.insertText = quote === undefined ? yamlText(value) : JSON.stringify(value);
  item.filterText = `${quote ?? ''}${value}`;
  item.range = range;
  item.sortText = sortText;
  return item;
}

/** A quote that VS Code closed by itself is replaced with what is between. */
function rangeWithQuote(document: vscode.TextDocument, { start, end }: Span, written: string): vscode.Range {
  const from = document.positionAt(start);
  const to = document.positionAt(end);
  const quote = /^["']/.exec(written)?.[0];
  const next = document.lineAt(to.line).text.charAt(to.character);
  return new vscode.Range(from, quote !== undefined && next === quote ? to.translate(0, 1) : to);
}

function order(index: number): string {
  return String(index).padStart(6, '0');
}
