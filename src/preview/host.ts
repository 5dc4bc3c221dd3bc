import type { FromPage, PageState } from '../core/preview/protocol.ts';
import { isPageState } from '../core/preview/protocol.ts';

/** The extension as the page sees it. */
export interface Host {
  send(message: FromPage): void;
  /** What an earlier life of this page saved, if it can still be read. */
  saved(): PageState | undefined;
  save(state: PageState): void;
}

interface WebviewApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): WebviewApi;

/** VS Code hands its API out once: call this once. */
export function acquireHost(): Host {
  const api = acquireVsCodeApi();
  return {
    send(message) {
      api.postMessage(message);
    },
    saved() {
      const state = api.getState();
      return isPageState(state) ? state : undefined;
    },
    save(state) {
      api.setState(state);
    },
  };
}
