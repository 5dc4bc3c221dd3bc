import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Labels } from '../../core/preview/model.ts';
import type { Hands } from '../hands.ts';
import type { Region, Screen } from '../screen.ts';
import { cross, signOf } from './icons.ts';

/** What went wrong with the last button pressed in a region, beside that button. */
export function drawFailure(
  region: Region,
  screen: Screen,
  labels: Labels,
  hands: Hands,
): TemplateResult | typeof nothing {
  const failure = failureIn(region, screen);
  if (failure === undefined) return nothing;
  return html`<div class="failure" role="alert">
    <span class="sign error">${signOf('error')}</span>
    <p>${failure}</p>
    <button
      type="button"
      class="icon"
      aria-label=${labels.dismiss ?? '×'}
      title=${labels.dismiss ?? nothing}
      @click=${() => {
        hands.dismiss(region);
      }}
    >
      ${cross()}
    </button>
  </div>`;
}

export function failureIn(region: Region, screen: Screen): string | undefined {
  return screen.failures.find((failure) => failure.region === region)?.message;
}
