import * as vscode from 'vscode';
import type { Draft } from '../../core/draft/index.ts';
import type { Drafts } from '../drafts.ts';
import type { Settings } from '../settings.ts';
import { lensTexts } from './lensText.ts';
import { visibleStart } from './partPlace.ts';
import { tweetFiles } from './selector.ts';

/** Beyond this many parts, a lens gets its words when it comes into view. */
const lazyFrom = 100;
/**
 * No thread has more parts than this. VS Code makes room above the line of every lens whether it is in view or not, so
 * that thousands of them would hold up each keystroke.
 */
const mostParts = 500;
/** How long (ms) what is around the text may change before the lenses are asked for again. */
const patience = 100;

type LensKind = 'text' | 'preview' | 'open';

class PartLens extends vscode.CodeLens {
  readonly document: vscode.TextDocument;
  readonly part: number;
  readonly kind: LensKind;

  constructor(range: vscode.Range, document: vscode.TextDocument, part: number, kind: LensKind) {
    super(range);
    this.document = document;
    this.part = part;
    this.kind = kind;
  }
}

/** The line above each part: how long it is, who is interested, whether it links back; and what to do with it. */
export function registerLenses(drafts: Drafts): vscode.Disposable {
  const lenses = new Lenses(drafts);
  return vscode.Disposable.from(lenses, vscode.languages.registerCodeLensProvider(tweetFiles, lenses));
}

interface Given {
  readonly version: number;
  readonly texts: readonly string[];
}

class Lenses implements vscode.CodeLensProvider<PartLens>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.changed.event;
  private readonly given = new WeakMap<vscode.TextDocument, Given>();
  private readonly worded = new WeakMap<Draft, { lens: Settings['lens']; texts: readonly string[] }>();
  private readonly waiting = new Set<vscode.TextDocument>();
  private readonly drafts: Drafts;
  private readonly listener: vscode.Disposable;
  private timer: unknown;

  constructor(drafts: Drafts) {
    this.drafts = drafts;
    this.listener = drafts.onDidChange((document) => {
      this.waiting.add(document);
      this.timer ??= setTimeout(() => {
        this.compare();
      }, patience);
    });
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listener.dispose();
    this.changed.dispose();
  }

  provideCodeLenses(document: vscode.TextDocument): PartLens[] {
    const texts = this.texts(document);
    this.given.set(document, { version: document.version, texts });
    const { file } = this.drafts.of(document);
    const lenses = texts.slice(0, mostParts).flatMap((text, index) => {
      const part = file.parts[index];
      if (!part) return [];
      const at = document.positionAt(visibleStart(file.source, part));
      const range = new vscode.Range(at, at);
      return kindsFor(text).map((kind) => new PartLens(range, document, index, kind));
    });
    return texts.length > lazyFrom ? lenses : lenses.map((lens) => this.withWords(lens, texts));
  }

  resolveCodeLens(lens: PartLens): PartLens {
    return this.withWords(lens, this.texts(lens.document));
  }

  /** By part; none where lenses are switched off. Asked for once per visible lens, so kept by draft. */
  private texts(document: vscode.TextDocument): readonly string[] {
    const draft = this.drafts.of(document);
    const { lens } = this.drafts.settings(document);
    const known = this.worded.get(draft);
    if (known?.lens === lens) return known.texts;
    const texts = lens.enabled ? lensTexts(draft, lens) : [];
    this.worded.set(draft, { lens, texts });
    return texts;
  }

  private withWords(lens: PartLens, texts: readonly string[]): PartLens {
    lens.command = commandOf(lens, texts[lens.part] ?? '');
    return lens;
  }

  /**
   * After an edit VS Code asks for lenses by itself. It is told only when they would say something else on the same
   * text (the audience, a setting, what was still being counted), so that nothing flickers while somebody types.
   */
  private compare(): void {
    this.timer = undefined;
    const stale = [...this.waiting].some((document) => {
      const given = this.given.get(document);
      if (given?.version !== document.version || document.isClosed) return false;
      return !sameTexts(given.texts, this.texts(document));
    });
    this.waiting.clear();
    if (stale) this.changed.fire();
  }
}

function sameTexts(before: readonly string[], now: readonly string[]): boolean {
  return (
    before === now || (before.length === now.length && before.every((text, index) => text === now[index]))
  );
}

function kindsFor(text: string): readonly LensKind[] {
  return text === '' ? ['preview', 'open'] : ['text', 'preview', 'open'];
}

function commandOf({ kind, document, part }: PartLens, text: string): vscode.Command {
  const uri = document.uri.toString();
  if (kind === 'open') {
    const title = vscode.l10n.t('Open in X');
    return { title, command: 'tweet.openInX', arguments: [uri, document.version, part] };
  }
  const title = kind === 'text' ? text : vscode.l10n.t('Preview');
  return { title, command: 'tweet.preview', arguments: [uri] };
}
