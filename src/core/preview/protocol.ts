import type { PreviewModel } from './model.ts';

/** From the extension to the page. */
export type ToPage =
  | { readonly type: 'show'; readonly model: PreviewModel }
  /** No tweet file to show. */
  | { readonly type: 'nothing'; readonly text: string }
  /** The cursor moved: mark that card (index into the shown model's `cards`) and bring it into view. */
  | { readonly type: 'current'; readonly uri: string; readonly version: number; readonly card: number }
  /** The answer to `act` where it failed. */
  | { readonly type: 'failed'; readonly id: number; readonly message: string };

/** From the page to the extension. */
export type FromPage =
  | { readonly type: 'ready' }
  /** A button was pressed; `id` names the request, `action` and `argument` come from the model. */
  | {
      readonly type: 'act';
      readonly id: number;
      readonly uri: string;
      readonly version: number;
      readonly action: string;
      readonly argument?: string;
    }
  /** A model of this version is on the screen: asked for by tests and the bench alone through `painted`. */
  | { readonly type: 'painted'; readonly uri: string; readonly version: number };

/** What the page keeps in VS Code's webview state, so that a reload shows the same file again. */
export interface PageState {
  readonly uri: string;
  readonly scroll: number;
  readonly othersOpen: boolean;
}

export function isFromPage(value: unknown): value is FromPage {
  if (!isRecord(value)) return false;
  switch (value['type']) {
    case 'ready':
      return true;
    case 'act':
      return (
        isNumber(value['id']) &&
        isString(value['uri']) &&
        isNumber(value['version']) &&
        isString(value['action']) &&
        (value['argument'] === undefined || isString(value['argument']))
      );
    case 'painted':
      return isString(value['uri']) && isNumber(value['version']);
    default:
      return false;
  }
}

export function isToPage(value: unknown): value is ToPage {
  if (!isRecord(value)) return false;
  switch (value['type']) {
    case 'show':
      return isModel(value['model']);
    case 'nothing':
      return isString(value['text']);
    case 'current':
      return isString(value['uri']) && isNumber(value['version']) && isNumber(value['card']);
    case 'failed':
      return isNumber(value['id']) && isString(value['message']);
    default:
      return false;
  }
}

export function isPageState(value: unknown): value is PageState {
  return (
    isRecord(value) &&
    isString(value['uri']) &&
    isNumber(value['scroll']) &&
    typeof value['othersOpen'] === 'boolean'
  );
}

function isModel(value: unknown): boolean {
  return (
    isRecord(value) &&
    isString(value['uri']) &&
    isNumber(value['version']) &&
    isRecord(value['interest']) &&
    Array.isArray(value['lines']) &&
    Array.isArray(value['cards'])
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
