import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Line, PreviewModel } from '../../core/preview/model.ts';
import type { Hands } from '../hands.ts';
import type { Screen } from '../screen.ts';
import { drawLink } from './buttons.ts';
import { drawFailure, failureIn } from './failure.ts';
import { signOf } from './icons.ts';
import { unlessUnchanged } from './unchanged.ts';

/** What to mend, and what else is good to know. */
export function drawFindings(model: PreviewModel, screen: Screen, hands: Hands): unknown {
  const { lines, labels } = model;
  const failure = failureIn('findings', screen);
  if (lines.length === 0 && failure === undefined) return nothing;
  return unlessUnchanged(
    [lines, labels, failure],
    () =>
      html`<section class="findings" aria-label=${labels.findings} tabindex="-1">
        <ul>
          ${repeat(lines, keyOf, (line) => drawLine(line, hands))}
        </ul>
        ${drawFailure('findings', screen, labels, hands)}
      </section>`,
  );
}

/** A button that is gone must not hand its focus to the next line's button: whoever presses twice would fix two. */
function keyOf(line: Line, index: number): string {
  return line.actions.length === 0 ? String(index) : `${line.kind} ${line.text}`;
}

function drawLine(line: Line, hands: Hands): TemplateResult {
  return html`<li class="line ${line.kind}">
    <span class="sign ${line.kind}">${signOf(line.kind)}</span>
    <p><span class="visually-hidden">${line.kindLabel}</span> ${drawText(line, hands)}</p>
    ${
      line.actions.length === 0
        ? nothing
        : html`<span class="fixes"
            >${line.actions.map((action) => drawLink(action, 'findings', hands))}</span
          >`
    }
  </li>`;
}

function drawText({ text, reveal }: Line, hands: Hands): TemplateResult | string {
  if (reveal === undefined) return text;
  return html`<button
    type="button"
    class="plain"
    title=${reveal.title}
    @click=${() => {
      hands.act(reveal, 'findings');
    }}
  >
    ${text}
  </button>`;
}
