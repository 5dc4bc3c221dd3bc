import * as vscode from 'vscode';
import { partAt, type Drafts } from '../../drafts.ts';
import { frontMatterAround, frontMatterPlace } from '../frontMatterPlace.ts';
import { tweetFiles } from '../selector.ts';
import type { Ask } from './ask.ts';
import { completeFrontMatter } from './frontMatter.ts';
import { siteLinks } from './links.ts';
import { mediaFiles } from './mediaFiles.ts';
import { mentions } from './people.ts';
import { tags } from './tags.ts';

/** In text `@`, `#`, `/`, `(`; the others where front matter begins a value. */
const triggers = ['@', '#', '＃', '＠', '/', '(', ':', ' ', '[', '"', "'"];
/** So that keys come up while they are typed, though no word of the text brings up a list. */
const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
/** The end of a line that may be a name, a tag, a link or an image line; a longer word is none of them. */
const longestWord = 300;

/** Completion of front matter, @people, #tags, links of the user's site and media files. */
export function registerCompletion(drafts: Drafts): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    tweetFiles,
    {
      provideCompletionItems: async (document, position, token, context) => {
        const explicit = context.triggerKind === vscode.CompletionTriggerKind.Invoke;
        const byLetter = letters.includes(context.triggerCharacter ?? '');
        const ask: Ask = { document, offset: document.offsetAt(position), drafts, token, explicit, byLetter };
        const items = await complete(ask);
        return new vscode.CompletionList(items, items.some(isLookedUp));
      },
    },
    ...triggers,
    ...letters,
  );
}

async function complete(ask: Ask): Promise<vscode.CompletionItem[]> {
  const draft = ask.drafts.of(ask.document);
  const part = draft.file.parts[partAt(draft, ask.offset)];
  if (!part) return [];
  const { source } = draft.file;
  const content = frontMatterAround(source, part, ask.offset);
  if (!content) return ask.byLetter ? [] : completeText(ask);
  const place = frontMatterPlace(source, content, ask.offset);
  return place ? completeFrontMatter(ask, part, place) : [];
}

/** People and links are found by more than their label, so each further letter has to ask again. */
function isLookedUp({ kind }: vscode.CompletionItem): boolean {
  return kind === vscode.CompletionItemKind.User || kind === vscode.CompletionItemKind.Reference;
}

async function completeText(ask: Ask): Promise<vscode.CompletionItem[]> {
  const { document, offset, drafts } = ask;
  const source = drafts.of(document).file.source;
  const before = source.slice(Math.max(0, offset - longestWord), offset);
  const back = (length: number): { start: number; end: number } => ({ start: offset - length, end: offset });

  const image = /^.*!\[[^\]\r\n]*\]\(([^)\r\n]*)$/mu.exec(before)?.[1];
  if (image !== undefined) return mediaFiles(ask, back(image.length), 'Markdown');
  const mention = /(?:^|[^\p{L}\p{N}_@＠/.])[@＠]([\p{L}\p{N}_]*)$/u.exec(before)?.[1];
  if (mention !== undefined) return mentions(ask, back(mention.length + 1), mention);
  const tag = /(?:^|[^\p{L}\p{N}_&/])[#＃]([\p{L}\p{N}\p{M}_]*)$/u.exec(before)?.[1];
  if (tag !== undefined) return tags(ask, back(tag.length + 1));
  const word = /\S*$/u.exec(before)?.[0] ?? '';
  return word === '' && !ask.explicit ? [] : siteLinks(ask, back(word.length), word);
}
