import { l10n } from 'vscode';
import type { Draft } from '../../core/draft/index.ts';
import { nearLimit } from '../../core/preview/card.ts';
import type { Weight } from '../../core/weight/types.ts';

export type WeightState = 'fine' | 'near' | 'over' | 'counting';

export function weightState(weight: Weight | undefined): WeightState {
  if (!weight) return 'counting';
  if (!weight.fits) return 'over';
  return weight.remaining <= nearLimit ? 'near' : 'fine';
}

/** "212/280". */
export function weightOfLimit(weight: Weight | undefined): string {
  if (!weight) return l10n.t('counting…');
  return `${weight.weight.toLocaleString()}/${weight.limit.toLocaleString()}`;
}

/** "212/280", near the limit "12 left", beyond it "14 over". */
export function weightInShort(weight: Weight | undefined): string {
  switch (weightState(weight)) {
    case 'near':
      return l10n.t('{0} left', weight?.remaining ?? 0);
    case 'over':
      return l10n.t('{0} over', (-(weight?.remaining ?? 0)).toLocaleString());
    default:
      return weightOfLimit(weight);
  }
}

/** In whole words, for tooltips and screen readers: "212 of 280 characters, 68 left". */
export function weightInWords(weight: Weight | undefined): string {
  if (!weight) return l10n.t('counting…');
  const counted = l10n.t(
    '{0} of {1} characters',
    weight.weight.toLocaleString(),
    weight.limit.toLocaleString(),
  );
  const rest = weight.fits
    ? l10n.t('{0} left', weight.remaining.toLocaleString())
    : l10n.t('{0} over the limit', (-weight.remaining).toLocaleString());
  return `${counted}, ${rest}`;
}

/** Said where a client that does not know the newest emoji counts otherwise. */
export function olderClientNote(weight: Weight | undefined): string | undefined {
  if (!weight || weight.stockWeight === weight.weight) return undefined;
  return l10n.t('An older X client may count {0}', weight.stockWeight.toLocaleString());
}

/** Whether nothing of the file could be read as tweets: then a count of 0 would be a lie. */
export function isUnreadable({ file }: Draft): boolean {
  return file.problems.some(({ code }) => code === 'file-too-large' || code === 'not-text');
}
