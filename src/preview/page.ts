import { render } from 'lit';
import type { Action } from '../core/preview/model.ts';
import { isToPage } from '../core/preview/protocol.ts';
import { drawScreen } from './drawing/screen.ts';
import type { Hands } from './hands.ts';
import type { Host } from './host.ts';
import { afterPaint } from './painted.ts';
import type { Region, Screen } from './screen.ts';
import { blank, breakImage, dismiss, receive } from './screen.ts';
import { bringIntoView } from './scrolling.ts';

/** Joins host, screen and document: messages in, drawing out. */
export class Page {
  readonly #host: Host;
  readonly #root: HTMLElement;
  readonly #status: HTMLElement;
  readonly #regions = new Map<number, Region>();
  /** Where the focus was when a button was pressed: it returns there when the failure is dismissed. */
  readonly #pressed = new Map<Region, HTMLElement>();
  #screen: Screen = blank;
  #requests = 0;
  #paintPending = false;
  #scrollPending = false;

  /** Fills `body`, whatever stood in it. */
  constructor(host: Host, body: HTMLElement) {
    this.#host = host;
    this.#root = Object.assign(document.createElement('div'), { className: 'page' });
    this.#status = Object.assign(document.createElement('div'), {
      className: 'visually-hidden',
      role: 'status',
    });
    body.replaceChildren(this.#root, this.#status);
  }

  start(): void {
    addEventListener('message', (event: MessageEvent<unknown>) => {
      this.#receive(event.data);
    });
    addEventListener('scroll', () => {
      this.#scrolled();
    });
    this.#host.send({ type: 'ready' });
  }

  #receive(data: unknown): void {
    if (!isToPage(data)) return;
    const next = receive(this.#screen, data, this.#regions);
    if (next === this.#screen) return;
    const before = this.#screen;
    this.#change(next);
    if (data.type === 'show') this.#shown(before);
    else if (data.type === 'current') this.#follow(true);
  }

  #change(screen: Screen): void {
    this.#screen = screen;
    const focused = focusedPlace(this.#root);
    render(drawScreen(screen, this.#hands), this.#root);
    focused?.restore();
  }

  #shown(before: Screen): void {
    const { model, current } = this.#screen;
    if (model === undefined) return;
    document.title = model.title;
    this.#announce(model.announcement);
    if (before.model?.uri !== model.uri) this.#arrive();
    else if (partAt(before) !== partAt(this.#screen) && current !== undefined) this.#follow(true);
    this.#reportPaint();
  }

  /** A file that was not on the screen: as it was left, else from its top, where the answer stands. */
  #arrive(): void {
    const uri = this.#screen.model?.uri;
    const saved = this.#host.saved();
    if (saved !== undefined && saved.uri === uri) {
      if (saved.othersOpen) this.#change({ ...this.#screen, othersOpen: true });
      scrollTo(0, saved.scroll);
      return;
    }
    scrollTo(0, 0);
    if (this.#screen.current !== 0) this.#follow(false);
    this.#save();
  }

  #follow(smoothly: boolean): void {
    const card = this.#root.querySelector('.card[aria-current]');
    if (card !== null) bringIntoView(card, smoothly);
  }

  #announce(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }

  #reportPaint(): void {
    if (this.#paintPending) return;
    this.#paintPending = true;
    afterPaint(() => {
      this.#paintPending = false;
      const { model } = this.#screen;
      if (model !== undefined) this.#host.send({ type: 'painted', uri: model.uri, version: model.version });
    });
  }

  #scrolled(): void {
    if (this.#scrollPending) return;
    this.#scrollPending = true;
    requestAnimationFrame(() => {
      this.#scrollPending = false;
      this.#save();
    });
  }

  #save(): void {
    const { model, othersOpen } = this.#screen;
    if (model !== undefined) this.#host.save({ uri: model.uri, scroll: Math.round(scrollY), othersOpen });
  }

  readonly #hands: Hands = {
    act: (action, region) => {
      this.#act(action, region);
    },
    reveal: (part) => {
      const card = this.#screen.model?.cards.find((one) => one.part === part);
      if (card !== undefined) this.#act(card.reveal, `part-${part}`);
    },
    dismiss: (region) => {
      this.#change(dismiss(this.#screen, region));
      this.#pressed.get(region)?.focus();
    },
    toggleOthers: () => {
      this.#change({ ...this.#screen, othersOpen: !this.#screen.othersOpen });
      this.#save();
    },
    imageFailed: (source) => {
      this.#change(breakImage(this.#screen, source));
    },
  };

  #act(action: Action, region: Region): void {
    const { model } = this.#screen;
    if (model === undefined) return;
    this.#requests += 1;
    this.#regions.set(this.#requests, region);
    if (document.activeElement instanceof HTMLElement) this.#pressed.set(region, document.activeElement);
    if (this.#screen.failures.length > 0) this.#change(dismiss(this.#screen, region));
    this.#host.send({
      type: 'act',
      id: this.#requests,
      uri: model.uri,
      version: model.version,
      action: action.id,
      ...(action.argument === undefined ? {} : { argument: action.argument }),
    });
  }
}

/** The number of the part at the cursor: indexes into `cards` shift where a long thread is cut. */
function partAt(screen: Screen): number | undefined {
  return screen.current === undefined ? undefined : screen.model?.cards[screen.current]?.part;
}

/** Where a fix takes the pressed button away, the focus stays in its region instead of falling to the page's top. */
function focusedPlace(root: HTMLElement): { restore: () => void } | undefined {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !root.contains(focused)) return undefined;
  const region = focused.closest<HTMLElement>('[tabindex="-1"]');
  return {
    restore() {
      if (!root.contains(focused)) region?.focus({ preventScroll: true });
    },
  };
}
