import { fixesFor } from '../checks/index.ts';
import type { Finding } from '../checks/index.ts';
import type { Draft } from '../draft/index.ts';
import type { Action, Line } from './model.ts';
import type { PreviewWords } from './words.ts';

/** More findings than this are counted in the editor's Problems view, not in the panel. */
const maxLines = 12;

/** Link back first, then what to mend. */
export function linesOf(draft: Draft, words: PreviewWords): readonly Line[] {
  const lines: Line[] = [];
  const { linkBack } = draft;
  if (linkBack.state === 'linked') {
    lines.push({ kind: 'ok', kindLabel: words.kind.ok, text: words.linkBack(linkBack), actions: [] });
  }
  const order = ['error', 'warning', 'information'] as const;
  const sorted = order.flatMap((level) => draft.findings.filter((finding) => finding.level === level));
  for (const finding of sorted.slice(0, maxLines)) lines.push(lineOf(finding, draft, words));
  return lines;
}

function lineOf(finding: Finding, draft: Draft, words: PreviewWords): Line {
  const number = draft.findings.indexOf(finding);
  const actions = fixesFor(finding, draft.file)
    .filter((fix) => fix.id !== 'show-over' && (fix.edits === undefined || fix.edits.length > 0))
    .map((fix): Action => ({
      id: 'fix',
      title: words.shortFix(fix),
      hint: words.fix(fix),
      argument: `${String(number)} ${fix.id}`,
    }));
  const text = words.finding(finding, draft.file.parts.length);
  return {
    kind: finding.level,
    kindLabel: words.kind[finding.level],
    text,
    actions,
    reveal: { id: 'reveal', title: text, argument: String(finding.span.start) },
  };
}
