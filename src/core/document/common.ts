/** Blocks are compared by the engine, at many characters a step; a loop over characters would take most of a key's time. */
const blockLengths = [4096, 512, 64];

/** How many code units two texts have in common at their start. */
export function commonStart(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let at = 0;
  for (const size of blockLengths) {
    while (at + size <= limit && a.slice(at, at + size) === b.slice(at, at + size)) at += size;
  }
  while (at < limit && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

/** How many code units two texts have in common at their end, `limit` at most. */
export function commonEnd(a: string, b: string, limit: number): number {
  let length = 0;
  for (const size of blockLengths) {
    while (length + size <= limit && blockAt(a, length, size) === blockAt(b, length, size)) length += size;
  }
  while (length < limit && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length += 1;
  return length;
}

function blockAt(text: string, fromEnd: number, size: number): string {
  return text.slice(text.length - fromEnd - size, text.length - fromEnd);
}
