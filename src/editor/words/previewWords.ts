import { l10n } from 'vscode';
import { authorOf } from '../../core/intent/index.ts';
import type { LinkBack } from '../../core/links/types.ts';
import type { HeadlineData, PreviewWords, SuffixData } from '../../core/preview/index.ts';
import { audienceName } from './audienceWords.ts';
import { findingText, fixTitle, shortFixTitle } from './findings.ts';

/** The panel's sentences in the user's language. */
export function previewWords(): PreviewWords {
  return {
    ...fixedWords(),
    ...interestWords(),
    ...cardWords(),
    linkBack: linkBackText,
    finding: findingText,
    fix: fixTitle,
    shortFix: shortFixTitle,
  };
}

type Pieces<K extends keyof PreviewWords> = Pick<PreviewWords, K>;

function fixedWords(): Pieces<'labels' | 'you' | 'openInX' | 'copyText' | 'free' | 'kind'> {
  return {
    labels: {
      interest: l10n.t('Is anyone interested?'),
      findings: l10n.t('What to look at'),
      thread: l10n.t('As readers will see it'),
      overLimit: l10n.t('over the limit:'),
      invalid: l10n.t('cannot be posted:'),
      dismiss: l10n.t('Dismiss'),
    },
    you: l10n.t('You'),
    openInX: l10n.t('Open in X'),
    copyText: l10n.t('Copy text'),
    free: l10n.t('Free, no account needed here: X asks you before it posts'),
    kind: {
      ok: l10n.t('Good'),
      error: l10n.t('Error'),
      warning: l10n.t('Warning'),
      information: l10n.t('Hint'),
      price: l10n.t('Price'),
    },
  };
}

function interestWords(): Pieces<
  | 'headline'
  | 'audiencePrefix'
  | 'audienceName'
  | 'audienceSuffix'
  | 'bar'
  | 'others'
  | 'maybe'
  | 'noSign'
  | 'noInterests'
  | 'chooseAudience'
  | 'openAudience'
  | 'addInterests'
> {
  return {
    headline,
    audiencePrefix: l10n.t('For'),
    audienceName,
    audienceSuffix,
    bar: (interested, maybe, all) =>
      l10n.t('{0} interested, {1} maybe, of {2} people', interested, maybe, all),
    others,
    maybe: l10n.t('maybe'),
    noSign: l10n.t('no sign of interest'),
    noInterests: l10n.t('no interests known'),
    chooseAudience: l10n.t('Choose who it is for…'),
    openAudience: l10n.t('Open the audience file'),
    addInterests: l10n.t('Add interests'),
  };
}

function headline({ state, interested, maybe, all }: HeadlineData): string {
  switch (state) {
    case 'interested':
      return interested === 1
        ? l10n.t('1 of {0} would be interested', all)
        : l10n.t('{0} of {1} would be interested', interested, all);
    case 'maybe':
      return maybe === 1
        ? l10n.t('1 of {0} may be interested', all)
        : l10n.t('{0} of {1} may be interested', maybe, all);
    case 'nobody':
      return l10n.t('No sign that anyone is interested');
    case 'unknown':
      return l10n.t('Not known who would be interested');
    case 'no audience':
      return l10n.t('Who do you want to reach?');
    case 'empty audience':
      return l10n.t('Nobody is in this audience');
    case 'empty draft':
      return l10n.t('Is anyone interested?');
  }
}

function audienceSuffix({ state, all, onX, known }: SuffixData): string {
  if (state === 'no audience') return l10n.t('write down the people you tweet for, and what they care about');
  if (state === 'empty audience') return '';
  if (state === 'nobody') return l10n.t('{0} people, none of whose interests this touches', all);
  if (state === 'unknown') return l10n.t('{0} people, no interests known', all);
  if (state === 'empty draft') return l10n.t('{0} people', all);
  return known ? l10n.t('{0} of them are on X', onX) : l10n.t('{0} people', all);
}

function others(interested: number, maybe: number, none: number, unknown: number): string {
  return [
    interested > 0 ? l10n.t('{0} more interested', interested) : '',
    maybe > 0 ? l10n.t('{0} maybe', maybe) : '',
    none > 0 ? l10n.t('{0} no sign of interest', none) : '',
    unknown > 0 ? l10n.t('{0} not known', unknown) : '',
  ]
    .filter((piece) => piece !== '')
    .join(' · ');
}

function linkBackText(linkBack: LinkBack): string {
  const site = linkBack.links.find((link) => link.site)?.site;
  return l10n.t('Links back to {0}', site ? `${site.host}${site.path}` : '');
}

function cardWords(): Pieces<
  | 'position'
  | 'card'
  | 'goToPart'
  | 'replyTo'
  | 'quotes'
  | 'reposts'
  | 'mediaPlaceholder'
  | 'weight'
  | 'counting'
  | 'olderClient'
  | 'partsLeftOut'
  | 'announceWeight'
> {
  return {
    position: (part, parts) => `${String(part)}/${String(parts)}`,
    card: (part, parts, weight) =>
      parts > 1 ? l10n.t('Part {0} of {1}, {2}', part, parts, weight) : l10n.t('Tweet, {0}', weight),
    goToPart: l10n.t('Go to this part'),
    replyTo: (reference) => l10n.t('Reply to {0}', who(reference)),
    quotes: (reference) => l10n.t('Quotes {0}', who(reference)),
    reposts: (reference) => l10n.t('Reposts {0}', who(reference)),
    mediaPlaceholder,
    weight: (weight, limit) => `${weight.toLocaleString()} / ${limit.toLocaleString()}`,
    counting: l10n.t('counting…'),
    olderClient: (weight) => l10n.t('An older X client may count {0}', weight),
    partsLeftOut: (count, where) =>
      where === 'before' ? l10n.t('{0} parts before these', count) : l10n.t('{0} parts after these', count),
    announceWeight: (remaining) =>
      remaining < 0 ? l10n.t('Over the limit') : l10n.t('{0} characters left or fewer', remaining),
  };
}

/** A post by its author where its address names one. */
function who(reference: string): string {
  const author = authorOf(reference);
  return author === undefined ? reference : `@${author}`;
}

function mediaPlaceholder(file: string, problem: 'missing' | 'outside' | 'no alt' | undefined): string {
  switch (problem) {
    case 'missing':
      return l10n.t('{0} · not found', file);
    case 'outside':
      return l10n.t('{0} · outside this workspace', file);
    case 'no alt':
      return l10n.t('{0} · no alt text', file);
    case undefined:
      return file;
  }
}
