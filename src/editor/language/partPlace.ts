import type { Part } from '../../core/document/types.ts';
import type { Span } from '../../core/span.ts';

/** From the first to the last character of the stretch that is not white space; absent where there is none. */
export function trimmed(source: string, { start, end }: Span): Span | undefined {
  let first = start;
  let last = end;
  while (first < last && isSpace(source.charCodeAt(first))) first += 1;
  while (last > first && isSpace(source.charCodeAt(last - 1))) last -= 1;
  return first < last ? { start: first, end: last } : undefined;
}

/** Where a reader sees the part begin: its front matter, else its text; its delimiter where it is empty. */
export function visibleStart(source: string, part: Part): number {
  const after = part.delimiterSpan?.end ?? part.span.start;
  return trimmed(source, { start: after, end: part.span.end })?.start ?? part.span.start;
}

/** What a part has below its front matter: text, image lines, poll lines. */
export function bodyOf(source: string, part: Part): Span | undefined {
  const start = part.frontMatter?.span.end ?? part.delimiterSpan?.end ?? part.span.start;
  return trimmed(source, { start, end: part.span.end });
}

/** Space, tab, line ends and a BOM: more would only cost time here. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xfeff;
}
