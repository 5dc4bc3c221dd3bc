import * as vscode from 'vscode';
import { isPageState } from '../../core/preview/protocol.ts';
import { registerCommand } from '../commands/command.ts';
import { targetOf, type Shown } from '../commands/target.ts';
import { previewType } from '../ids.ts';
import { PreviewPanel, type PanelDeps } from './previewPanel.ts';

/** Opens the preview beside the editor, keeps it one, and brings it back after a reload. */
export class Previews implements Shown, vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private preview: PreviewPanel | undefined;
  private readonly owned: vscode.Disposable;
  private readonly deps: PanelDeps;

  constructor(deps: PanelDeps) {
    this.deps = deps;
    this.owned = vscode.Disposable.from(
      registerCommand('tweet.preview', deps.log, async (...given) => {
        this.open((await targetOf(given, this)).document);
      }),
      vscode.window.registerWebviewPanelSerializer(previewType, {
        deserializeWebviewPanel: (panel, state: unknown) => this.restore(panel, state),
      }),
    );
  }

  dispose(): void {
    this.owned.dispose();
    this.panel?.dispose();
  }

  document(): vscode.TextDocument | undefined {
    return this.preview?.current();
  }

  private open(document: vscode.TextDocument): void {
    if (this.panel) this.panel.reveal(undefined, true);
    else {
      const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      this.adopt(vscode.window.createWebviewPanel(previewType, vscode.l10n.t('Tweet Preview'), place));
    }
    this.preview?.show(document);
  }

  private adopt(panel: vscode.WebviewPanel): void {
    this.panel = panel;
    const preview = new PreviewPanel(panel, this.deps);
    this.preview = preview;
    panel.onDidDispose(() => {
      preview.dispose();
      if (this.panel === panel) this.panel = this.preview = undefined;
    });
  }

  private async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    if (this.panel) {
      panel.dispose();
      return;
    }
    this.adopt(panel);
    const document = isPageState(state) ? await openAgain(state.uri, this.deps) : undefined;
    if (document && !this.preview?.current()) this.preview?.show(document);
  }
}

async function openAgain(uri: string, { log }: PanelDeps): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  } catch (error) {
    // Renamed or deleted since: the panel says that there is nothing to show.
    log.info(`The preview's file could not be opened again: ${String(error)}`);
    return undefined;
  }
}
