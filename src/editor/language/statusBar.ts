import * as vscode from 'vscode';
import type { Draft } from '../../core/draft/index.ts';
import { isTweet, partAt, type Drafts } from '../drafts.ts';
import { audienceName } from '../words/audienceWords.ts';
import { plainLabel } from './labels.ts';
import { isUnreadable, olderClientNote, weightInShort, weightInWords, weightState } from './weightWords.ts';

const { t } = vscode.l10n;

/** The weight of the part at the cursor and whom the file is for, while a tweet file is being edited. */
export function registerStatusBar(drafts: Drafts): vscode.Disposable {
  const weight = vscode.window.createStatusBarItem('tweet.weight', vscode.StatusBarAlignment.Right, 120);
  weight.name = t('Tweet: characters');
  const audience = vscode.window.createStatusBarItem('tweet.audience', vscode.StatusBarAlignment.Right, 119);
  audience.name = t('Tweet: audience');
  audience.command = 'tweet.chooseAudience';
  let shown: vscode.TextEditor | undefined;

  function update(): void {
    shown = tweetEditor(shown);
    if (!shown) {
      weight.hide();
      audience.hide();
      return;
    }
    showWeight(weight, shown, drafts.of(shown.document));
    showAudience(audience, drafts.of(shown.document));
  }

  update();
  return vscode.Disposable.from(
    weight,
    audience,
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeVisibleTextEditors(update),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === shown) update();
    }),
    // A file that becomes another language is closed and opened again, without another active editor.
    vscode.workspace.onDidOpenTextDocument(update),
    drafts.onDidChange((document) => {
      if (document === shown?.document) update();
    }),
  );
}

/** The active editor; while a panel such as the preview has the focus, the one that was active before. */
function tweetEditor(before: vscode.TextEditor | undefined): vscode.TextEditor | undefined {
  const active = vscode.window.activeTextEditor;
  const editor = active ?? vscode.window.visibleTextEditors.find((visible) => visible === before);
  return editor && isTweet(editor.document) ? editor : undefined;
}

function showWeight(
  item: vscode.StatusBarItem,
  { document, selection }: vscode.TextEditor,
  draft: Draft,
): void {
  if (isUnreadable(draft)) {
    item.hide();
    return;
  }
  const parts = draft.file.parts.length;
  const part = partAt(draft, document.offsetAt(selection.active));
  const weight = draft.weights[part];
  const position = `${(part + 1).toLocaleString()}/${parts.toLocaleString()}`;
  item.text = parts > 1 ? `${position} · ${weightInShort(weight)}` : weightInShort(weight);
  const words =
    parts > 1 ? t('Part {0} of {1}: {2}', part + 1, parts, weightInWords(weight)) : weightInWords(weight);
  const notes = [words, olderClientNote(weight)].filter((note) => note !== undefined);
  const label = [...notes, t('Click to preview')].join('\n');
  if (item.tooltip !== label) item.tooltip = label;
  item.accessibilityInformation = { label: t('Tweet: {0}', notes.join('. ')), role: 'button' };
  item.command = { title: t('Preview'), command: 'tweet.preview', arguments: [document.uri.toString()] };
  const { color, background } = coloursOf(weightState(weight));
  item.color = color;
  item.backgroundColor = background;
  item.show();
}

interface Colours {
  readonly color: vscode.ThemeColor | undefined;
  readonly background: vscode.ThemeColor | undefined;
}

const themed = (kind: 'warning' | 'error'): Colours => ({
  color: new vscode.ThemeColor(`statusBarItem.${kind}Foreground`),
  background: new vscode.ThemeColor(`statusBarItem.${kind}Background`),
});
const warning = themed('warning');
const error = themed('error');

function coloursOf(state: ReturnType<typeof weightState>): Colours {
  return state === 'over' ? error : state === 'near' ? warning : { color: undefined, background: undefined };
}

function showAudience(item: vscode.StatusBarItem, { chosen }: Draft): void {
  const name = audienceName(chosen);
  const size = chosen?.people.length ?? 0;
  const who =
    size === 1 ? t('For {0}: 1 person', name) : t('For {0}: {1} people', name, size.toLocaleString());
  const words = chosen ? who : t('There is no audience yet');
  item.text = `$(organization) ${plainLabel(name)}`;
  item.tooltip = `${words}\n${t('Click to choose who this is for')}`;
  item.accessibilityInformation = { label: t('Tweet: {0}. Choose who this is for', words), role: 'button' };
  item.show();
}
