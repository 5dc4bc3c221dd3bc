import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Line } from '../../core/preview/model.ts';

/** Signs of 16 units, drawn in the colour of their text. Their meaning is said by the words beside them. */
export function signOf(kind: Line['kind']): TemplateResult {
  return signs[kind];
}

const signs: Readonly<Record<Line['kind'], TemplateResult>> = {
  ok: html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8.5 6.5 12 13 4.5" /></svg>`,
  error: html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.25" />
    <path d="m5.75 5.75 4.5 4.5m0-4.5-4.5 4.5" />
  </svg>`,
  warning: html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M8 2.25 14.25 13.5H1.75ZM8 6.5v3.25M8 11.4v.2" />
  </svg>`,
  information: html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.25" />
    <path d="M8 7.5v3.75M8 4.8v.2" />
  </svg>`,
  price: html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
    <path
      d="M11.25 5.25C10.9 4 9.6 3.5 8 3.5c-1.9 0-3.25.8-3.25 2.2C4.75 9 11.5 7 11.5 10.25c0 1.5-1.5 2.25-3.5 2.25-1.8 0-3.2-.6-3.5-2M8 1.5v13"
    />
  </svg>`,
};

export function cross(): TemplateResult {
  return html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8m0-8-8 8" /></svg>`;
}

/** Points down: a menu, or a disclosure that is open. */
export function chevron(): TemplateResult {
  return html`<svg class="glyph chevron" viewBox="0 0 16 16" aria-hidden="true">
    <path d="m4 6 4 4 4-4" />
  </svg>`;
}

export function picture(): TemplateResult {
  return html`<svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
    <rect x="1.75" y="2.75" width="12.5" height="10.5" rx="1.5" />
    <path d="m2 11.5 3.75-4 3 3 2-2 3.25 3.25M10.75 5.6v.2" />
  </svg>`;
}
