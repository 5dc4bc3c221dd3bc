import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Action } from '../../core/preview/model.ts';
import type { Hands } from '../hands.ts';
import type { Region } from '../screen.ts';

/** A filled button: the header's. */
export function drawButton(action: Action, region: Region, hands: Hands): TemplateResult {
  return html`<button
    type="button"
    class=${action.primary === true ? 'button primary' : 'button'}
    title=${action.hint ?? nothing}
    @click=${() => {
      hands.act(action, region);
    }}
  >
    ${action.title}
  </button>`;
}

/** A button that looks like a link; `content` stands for the title where the drawing adds to it. */
export function drawLink(action: Action, region: Region, hands: Hands, content?: unknown): TemplateResult {
  return html`<button
    type="button"
    class="link"
    title=${action.hint ?? nothing}
    @click=${() => {
      hands.act(action, region);
    }}
  >
    ${content ?? action.title}
  </button>`;
}
