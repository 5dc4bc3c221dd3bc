import { removePartEdits, setFrontMatter, splitEdits } from '../document/index.ts';
import type { TweetFile } from '../document/types.ts';
import { siteAddress } from '../links/index.ts';
import type { TextEdit } from '../span.ts';
import { splitIntoThread } from '../weight/index.ts';
import { lastPartWithText } from './lastText.ts';
import type { Finding, Fix } from './types.ts';

/** The ways to mend a finding, the likeliest first. */
export function fixesFor(finding: Finding, file: TweetFile): readonly Fix[] {
  switch (finding.code) {
    case 'over-limit':
      return [{ id: 'split', edits: splitFix(file, finding.part, finding.limit) }, { id: 'show-over' }];
    case 'link-missing':
    case 'link-elsewhere':
      return linkFixes(file, finding.site);
    case 'invalid-character':
      return [{ id: 'remove-character', edits: [{ span: finding.span, text: '' }] }];
    case 'empty-part':
      return [{ id: 'remove-part', edits: removePartEdits(file, finding.part) }];
    case 'alt-missing':
      return [{ id: 'add-alt' }];
    case 'unknown-key':
    case 'unknown-audience': {
      const choose: Fix[] = finding.code === 'unknown-audience' ? [{ id: 'choose-audience' }] : [];
      if (finding.meant === undefined) return choose;
      return [
        { id: 'use-instead', detail: finding.meant, edits: [{ span: finding.span, text: finding.meant }] },
        ...choose,
      ];
    }
    case 'front-matter-unclosed':
      return [{ id: 'close-front-matter', edits: closing(finding.part, file) }];
    default:
      return [];
  }
}

/** Splits one part's text into as many parts as it needs; none where it cannot be split. */
export function splitFix(file: TweetFile, part: number, limit: number): readonly TextEdit[] {
  const pieces = splitIntoThread(file.parts[part]?.text ?? '', limit);
  return pieces.length > 1 ? splitEdits(file, part, pieces) : [];
}

function linkFixes(file: TweetFile, site: string): readonly Fix[] {
  const none: Fix = { id: 'needs-no-link', edits: setFrontMatter(file, 0, 'link', 'none') };
  const address = siteAddress(site);
  if (address === undefined) return [none];
  return [{ id: 'insert-site', detail: site, edits: [linkEdit(file, address)] }, none];
}

/** Puts a link at the end of the last part that has text. */
export function linkEdit(file: TweetFile, address: string): TextEdit {
  const part = lastPartWithText(file);
  const at = part?.textSpan.end ?? file.source.length;
  return { span: { start: at, end: at }, text: part?.text ? ` ${address}` : address };
}

/** The missing `---` line, behind the last line that reads as front matter. */
function closing(part: number, file: TweetFile): readonly TextEdit[] {
  const end = file.parts[part]?.frontMatter?.contentSpan.end;
  if (end === undefined) return [];
  const line = /[\r\n]$/.test(file.source.slice(0, end)) ? `---${file.eol}` : `${file.eol}---`;
  return [{ span: { start: end, end }, text: line }];
}
