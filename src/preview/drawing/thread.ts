import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Card, PreviewModel } from '../../core/preview/model.ts';
import type { Hands } from '../hands.ts';
import type { Screen } from '../screen.ts';
import { drawCard } from './card.ts';
import { failureIn } from './failure.ts';
import { unlessUnchanged } from './unchanged.ts';

/** The tweet, or the thread, as readers will see it. A keystroke draws one card again. */
export function drawThread(model: PreviewModel, screen: Screen, hands: Hands): TemplateResult {
  const { cards, labels, before, after } = model;
  return html`<section class="thread" aria-label=${labels.thread} tabindex="-1">
    ${before === undefined ? nothing : html`<p class="elided">${before}</p>`}
    <ol>
      ${repeat(
        cards,
        (card) => card.part,
        (card, index) => drawOne(card, model, screen, hands, index === screen.current),
      )}
    </ol>
    ${after === undefined ? nothing : html`<p class="elided">${after}</p>`}
  </section>`;
}

function drawOne(card: Card, model: PreviewModel, screen: Screen, hands: Hands, current: boolean): unknown {
  const broken = pictures(card).filter((source) => screen.brokenImages.has(source));
  const failure = failureIn(`part-${card.part}`, screen);
  // The argument of `reveal` is an offset, which a keystroke in an earlier part moves: it is looked up when pressed.
  const shown = { ...card, reveal: card.reveal.title };
  return unlessUnchanged([shown, model.author, model.labels, current, broken, failure], () =>
    drawCard(card, { model, screen, hands, current }),
  );
}

function pictures({ media, link }: Card): readonly string[] {
  return [...media, ...(link === undefined ? [] : [link])].flatMap(({ source }) =>
    source === undefined ? [] : [source],
  );
}
