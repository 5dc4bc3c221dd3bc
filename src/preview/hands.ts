import type { Action } from '../core/preview/model.ts';
import type { Region } from './screen.ts';

/** What the drawing calls when the user does something. */
export interface Hands {
  act(action: Action, region: Region): void;
  /** Shows the part with this number in the editor. */
  reveal(part: number): void;
  dismiss(region: Region): void;
  toggleOthers(): void;
  imageFailed(source: string): void;
}
