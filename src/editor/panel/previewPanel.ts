import * as vscode from 'vscode';
import { buildPreview } from '../../core/preview/index.ts';
import type { PreviewModel } from '../../core/preview/model.ts';
import { isFromPage, type FromPage, type ToPage } from '../../core/preview/protocol.ts';
import { editorOf } from '../commands/target.ts';
import { isTweet, partAt, type Drafts } from '../drafts.ts';
import type { MediaFinder } from '../media.ts';
import type { Log } from '../log.ts';
import { previewWords } from '../words/previewWords.ts';
import { act } from './act.ts';
import { pageHtml, type PageFiles } from './html.ts';

export interface PanelDeps {
  readonly drafts: Drafts;
  readonly media: MediaFinder;
  readonly log: Log;
  readonly files: PageFiles;
  /** A fresh nonce, from a cryptographic source. */
  nonce(): string;
}

/** One panel: shows the tweet file that was last active, follows its text and the cursor. */
export class PreviewPanel implements vscode.Disposable {
  private readonly words = previewWords();
  private readonly owned: vscode.Disposable[] = [];
  private ready = false;
  private shown: PreviewModel | undefined;
  private document: vscode.TextDocument | undefined;
  private readonly panel: vscode.WebviewPanel;
  private readonly deps: PanelDeps;

  constructor(panel: vscode.WebviewPanel, deps: PanelDeps) {
    this.panel = panel;
    this.deps = deps;
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: roots(deps.files) };
    this.owned.push(
      webview.onDidReceiveMessage((message: unknown) => void this.receive(message)),
      deps.drafts.onDidChange((document) => {
        if (document === this.document) this.update();
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor && isTweet(editor.document)) this.show(editor.document);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === this.document) this.follow(textEditor);
      }),
      panel.onDidChangeViewState(() => {
        // A hidden page is gone; it says `ready` again when it is back.
        if (!panel.visible) this.ready = false;
      }),
    );
    webview.html = pageHtml(webview, deps.files, deps.nonce());
  }

  dispose(): void {
    for (const owned of this.owned) owned.dispose();
  }

  current(): vscode.TextDocument | undefined {
    return this.document;
  }

  show(document: vscode.TextDocument): void {
    if (this.document === document && this.shown?.version === document.version) return;
    this.document = document;
    this.update();
  }

  private update(): void {
    const { document } = this;
    if (!document || document.isClosed) return;
    this.panel.title = vscode.l10n.t('Preview {0}', nameOf(document));
    if (!this.ready) return;
    this.shown = this.model(document);
    this.post({ type: 'show', model: this.shown });
  }

  private model(document: vscode.TextDocument): PreviewModel {
    const { drafts, media } = this.deps;
    const draft = drafts.of(document);
    const editor = editorOf(document);
    const cursor = editor ? document.offsetAt(editor.selection.active) : 0;
    return buildPreview(
      {
        uri: document.uri.toString(),
        version: document.version,
        title: nameOf(document),
        draft,
        currentPart: partAt(draft, cursor),
        limit: drafts.settings(document).limit,
        mediaState: (item) => media.state(document.uri, item),
        mediaSource: (item) => {
          const uri = media.uri(document.uri, item);
          return uri && this.panel.webview.asWebviewUri(uri).toString();
        },
      },
      this.words,
    );
  }

  /** The cursor moved: a message where the card is on the page, a new window of cards where it is not. */
  private follow(editor: vscode.TextEditor): void {
    const { document, shown } = this;
    if (!document || shown?.version !== document.version) return;
    const part = partAt(this.deps.drafts.of(document), document.offsetAt(editor.selection.active));
    const card = shown.cards.findIndex((one) => one.part === part);
    if (card === shown.current) return;
    if (card < 0) {
      this.update();
      return;
    }
    this.shown = { ...shown, current: card };
    this.post({ type: 'current', uri: shown.uri, version: shown.version, card });
  }

  private async receive(message: unknown): Promise<void> {
    if (!isFromPage(message)) {
      this.deps.log.warn('The preview sent something that is not in its protocol.');
      return;
    }
    await this.take(message);
  }

  private async take(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.ready = true;
        if (this.document) this.update();
        else this.post({ type: 'nothing', text: vscode.l10n.t('Open a .tweet file to see it here.') });
        return;
      case 'act': {
        const failure = await act(message, this.deps.drafts, this.deps.log);
        if (failure !== undefined) this.post({ type: 'failed', id: message.id, message: failure });
        return;
      }
      case 'painted':
        return;
      default:
        message satisfies never;
    }
  }

  private post(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }
}

function nameOf(document: vscode.TextDocument): string {
  return document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
}

/** Our own files and the workspace's pictures. */
function roots(files: PageFiles): vscode.Uri[] {
  const folders = vscode.workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
  return [vscode.Uri.joinPath(files.script, '..'), vscode.Uri.joinPath(files.style, '..'), ...folders];
}
