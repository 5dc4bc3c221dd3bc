import type { Chosen, Person } from '../audience/types.ts';
import type { Finding, Fix } from '../checks/index.ts';
import type { LinkBack } from '../links/types.ts';
import type { Labels } from './model.ts';

/** The sentences of the panel; the editor gives them, in the user's language. */
export interface PreviewWords {
  readonly labels: Labels;
  readonly you: string;
  readonly openInX: string;
  readonly copyText: string;
  readonly kind: Readonly<Record<'ok' | 'error' | 'warning' | 'information' | 'price', string>>;
  headline(interest: HeadlineData): string;
  readonly audiencePrefix: string;
  audienceName(chosen: Chosen | undefined): string;
  audienceSuffix(data: SuffixData): string;
  bar(interested: number, maybe: number, all: number): string;
  /** Titles the list of the people not named at once: so many more interested, maybe, without a sign, unknown. */
  others(interested: number, maybe: number, none: number, unknown: number): string;
  readonly maybe: string;
  readonly noSign: string;
  readonly noInterests: string;
  readonly chooseAudience: string;
  readonly openAudience: string;
  readonly addInterests: string;
  linkBack(linkBack: LinkBack): string;
  finding(finding: Finding, parts: number): string;
  fix(fix: Fix): string;
  shortFix(fix: Fix): string;
  readonly free: string;
  position(part: number, parts: number): string;
  card(part: number, parts: number, weight: string): string;
  readonly goToPart: string;
  replyTo(reference: string): string;
  quotes(reference: string): string;
  reposts(reference: string): string;
  mediaPlaceholder(file: string, problem: 'missing' | 'outside' | 'no alt' | undefined): string;
  weight(weight: number, limit: number): string;
  readonly counting: string;
  olderClient(weight: number): string;
  partsLeftOut(count: number, where: 'before' | 'after'): string;
  announceWeight(remaining: number): string;
}

export interface HeadlineData {
  readonly state:
    'interested' | 'maybe' | 'nobody' | 'unknown' | 'no audience' | 'empty audience' | 'empty draft';
  readonly interested: number;
  readonly maybe: number;
  readonly all: number;
}

export interface SuffixData {
  readonly state: HeadlineData['state'];
  readonly all: number;
  /** Known to use X often or sometimes. */
  readonly onX: number;
  /** Whether it is known of anybody. */
  readonly known: boolean;
}

/** Up to two letters to stand for a person. */
export function initialsOf({ name }: Pick<Person, 'name'>): string {
  const words = name
    .replace(/^@/, '')
    .split(/[\s_.-]+/u)
    .filter((word) => word !== '');
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  return picked.map((word) => Array.from(word ?? '')[0]?.toUpperCase() ?? '').join('') || '?';
}
