import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Labels, TextRun } from '../../core/preview/model.ts';

/**
 * The runs of a part. Runs over the limit stand in one mark, so that a screen reader hears the warning once. No white
 * space may stand between the pieces: the text keeps its own.
 */
export function drawText(runs: readonly TextRun[], labels: Labels): TemplateResult {
  const end = runs.findIndex(({ over }) => over === true);
  const fitting = end < 0 ? runs : runs.slice(0, end);
  const over = end < 0 ? [] : runs.slice(end);
  return html`${fitting.map((run) => drawRun(run, labels))}${
    over.length === 0
      ? nothing
      : html`<mark class="over">${hidden(labels.overLimit)}${over.map((run) => drawRun(run, labels))}</mark>`
  }`;
}

function drawRun({ text, entity, invalid }: TextRun, labels: Labels): TemplateResult | string {
  if (invalid === true) return html`<span class="invalid">${hidden(labels.invalid)}${text}</span>`;
  return entity === undefined ? text : html`<span class="entity">${text}</span>`;
}

function hidden(label: string | undefined): TemplateResult | typeof nothing {
  return label === undefined ? nothing : html`<span class="visually-hidden">${label} </span>`;
}
