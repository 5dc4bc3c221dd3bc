import { l10n } from 'vscode';
import type { Draft } from '../../core/draft/index.ts';
import { countInterest } from '../../core/preview/interestView.ts';
import type { Settings } from '../settings.ts';
import { isUnreadable, weightOfLimit } from './weightWords.ts';

/**
 * What the first lens of every part says: "212/280 · 3 of 12 interested · link ✓". Who is interested and the link are
 * matters of the whole file, so the first part alone says them. Empty where there is nothing to say.
 */
export function lensTexts(draft: Draft, settings: Settings['lens']): readonly string[] {
  if (isUnreadable(draft)) return [];
  const ofFile = [settings.interest ? interestText(draft) : '', settings.link ? linkText(draft) : ''];
  return draft.weights.map((weight, index) =>
    [settings.count ? weightOfLimit(weight) : '', ...(index === 0 ? ofFile : [])]
      .filter((piece) => piece !== '')
      .join(' · '),
  );
}

function interestText(draft: Draft): string {
  // While the interest model loads there is nothing to say; "not known" would only flash by.
  if (draft.chosen && !draft.interest) return '';
  const { state, interested, maybe, all } = countInterest(draft);
  switch (state) {
    case 'interested':
      return l10n.t('{0} of {1} interested', interested, all);
    case 'maybe':
      return l10n.t('{0} of {1} maybe interested', maybe, all);
    case 'nobody':
      return l10n.t('no sign of interest');
    case 'unknown':
      return l10n.t('interest not known');
    case 'empty audience':
      return l10n.t('nobody in this audience');
    case 'no audience':
    case 'empty draft':
      return '';
  }
}

function linkText({ linkBack }: Draft): string {
  switch (linkBack.state) {
    case 'linked':
      return l10n.t('link ✓');
    case 'missing':
      return l10n.t('no link back');
    case 'elsewhere':
      return l10n.t('links elsewhere');
    case 'exempt':
      return '';
  }
}
