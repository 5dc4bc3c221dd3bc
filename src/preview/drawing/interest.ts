import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { InterestView, PersonView, PreviewModel } from '../../core/preview/model.ts';
import type { Hands } from '../hands.ts';
import type { Screen } from '../screen.ts';
import { drawLink } from './buttons.ts';
import { drawFailure, failureIn } from './failure.ts';
import { chevron } from './icons.ts';
import { unlessUnchanged } from './unchanged.ts';

/** Is anyone interested? The answer, who and why. */
export function drawInterest(model: PreviewModel, screen: Screen, hands: Hands): unknown {
  const { interest, labels } = model;
  return unlessUnchanged(
    [interest, labels, screen.othersOpen, failureIn('interest', screen)],
    () =>
      html`<section class="interest ${interest.verdict}" aria-label=${labels.interest} tabindex="-1">
        <h1>${interest.headline}</h1>
        ${drawAudience(interest, hands)} ${interest.bar === undefined ? nothing : drawBar(interest.bar)}
        ${drawPeople(interest.people)} ${drawOthers(interest, screen.othersOpen, hands)}
        ${drawNextSteps(interest, hands)} ${drawFailure('interest', screen, labels, hands)}
      </section>`,
  );
}

function drawAudience(
  { audiencePrefix, audience, audienceSuffix }: InterestView,
  hands: Hands,
): TemplateResult {
  const menu = html`${audience.title}${chevron()}`;
  return html`<p class="audience">
    ${audiencePrefix} ${drawLink(audience, 'interest', hands, menu)}
    ${audienceSuffix === undefined ? nothing : html`<span class="dot" aria-hidden="true">·</span> ${audienceSuffix}`}
  </p>`;
}

/** Of the bar's 100 units: parts the segments, so that they can be told apart without their colours. */
const gap = 0.5;

function drawBar({ interested, maybe, label }: NonNullable<InterestView['bar']>): TemplateResult {
  const segment = (kind: string, from: number, share: number) => {
    if (share <= 0) return nothing;
    const start = from > 0 ? from * 100 + gap : 0;
    const width = Math.max((from + share) * 100 - start, gap);
    return svg`<rect class=${kind} x=${start} y="0" width=${width} height="1" />`;
  };
  return html`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" role="img" aria-label=${label}>
    ${segment('interested', 0, interested)}${segment('maybe', interested, maybe)}
  </svg>`;
}

function drawPeople(people: readonly PersonView[]): TemplateResult | typeof nothing {
  if (people.length === 0) return nothing;
  return html`<ul class="people">
    ${people.map(drawPerson)}
  </ul>`;
}

function drawPerson(person: PersonView): TemplateResult {
  return html`<li class="person">
    <span class="avatar" aria-hidden="true">${person.initials}</span>
    <bdi class="who">${person.name}</bdi>
    ${person.reasons.map(
      ({ words, relation, interest }) =>
        html`<span class="why"><bdi class="words">${words}</bdi> ${relation} <bdi>${interest}</bdi></span>`,
    )}
    ${person.note === undefined ? nothing : html`<span class="why">${person.note}</span>`}
  </li>`;
}

function drawOthers(interest: InterestView, open: boolean, hands: Hands): TemplateResult | typeof nothing {
  if (interest.othersTitle === undefined) return nothing;
  return html`<div class="others">
    <button
      type="button"
      class="link"
      aria-expanded=${open}
      aria-controls="others"
      @click=${() => {
        hands.toggleOthers();
      }}
    >
      ${interest.othersTitle}${chevron()}
    </button>
    <div id="others" ?hidden=${!open}>${open ? drawPeople(interest.others) : nothing}</div>
  </div>`;
}

function drawNextSteps(interest: InterestView, hands: Hands): TemplateResult | typeof nothing {
  if (interest.actions.length === 0) return nothing;
  return html`<p class="next">${interest.actions.map((action) => drawLink(action, 'interest', hands))}</p>`;
}
