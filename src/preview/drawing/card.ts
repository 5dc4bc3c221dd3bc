import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Author, Card, PreviewModel } from '../../core/preview/model.ts';
import type { Hands } from '../hands.ts';
import type { Screen } from '../screen.ts';
import { drawFailure } from './failure.ts';
import { drawLinkCard, drawMedia } from './media.ts';
import { drawText } from './text.ts';
import { drawWeight } from './weight.ts';

export interface CardSetting {
  readonly model: PreviewModel;
  readonly screen: Screen;
  readonly hands: Hands;
  /** The cursor is in this part. */
  readonly current: boolean;
}

/** One part as X will show it. Its author's line is a button to the part in the editor; a click anywhere does the same. */
export function drawCard(card: Card, { model, screen, hands, current }: CardSetting): TemplateResult {
  const region = `part-${card.part}`;
  const reveal = () => {
    hands.reveal(card.part);
  };
  return html`<li
    class="card"
    aria-current=${current ? 'true' : nothing}
    @click=${(event: Event) => {
      if (isOnCardItself(event)) reveal();
    }}
  >
    <article aria-label=${card.label} tabindex="-1">
      <span class="avatar own" aria-hidden="true">${model.author.initials}</span>
      ${card.context === undefined ? nothing : html`<p class="context">${card.context}</p>`}
      <h2>
        <button type="button" class="byline" title=${card.reveal.title} @click=${reveal}>
          ${drawByline(model.author, card.position)}
        </button>
      </h2>
      ${
        card.text.length === 0
          ? nothing
          : html`<p class="text" dir="auto">${drawText(card.text, model.labels)}</p>`
      }
      ${drawMedia(card.media, screen.brokenImages, hands)}
      ${card.poll === undefined ? nothing : drawPoll(card.poll)}
      ${card.link === undefined ? nothing : drawLinkCard(card.link, screen.brokenImages, hands)}
      ${drawWeight(card.weight)} ${drawFailure(region, screen, model.labels, hands)}
    </article>
  </li>`;
}

function drawByline({ name, handle }: Author, position: string | undefined): TemplateResult {
  return html`<bdi class="name">${name}</bdi>
    ${handle === undefined ? nothing : html`<bdi class="handle">${handle}</bdi>`}
    ${position === undefined ? nothing : html`<span class="position">· ${position}</span>`}`;
}

/** As X shows a poll to who has not voted yet. */
function drawPoll(options: readonly string[]): TemplateResult {
  return html`<ul class="poll">
    ${options.map((option) => html`<li dir="auto">${option}</li>`)}
  </ul>`;
}

/** Not on a button in it, and not the end of selecting text. */
function isOnCardItself(event: Event): boolean {
  const onButton = event.target instanceof Element && event.target.closest('button, .failure') !== null;
  return !onButton && getSelection()?.isCollapsed !== false;
}
