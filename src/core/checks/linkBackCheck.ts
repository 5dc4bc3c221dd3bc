import type { TweetFile } from '../document/types.ts';
import type { Span } from '../span.ts';
import type { Check } from './check.ts';
import { lastPartWithText } from './lastText.ts';

/** A file that sends its readers nowhere, or somewhere else than to the writer's own site. */
export const linkBackCheck: Check = ({ file, linkBack, sites }) => {
  const site = sites[0] ?? '';
  const first = linkBack.links[0];
  if (linkBack.state === 'elsewhere' && first) {
    return [{ code: 'link-elsewhere', span: first.span, part: first.part, host: first.host, site }];
  }
  if (linkBack.state === 'missing') return [{ code: 'link-missing', ...lastLine(file), site }];
  return [];
};

/** Where a link would go: the last line of the last part that has text. */
function lastLine(file: TweetFile): { span: Span; part: number } {
  const part = lastPartWithText(file);
  if (!part) return { span: { start: 0, end: 0 }, part: 0 };
  const { start, end } = part.textSpan;
  const before = file.source.slice(start, end);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { span: { start: start + lineStart, end }, part: part.index };
}
