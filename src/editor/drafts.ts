import * as vscode from 'vscode';
import type { Audience } from '../core/audience/types.ts';
import { createDraftReader, type Draft, type DraftContext, type DraftReader } from '../core/draft/index.ts';
import type { InterestModel } from '../core/interest/types.ts';
import type { AudienceFiles } from './audienceFiles.ts';
import { languageId } from './ids.ts';
import type { MediaFinder } from './media.ts';
import { readSettings, type Settings } from './settings.ts';

/** How long typing must pause (ms) before what was put off is done: long parts, very long files. */
const pause = 150;

interface Entry {
  readonly reader: DraftReader;
  version: number;
  context: DraftContext;
  settings: Settings;
  draft: Draft;
  timer?: unknown;
}

/**
 * The open tweet files, read. Every feature asks here, so that a keystroke is read once, and learns here of changes:
 * of the text, the settings, the audience, the interest model, the media files.
 */
export class Drafts implements vscode.Disposable {
  private readonly entries = new Map<vscode.TextDocument, Entry>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  /** The draft of an open tweet file is a new one. */
  readonly onDidChange = this.changed.event;
  private readonly owned: vscode.Disposable[];
  private readonly audiences: AudienceFiles;
  private readonly media: MediaFinder;
  private readonly loadModel: () => Promise<InterestModel | undefined>;
  private model: InterestModel | undefined;
  private wanted = false;

  constructor(
    audiences: AudienceFiles,
    media: MediaFinder,
    loadModel: () => Promise<InterestModel | undefined>,
  ) {
    this.audiences = audiences;
    this.media = media;
    this.loadModel = loadModel;
    const workspace = vscode.workspace;
    this.owned = [
      workspace.onDidOpenTextDocument((document) => {
        if (isTweet(document)) this.changed.fire(document);
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (isTweet(document)) this.changed.fire(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        this.forget(document);
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('tweet')) this.refresh();
      }),
      audiences.onDidChange(() => {
        this.refresh();
      }),
      media.onDidChange(() => {
        this.refresh();
      }),
    ];
  }

  dispose(): void {
    for (const document of [...this.entries.keys()]) this.forget(document);
    for (const owned of this.owned) owned.dispose();
    this.changed.dispose();
  }

  /** The draft of the document's text as it is now. */
  of(document: vscode.TextDocument): Draft {
    return this.entry(document).draft;
  }

  /** The settings in force for the document. */
  settings(document: vscode.TextDocument): Settings {
    return this.entry(document).settings;
  }

  /** The audience in force for the document, if there is one. */
  audience(document: vscode.TextDocument): Audience | undefined {
    return this.entry(document).context.audience;
  }

  private entry(document: vscode.TextDocument): Entry {
    const known = this.entries.get(document);
    if (known?.version === document.version) return known;
    const reader = known?.reader ?? createDraftReader();
    const settings = known?.settings ?? readSettings(document.uri);
    const context = known?.context ?? this.context(document, settings);
    if (known) clearTimeout(known.timer);
    const draft = reader.read(document.getText(), context);
    const entry: Entry = { reader, version: document.version, context, settings, draft };
    // A late question about a closed document is answered, and forgotten.
    if (document.isClosed) return entry;
    this.entries.set(document, entry);
    if (draft.pending) this.settleAfter(pause, document, entry);
    if (draft.chosen && !this.model) this.wantModel();
    return entry;
  }

  private settleAfter(milliseconds: number, document: vscode.TextDocument, entry: Entry): void {
    entry.timer = setTimeout(() => {
      this.settle(document);
    }, milliseconds);
  }

  private settle(document: vscode.TextDocument): void {
    const entry = this.entries.get(document);
    if (entry?.version !== document.version) return;
    entry.draft = entry.reader.settle(document.getText(), entry.context);
    // The next step comes after whatever the host has to do meanwhile.
    if (entry.draft.pending) this.settleAfter(0, document, entry);
    this.changed.fire(document);
  }

  private context(document: vscode.TextDocument, settings: Settings): DraftContext {
    const audience = this.audiences.for(document.uri);
    return {
      sites: settings.sites,
      limit: settings.limit,
      levels: settings.levels,
      defaultAudience: settings.defaultAudience,
      mediaState: (media) => this.media.state(document.uri, media),
      ...(audience ? { audience } : {}),
      ...(this.model ? { model: this.model } : {}),
    };
  }

  /** Reads all open tweet files again, against what has changed around them. */
  private refresh(): void {
    for (const [document, entry] of this.entries) {
      clearTimeout(entry.timer);
      entry.settings = readSettings(document.uri);
      entry.context = this.context(document, entry.settings);
      // A version that no document has: the next question reads the text again.
      entry.version = -1;
      this.changed.fire(document);
    }
  }

  private wantModel(): void {
    if (this.wanted) return;
    this.wanted = true;
    void this.loadModel().then((model) => {
      this.model = model;
      if (model) this.refresh();
    });
  }

  private forget(document: vscode.TextDocument): void {
    clearTimeout(this.entries.get(document)?.timer);
    this.entries.delete(document);
  }
}

export function isTweet(document: vscode.TextDocument): boolean {
  return document.languageId === languageId;
}

/** 0-based part at an offset of the source: the last part that starts at or before it. */
export function partAt(draft: Draft, offset: number): number {
  const { parts } = draft.file;
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((parts[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
