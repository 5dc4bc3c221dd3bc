import type { TextEdit } from '../../../../../src/core/span.ts';

/** The text after edits that do not overlap. */
export function applied(source: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end)
    .reduce(
      (text, { span, text: inserted }) => text.slice(0, span.start) + inserted + text.slice(span.end),
      source,
    );
}
