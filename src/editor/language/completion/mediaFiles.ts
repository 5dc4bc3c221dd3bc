import * as vscode from 'vscode';
import type { Span } from '../../../core/span.ts';
import { toRange } from '../../convert.ts';
import { mediaFolders } from '../../media.ts';
import { yamlText } from '../yamlText.ts';
import { typed, type Ask } from './ask.ts';

const mediaName = /\.(?:png|jpe?g|gif|webp|mp4|mov)$/i;
/** A folder with more files than this is not listed to its end. */
const mostFiles = 500;

/** Images and videos where a tweet file's media are looked for; each name once, the nearest folder first. */
export async function mediaFiles(
  ask: Ask,
  span: Span,
  form: 'yaml' | 'Markdown',
): Promise<vscode.CompletionItem[]> {
  const folders = mediaFolders(ask.document.uri);
  const names = new Set((await Promise.all(folders.map(filesIn))).flat());
  if (ask.token.isCancellationRequested) return [];
  const range = toRange(ask.document, span);
  const quoted = /^["']/.test(typed(ask, span));
  return [...names].slice(0, mostFiles).map((name) => {
    const item = new vscode.CompletionItem(name, vscode.CompletionItemKind.File);
    item.range = range;
    item.insertText = form === 'yaml' ? yamlText(name) : name;
    if (quoted) item.filterText = `${typed(ask, span).charAt(0)}${name}`;
    return item;
  });
}

async function filesIn(folder: vscode.Uri): Promise<readonly string[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    (found) => found,
    // No such folder, or not ours to read: it has nothing to offer.
    () => [],
  );
  return entries
    .filter(([name, type]) => (type & vscode.FileType.File) !== 0 && mediaName.test(name))
    .map(([name]) => name);
}
