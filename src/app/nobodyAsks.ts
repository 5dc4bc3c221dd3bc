import type { Draft } from '../core/draft/index.ts';

export type NobodyAnswer = 'go ahead' | 'choose audience' | 'keep editing';

/** Asks before something goes out that nobody seems interested in: once per text and audience. */
export class NobodyAsks {
  private readonly agreed = new Set<string>();

  /** True: go on. The answer to `ask` is kept for this text when it was "go ahead". */
  async mayGo(draft: Draft, ask: () => Promise<NobodyAnswer>, choose: () => Promise<void>): Promise<boolean> {
    if (draft.interest?.verdict !== 'nobody') return true;
    const key = JSON.stringify([draft.file.parts.map(({ text }) => text), draft.chosen?.names]);
    if (this.agreed.has(key)) return true;
    const answer = await ask();
    if (answer === 'go ahead') this.agreed.add(key);
    if (answer === 'choose audience') await choose();
    return answer === 'go ahead';
  }
}
