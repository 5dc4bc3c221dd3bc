import * as vscode from 'vscode';
import { chooseAudience } from '../../core/audience/index.ts';
import type { Audience } from '../../core/audience/types.ts';
import type { Part } from '../../core/document/types.ts';
import type { Span } from '../../core/span.ts';
import { appendLine, appendPlain } from './markdown.ts';
import { groupCard, groupsOf, personCard } from './personCard.ts';

/** Who a mention in the text is. */
export function mentionCard(handle: string, audience: Audience | undefined): vscode.MarkdownString {
  const person = audience && personCalled(`@${handle}`, audience);
  if (person) return personCard(person);
  const card = appendPlain(new vscode.MarkdownString(), `@${handle}`);
  appendLine(card, vscode.l10n.t('Not in your audience file'));
  return card;
}

/** Which person or group a name in `audience:` means. */
export function audienceNameHover(
  part: Part,
  source: string,
  offset: number,
  audience: Audience | undefined,
): { span: Span; card: vscode.MarkdownString } | undefined {
  const value = part.frontMatter?.entries.find(({ key }) => key === 'audience')?.valueSpan;
  if (!audience || !value || offset < value.start || value.end < offset) return undefined;
  for (const name of part.audience ?? []) {
    const span = nameAt(name, source, value, offset);
    if (!span) continue;
    const group = groupsOf(audience).find((known) => same(known.name, name));
    if (group) return { span, card: groupCard(group.name, audience) };
    const person = personCalled(name, audience);
    return person && { span, card: personCard(person) };
  }
  return undefined;
}

/** Where a name stands around the offset, if it does. */
function nameAt(name: string, source: string, value: Span, offset: number): Span | undefined {
  for (
    let at = source.indexOf(name, value.start);
    at >= 0 && at <= offset;
    at = source.indexOf(name, at + 1)
  ) {
    const end = at + name.length;
    if (offset <= end && end <= value.end) return { start: at, end };
  }
  return undefined;
}

function personCalled(name: string, audience: Audience): Audience['people'][number] | undefined {
  const { people } = chooseAudience(audience, [name], []);
  return people.length === 1 ? people[0] : undefined;
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
