import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PreviewModel } from '../../core/preview/model.ts';
import type { Hands } from '../hands.ts';
import type { Screen } from '../screen.ts';
import { drawFindings } from './findings.ts';
import { drawHeader } from './header.ts';
import { drawInterest } from './interest.ts';
import { drawThread } from './thread.ts';

/** The whole page: the answer first, then what to mend, then the tweet as readers will see it. */
export function drawScreen(screen: Screen, hands: Hands): TemplateResult | typeof nothing {
  if (screen.model !== undefined) return drawModel(screen.model, screen, hands);
  if (screen.nothing === undefined) return nothing;
  return html`<main><h1 class="nothing">${screen.nothing}</h1></main>`;
}

function drawModel(model: PreviewModel, screen: Screen, hands: Hands): TemplateResult {
  return html`
    ${drawHeader(model, screen, hands)}
    <main>
      ${drawInterest(model, screen, hands)} ${drawFindings(model, screen, hands)}
      ${drawThread(model, screen, hands)}
    </main>
  `;
}
