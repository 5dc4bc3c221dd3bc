import * as vscode from 'vscode';
import { readAudience } from '../core/audience/index.ts';
import type { Audience, AudienceProblem } from '../core/audience/types.ts';
import { audienceProblemText } from './words/audienceWords.ts';
import type { Log } from './log.ts';
import { readSettings } from './settings.ts';

interface Entry {
  /** The last one that could be read. */
  audience?: Audience;
  readonly watcher: vscode.Disposable;
}

/**
 * The audience files, read live: from the editor while one is open there, else from the disk. A broken file keeps the
 * last good audience, and its problems stand in the Problems view at their lines.
 */
export class AudienceFiles implements vscode.Disposable {
  private readonly entries = new Map<string, Entry>();
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('tweet audience');
  private readonly owned: readonly { dispose(): unknown }[];

  private readonly log: Log;

  constructor(log: Log) {
    this.log = log;
    this.owned = [
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.entries.has(document.uri.toString())) this.take(document.uri, document.getText());
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri, isDirty }) => {
        if (isDirty && this.entries.has(uri.toString())) void this.read(uri);
      }),
      this.diagnostics,
      this.changed,
    ];
  }

  dispose(): void {
    for (const { watcher } of this.entries.values()) watcher.dispose();
    for (const owned of this.owned) owned.dispose();
  }

  /** The audience for a tweet file; absent while there is none or it is not read yet. */
  for(resource: vscode.Uri): Audience | undefined {
    const uri = audienceUri(resource);
    return uri && this.entry(uri).audience;
  }

  private entry(uri: vscode.Uri): Entry {
    const key = uri.toString();
    const known = this.entries.get(key);
    if (known) return known;
    const entry: Entry = { watcher: this.watch(uri) };
    this.entries.set(key, entry);
    void this.read(uri);
    return entry;
  }

  private watch(uri: vscode.Uri): vscode.Disposable {
    const folder = vscode.Uri.joinPath(uri, '..');
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/[[\]{}*?]/g, '[$&]');
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, name));
    const read = (): void => void this.read(uri);
    watcher.onDidChange(read);
    watcher.onDidCreate(read);
    watcher.onDidDelete(read);
    return watcher;
  }

  private async read(uri: vscode.Uri): Promise<void> {
    const open = vscode.workspace.textDocuments.find(
      (document) => document.uri.toString() === uri.toString(),
    );
    if (open?.isDirty) {
      this.take(uri, open.getText());
      return;
    }
    try {
      const bytes = await vscode.workspace.fs.readFile(uri);
      this.take(uri, new TextDecoder('utf-8').decode(bytes));
    } catch (error) {
      this.gone(uri, error);
    }
  }

  private take(uri: vscode.Uri, text: string): void {
    const entry = this.entries.get(uri.toString());
    if (!entry) return;
    const { audience, problems } = readAudience(text);
    this.diagnostics.set(uri, problems.map(toDiagnostic));
    const broken = problems.some(({ code }) => code === 'syntax' || code === 'too-large');
    if (!audience || (broken && entry.audience)) return;
    entry.audience = audience;
    this.changed.fire();
  }

  /** No file is no audience; a file that cannot be read right now keeps the last good one. */
  private gone(uri: vscode.Uri, error: unknown): void {
    const entry = this.entries.get(uri.toString());
    const missing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    if (!missing)
      this.log.warn(`The audience file ${uri.toString(true)} could not be read: ${String(error)}`);
    this.diagnostics.delete(uri);
    if (!missing || !entry?.audience) return;
    delete entry.audience;
    this.changed.fire();
  }
}

/** Where the audience of a tweet file is kept: the setting's file, absolute or below the workspace folder. */
export function audienceUri(resource: vscode.Uri | undefined): vscode.Uri | undefined {
  const { audienceFile } = readSettings(resource);
  const folder =
    (resource && vscode.workspace.getWorkspaceFolder(resource)) ?? vscode.workspace.workspaceFolders?.[0];
  if (/^(?:[/\\]|[a-z]:[/\\])/i.test(audienceFile)) {
    return folder && folder.uri.scheme !== 'file'
      ? folder.uri.with({ path: audienceFile })
      : vscode.Uri.file(audienceFile);
  }
  return folder && vscode.Uri.joinPath(folder.uri, audienceFile);
}

function toDiagnostic(problem: AudienceProblem): vscode.Diagnostic {
  const line = Math.max(0, problem.line - 1);
  const range = new vscode.Range(line, 0, line, Number.MAX_SAFE_INTEGER);
  const serious = problem.code === 'syntax' || problem.code === 'too-large';
  const level = serious ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
  const diagnostic = new vscode.Diagnostic(range, audienceProblemText(problem), level);
  diagnostic.source = 'Tweet';
  diagnostic.code = problem.code;
  return diagnostic;
}
