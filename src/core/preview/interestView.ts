import { isEmpty } from '../checks/index.ts';
import type { Draft } from '../draft/index.ts';
import type { PersonInterest, Verdict } from '../interest/types.ts';
import type { Action, InterestView, PersonView } from './model.ts';
import { initialsOf, type HeadlineData, type PreviewWords } from './words.ts';

/** People named with their reasons at once; the rest on demand. */
const maxNamed = 3;
/** The list on demand stays a list that one reads. */
const maxOthers = 40;

/** The answer to "is anyone interested?", counted and worded. */
export function interestView(draft: Draft, words: PreviewWords): InterestView {
  const counted = countInterest(draft);
  const { state, interested, maybe, all } = counted;
  const seen = draft.interest?.people ?? [];
  const named = seen.filter(({ verdict }) => verdict === 'interested').slice(0, maxNamed);
  const rest = seen.slice(named.length);
  const people = draft.chosen?.people ?? [];
  const known = people.filter(({ usesX }) => usesX !== undefined && usesX !== 'unknown');
  const onX = known.filter(({ usesX }) => usesX !== 'no').length;
  const suffix = words.audienceSuffix({ state, all, onX, known: known.length > 0 });
  return {
    verdict: draft.interest?.verdict ?? 'unknown',
    headline: words.headline({ state, interested, maybe, all }),
    audiencePrefix: words.audiencePrefix,
    audience: { id: 'chooseAudience', title: words.audienceName(draft.chosen), hint: words.chooseAudience },
    ...(suffix === '' ? {} : { audienceSuffix: suffix }),
    ...(all > 0
      ? {
          bar: { interested: interested / all, maybe: maybe / all, label: words.bar(interested, maybe, all) },
        }
      : {}),
    people: named.map((person) => personView(person, words)),
    ...(rest.length > 0 ? { othersTitle: othersTitle(rest, words) } : {}),
    others: rest.slice(0, maxOthers).map((person) => personView(person, words)),
    actions: nextSteps(state, words),
  };
}

/** How many of the chosen people would be interested, and what can be said of the whole. */
export function countInterest(draft: Draft): HeadlineData {
  const all = draft.chosen?.people.length ?? 0;
  const seen = draft.interest?.people ?? [];
  const count = (verdict: Verdict): number =>
    seen.reduce((sum, p) => sum + (p.verdict === verdict ? 1 : 0), 0);
  const numbers = { interested: count('interested'), maybe: count('maybe'), all };
  if (!draft.chosen) return { state: 'no audience', ...numbers };
  if (all === 0) return { state: 'empty audience', ...numbers };
  if (draft.file.parts.every(isEmpty)) return { state: 'empty draft', ...numbers };
  return { state: draft.interest?.verdict ?? 'unknown', ...numbers };
}

function othersTitle(rest: readonly PersonInterest[], words: PreviewWords): string {
  const more = (verdict: Verdict): number => rest.filter((person) => person.verdict === verdict).length;
  return words.others(more('interested'), more('maybe'), more('nobody'), more('unknown'));
}

function personView({ person, verdict, reasons }: PersonInterest, words: PreviewWords): PersonView {
  const note = {
    interested: undefined,
    maybe: words.maybe,
    nobody: words.noSign,
    unknown: words.noInterests,
  }[verdict];
  return {
    name: person.name,
    initials: initialsOf(person),
    reasons: reasons.slice(0, 2),
    ...(note === undefined || reasons.length > 0 ? {} : { note }),
  };
}

function nextSteps(state: HeadlineData['state'], words: PreviewWords): readonly Action[] {
  const choose: Action = { id: 'chooseAudience', title: words.chooseAudience };
  const open: Action = { id: 'openAudience', title: words.openAudience };
  switch (state) {
    case 'no audience':
      return [open];
    case 'nobody':
    case 'empty audience':
      return [choose, open];
    case 'unknown':
      return [{ ...open, title: words.addInterests }];
    default:
      return [];
  }
}
