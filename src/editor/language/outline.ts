import * as vscode from 'vscode';
import type { Part, TweetFile } from '../../core/document/types.ts';
import type { Draft } from '../../core/draft/index.ts';
import type { Span } from '../../core/span.ts';
import { toRange } from '../convert.ts';
import type { Drafts } from '../drafts.ts';
import { visibleStart } from './partPlace.ts';
import { tweetFiles } from './selector.ts';
import { weightOfLimit } from './weightWords.ts';

const { t } = vscode.l10n;
/** Letters of a part's text that name it. */
const nameLength = 60;

/** Outline, breadcrumbs and "Go to Symbol": a symbol per part, with its media, poll and front matter below. */
export function registerOutline(drafts: Drafts): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    tweetFiles,
    {
      provideDocumentSymbols: (document) => {
        const draft = drafts.of(document);
        return draft.file.parts.map((part) => symbolOf(document, part, draft));
      },
    },
    { label: t('Tweet') },
  );
}

function symbolOf(
  document: vscode.TextDocument,
  part: Part,
  { file, weights }: Draft,
): vscode.DocumentSymbol {
  const name = partName(part, file);
  // From the first line that one reads, not from the delimiter: it is the line that sticks when one scrolls on.
  const span = { start: visibleStart(file.source, part), end: part.span.end };
  const place = within(part.textSpan, span);
  const detail = weightOfLimit(weights[part.index]);
  const symbol = symbolAt(document, name, detail, vscode.SymbolKind.String, span, place);
  symbol.children = childrenOf(document, part);
  return symbol;
}

function partName(part: Part, { parts }: TweetFile): string {
  const words = firstWords(part.text) || part.media[0]?.file.trim() || t('(empty)');
  return parts.length > 1 ? `${String(part.index + 1)}/${String(parts.length)} ${words}` : words;
}

function firstWords(text: string): string {
  const start = text
    .slice(0, nameLength * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  const letters = Array.from(start);
  return letters.length > nameLength ? `${letters.slice(0, nameLength - 1).join('')}…` : start;
}

function childrenOf(document: vscode.TextDocument, part: Part): vscode.DocumentSymbol[] {
  const children: vscode.DocumentSymbol[] = [];
  const { frontMatter, media, poll, pollSpan } = part;
  if (frontMatter) {
    const keys = frontMatter.entries.map(({ key }) => key).join(', ');
    children.push(symbolAt(document, t('Front matter'), keys, vscode.SymbolKind.Object, frontMatter.span));
  }
  for (const { file, alt, span } of media) {
    children.push(
      symbolAt(
        document,
        file.trim() || t('(no file)'),
        alt ?? t('no alt text'),
        vscode.SymbolKind.File,
        span,
      ),
    );
  }
  if (poll && pollSpan)
    children.push(symbolAt(document, t('Poll'), poll.join(', '), vscode.SymbolKind.Enum, pollSpan));
  return children;
}

function symbolAt(
  document: vscode.TextDocument,
  name: string,
  detail: string,
  kind: vscode.SymbolKind,
  span: Span,
  place: Span = span,
): vscode.DocumentSymbol {
  return new vscode.DocumentSymbol(name, detail, kind, toRange(document, span), toRange(document, place));
}

/** VS Code refuses a symbol whose name lies outside it. */
function within(inner: Span, outer: Span): Span {
  const clamp = (offset: number): number => Math.min(Math.max(offset, outer.start), outer.end);
  return { start: clamp(inner.start), end: clamp(inner.end) };
}
