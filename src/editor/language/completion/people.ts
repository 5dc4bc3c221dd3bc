import * as vscode from 'vscode';
import type { Person } from '../../../core/audience/types.ts';
import type { Span } from '../../../core/span.ts';
import { toRange } from '../../convert.ts';
import { atHandle, personCard } from '../personCard.ts';
import type { Ask } from './ask.ts';

/** A list is for looking at: more people than this are found by typing more. */
export const mostPeople = 50;

/** People to mention, by name, handle, role or organisation. Only those whose handle is known can be mentioned. */
export function mentions({ document, drafts }: Ask, span: Span, query: string): vscode.CompletionItem[] {
  const people = drafts.audience(document)?.people ?? [];
  const range = toRange(document, span);
  const withHandle = peopleLike(people, query).filter(({ handle }) => handle);
  return withHandle.slice(0, mostPeople).map((person, index) => {
    const handle = atHandle(person.handle ?? '');
    const description = [person.name, person.role, person.organisation].filter(Boolean).join(' · ');
    const item = new vscode.CompletionItem({ label: handle, description }, vscode.CompletionItemKind.User);
    item.insertText = handle;
    item.range = range;
    // What was typed has been looked up already, in more than the label.
    item.filterText = `@${query}`;
    item.sortText = String(index).padStart(3, '0');
    item.documentation = personCard(person);
    return item;
  });
}

/** Those of whom a word of handle, name, role or organisation starts with the query; the likeliest first. */
export function peopleLike(people: readonly Person[], query: string): readonly Person[] {
  if (query === '') return people;
  const wanted = folded(query);
  const ranked = people.flatMap((person) => {
    const rank = rankOf(person, wanted);
    return rank === undefined ? [] : [{ person, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ person }) => person);
}

function rankOf({ handle, name, role, organisation }: Person, wanted: string): number | undefined {
  const fields = [handle?.replace(/^[@\uFF20]/, ''), name, role, organisation];
  const rank = fields.findIndex((field) => field !== undefined && hasWord(folded(field), wanted));
  return rank < 0 ? undefined : rank;
}

function hasWord(text: string, start: string): boolean {
  if (text.startsWith(start)) return true;
  return text.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(start));
}

/** Without accents and upper case: "zoe" finds Zoë. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
