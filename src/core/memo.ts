/** What was made of texts before, so that it need not be made again. */
export interface Memo<T> {
  /** Makes it, or gives what was made of the same text before. */
  of(text: string): T;
  /** What was made of this text before; makes nothing. */
  known(text: string): T | undefined;
}

/**
 * Remembers what `make` gave for at least `capacity` texts, and at most twice as many. Two generations in place of a
 * list of recent use: a hit in the young one is a single look-up.
 */
export function createMemo<T>(make: (text: string) => T, capacity: number): Memo<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();

  function keep(text: string, made: T): T {
    if (young.size >= capacity) {
      old = young;
      young = new Map();
    }
    young.set(detached(text), made);
    return made;
  }

  function known(text: string): T | undefined {
    const hit = young.get(text);
    if (hit !== undefined) return hit;
    const before = old.get(text);
    return before === undefined ? undefined : keep(text, before);
  }

  return { known, of: (text) => known(text) ?? keep(text, make(text)) };
}

/**
 * A copy that does not keep alive the document that the text was sliced from: engines keep a slice as a pointer into
 * its parent, and a memo full of slices would hold every version of a document.
 */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
