import type { PreviewModel } from '../core/preview/model.ts';
import type { ToPage } from '../core/preview/protocol.ts';

/** Where a button stands and where its failure is shown: 'header', 'interest', 'findings' or 'part-3'. */
export type Region = string;

export interface Failure {
  readonly region: Region;
  readonly message: string;
}

/** All that decides what is on the screen. */
export interface Screen {
  readonly model?: PreviewModel;
  /** Said instead of a model. */
  readonly nothing?: string;
  /** Index into the model's cards. */
  readonly current?: number;
  readonly othersOpen: boolean;
  readonly failures: readonly Failure[];
  /** Addresses of pictures that did not load. */
  readonly brokenImages: ReadonlySet<string>;
}

export const blank: Screen = { othersOpen: false, failures: [], brokenImages: new Set() };

/**
 * The screen after a message; the same object where the message changes nothing: a model older than the one shown, or
 * a cursor in another file or version. `regions` tells where the request with an id came from.
 */
export function receive(screen: Screen, message: ToPage, regions: ReadonlyMap<number, Region>): Screen {
  switch (message.type) {
    case 'show':
      return show(screen, message.model);
    case 'nothing':
      return { ...blank, nothing: message.text };
    case 'current':
      return isShown(screen, message.uri, message.version) ? { ...screen, current: message.card } : screen;
    case 'failed':
      return fail(screen, regions.get(message.id) ?? 'header', message.message);
    default:
      return unreachable(message);
  }
}

/** Takes away what failed in a region: it was read, or the button was pressed again. */
export function dismiss(screen: Screen, region: Region): Screen {
  return { ...screen, failures: screen.failures.filter((failure) => failure.region !== region) };
}

export function breakImage(screen: Screen, source: string): Screen {
  return { ...screen, brokenImages: new Set([...screen.brokenImages, source]) };
}

function show(screen: Screen, model: PreviewModel): Screen {
  const same = screen.model?.uri === model.uri;
  if (same && model.version < screen.model.version) return screen;
  const { othersOpen, failures, brokenImages } = same ? screen : blank;
  const { current } = model;
  return { model, othersOpen, failures, brokenImages, ...(current === undefined ? {} : { current }) };
}

function fail(screen: Screen, region: Region, message: string): Screen {
  const others = dismiss(screen, region).failures;
  return { ...screen, failures: [...others, { region, message }] };
}

function isShown(screen: Screen, uri: string, version: number): boolean {
  return screen.model?.uri === uri && screen.model.version === version;
}

function unreachable(message: never): never {
  throw new TypeError(`The page does not know the message ${JSON.stringify(message)}`);
}
