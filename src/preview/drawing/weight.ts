import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { WeightView } from '../../core/preview/model.ts';

/** "122 / 280" behind a ring that fills. The words say it all, so the ring is hidden from screen readers. */
export function drawWeight({ text, share, state, note }: WeightView): TemplateResult {
  const filled = Math.min(Math.max(share, 0), 1) * 100;
  return html`<p class="weight ${state}">
    ${note === undefined ? nothing : html`<span class="note">${note}</span>`}
    <svg class="ring" viewBox="0 0 20 20" aria-hidden="true">
      <circle class="track" cx="10" cy="10" r="8" />
      <circle
        class="fill"
        cx="10"
        cy="10"
        r="8"
        pathLength="100"
        stroke-dasharray="${filled} 100"
        transform="rotate(-90 10 10)"
      />
    </svg>
    <span>${text}</span>
  </p>`;
}
