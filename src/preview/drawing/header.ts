import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Author, PreviewModel } from '../../core/preview/model.ts';
import type { Hands } from '../hands.ts';
import type { Screen } from '../screen.ts';
import { drawButton } from './buttons.ts';
import { drawFailure, failureIn } from './failure.ts';
import { unlessUnchanged } from './unchanged.ts';

/** Who this is posted as, and what can be done with it. */
export function drawHeader(model: PreviewModel, screen: Screen, hands: Hands): unknown {
  const { author, actions, labels } = model;
  return unlessUnchanged(
    [author, actions, labels, failureIn('header', screen)],
    () =>
      html`<header class="head" tabindex="-1">
        ${drawAuthor(author)}
        <div class="actions">${actions.map((action) => drawButton(action, 'header', hands))}</div>
        ${drawFailure('header', screen, labels, hands)}
      </header>`,
  );
}

function drawAuthor(author: Author): TemplateResult {
  return html`<div class="author">
    <span class="avatar own" aria-hidden="true">${author.initials}</span>
    <p>
      <bdi class="name">${author.name}</bdi>
      ${author.badge === undefined ? nothing : html`<span class="badge">${author.badge}</span>`}
      ${author.handle === undefined ? nothing : html`<bdi class="handle">${author.handle}</bdi>`}
    </p>
  </div>`;
}
