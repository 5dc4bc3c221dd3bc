import type { Part } from './document/types.ts';

/**
 * What was made of each part of a file, carried over to the file's next version: parts with the same text in front of
 * what changed and behind it keep what was made of them. Reading a version again costs only what changed.
 */
export class KeptByPart<T> {
  private parts: readonly Part[] = [];
  private made: readonly (T | undefined)[] = [];

  /** What is made of each part; `make` is asked for parts whose text changed, and where it made nothing before. */
  of(parts: readonly Part[], make: (part: Part) => T | undefined): readonly (T | undefined)[] {
    const old = this.parts;
    const before = this.made;
    const { front, back } = unchanged(old, parts);
    const moved = old.length - parts.length;
    const now: (T | undefined)[] = [];
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index];
      const kept =
        index < front ? before[index] : index >= parts.length - back ? before[index + moved] : undefined;
      now.push(kept ?? (part && make(part)));
    }
    this.parts = parts;
    this.made = now;
    return now;
  }
}

/** How many parts at the front and how many at the back have the text that they had. */
function unchanged(old: readonly Part[], parts: readonly Part[]): { front: number; back: number } {
  const most = Math.min(old.length, parts.length);
  let front = 0;
  while (front < most && old[front]?.text === parts[front]?.text) front += 1;
  let back = 0;
  while (back < most - front && old[old.length - 1 - back]?.text === parts[parts.length - 1 - back]?.text)
    back += 1;
  return { front, back };
}
