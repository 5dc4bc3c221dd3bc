import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LinkCardView, MediaView } from '../../core/preview/model.ts';
import type { Hands } from '../hands.ts';
import { picture } from './icons.ts';

/** Pictures in X's grid, each with its alt text below; what cannot be shown or has no alt text stands out. */
export function drawMedia(
  media: readonly MediaView[],
  broken: ReadonlySet<string>,
  hands: Hands,
): TemplateResult | typeof nothing {
  if (media.length === 0) return nothing;
  return html`<ul class="media many-${Math.min(media.length, 4)}">
    ${media.map(
      (one) =>
        html`<li class=${one.problem ? 'medium problem' : 'medium'}>
          ${
            one.source === undefined || broken.has(one.source)
              ? drawPlaceholder(one)
              : drawPicture(one, one.source, hands)
          }
        </li>`,
    )}
  </ul>`;
}

function drawPicture(medium: MediaView, source: string, hands: Hands): TemplateResult {
  const caption = medium.alt ?? medium.placeholder;
  return html`<img
      src=${source}
      alt=${caption}
      decoding="async"
      @error=${() => {
        hands.imageFailed(source);
      }}
    />
    <p class="alt" dir="auto" aria-hidden="true" title=${caption}>${caption}</p>`;
}

function drawPlaceholder({ source, placeholder, broken }: MediaView): TemplateResult {
  return html`<p class="placeholder">
    ${picture()}<span>${source === undefined ? placeholder : (broken ?? placeholder)}</span>
  </p>`;
}

/** The card that X makes of the last link. Its picture is decoration: the words are beside it. */
export function drawLinkCard(link: LinkCardView, broken: ReadonlySet<string>, hands: Hands): TemplateResult {
  const { source, host, title, description } = link;
  return html`<div class="link-card">
    ${
      source === undefined || broken.has(source)
        ? nothing
        : html`<img
            src=${source}
            alt=""
            decoding="async"
            @error=${() => {
              hands.imageFailed(source);
            }}
          />`
    }
    <p dir="auto">
      <span class="host">${host}</span>
      ${title === undefined ? nothing : html`<span class="title">${title}</span>`}
      ${description === undefined ? nothing : html`<span class="description">${description}</span>`}
    </p>
  </div>`;
}
