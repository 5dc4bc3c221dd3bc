import * as vscode from 'vscode';
import type { Audience, Person, UsesX } from '../../core/audience/types.ts';
import { appendLine, appendPlain, appendStrong } from './markdown.ts';

const { t } = vscode.l10n;
/** More interests than this are counted, not named. */
const mostNamed = 8;

/** Who somebody is, for hovers and completion. All of it is the user's own text, so nothing of it is read as Markdown. */
export function personCard(person: Person): vscode.MarkdownString {
  const card = new vscode.MarkdownString();
  appendStrong(card, person.name);
  if (person.handle) appendPlain(card, ` ${atHandle(person.handle)}`);
  for (const line of linesOf(person)) appendLine(card, line);
  return card;
}

function linesOf(person: Person): readonly string[] {
  const { role, organisation, groups = [], usesX, interests } = person;
  const topics = interests.map((interest) => (typeof interest === 'string' ? interest : interest.topic));
  return [
    [role, organisation].filter(Boolean).join(', '),
    groups.length > 0 ? t('Groups: {0}', someOf(groups)) : '',
    usesX === undefined ? '' : usesXText(usesX),
    topics.length > 0 ? t('Cares about: {0}', someOf(topics)) : t('No interests known'),
  ].filter((line) => line !== '');
}

function usesXText(usesX: UsesX): string {
  switch (usesX) {
    case 'often':
      return t('Often on X');
    case 'sometimes':
      return t('Sometimes on X');
    case 'no':
      return t('Not on X');
    case 'unknown':
      return '';
  }
}

/** A group of the audience: what it is, and how many people it has. */
export function groupCard(name: string, audience: Audience): vscode.MarkdownString {
  const card = new vscode.MarkdownString();
  appendStrong(card, name);
  const { description } = groupsOf(audience).find((group) => group.name === name) ?? {};
  if (description) appendLine(card, description);
  appendLine(card, peopleCount(sizeOf(name, audience)));
  return card;
}

export interface KnownGroup {
  readonly name: string;
  readonly description?: string;
}

/** The groups that are described, then those that only people's entries name. */
export function groupsOf({ groups, people }: Audience): readonly KnownGroup[] {
  const known = new Map<string, KnownGroup>(groups.map((group) => [group.name, group]));
  for (const person of people) {
    for (const name of person.groups ?? []) if (!known.has(name)) known.set(name, { name });
  }
  return [...known.values()];
}

function sizeOf(group: string, { people }: Audience): number {
  return people.filter(({ groups }) => groups?.includes(group)).length;
}

function peopleCount(count: number): string {
  return count === 1 ? t('1 person') : t('{0} people', count.toLocaleString());
}

export function atHandle(handle: string): string {
  return `@${handle.replace(/^[@\uFF20]/, '')}`;
}

function someOf(names: readonly string[]): string {
  const named = names.slice(0, mostNamed).join(', ');
  return names.length > mostNamed ? t('{0} and {1} more', named, names.length - mostNamed) : named;
}
