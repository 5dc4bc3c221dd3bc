import * as vscode from 'vscode';
import type { Finding } from '../../core/checks/index.ts';
import { toRange } from '../convert.ts';
import { isTweet, type Drafts } from '../drafts.ts';
import { findingText } from '../words/findings.ts';

export const diagnosticSource = 'Tweet';
/** VS Code shows 1,000 problems of a file, the worst first; one more makes it say that there are others. */
const mostShown = 1001;
/** A file with more findings than this is no tweet any more; its findings wait (ms) for a pause. */
const many = 200;
const pauseForMany = 300;

/** Findings in the Problems view and under the text, right after each keystroke. */
export function registerDiagnostics(drafts: Drafts): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('tweet');
  const waiting = new Map<vscode.TextDocument, unknown>();

  function show(document: vscode.TextDocument): void {
    waiting.delete(document);
    if (document.isClosed || !isTweet(document)) return;
    const diagnostics = diagnosticsOf(document, drafts);
    // Setting nothing where nothing stood would still wake every listener.
    if (diagnostics.length > 0 || collection.has(document.uri)) collection.set(document.uri, diagnostics);
  }

  function soon(document: vscode.TextDocument): void {
    if (waiting.has(document) || !canBeMended(document)) return;
    const crowded = (collection.get(document.uri)?.length ?? 0) > many;
    const timer = setTimeout(
      () => {
        show(document);
      },
      crowded ? pauseForMany : 0,
    );
    waiting.set(document, timer);
  }

  for (const document of vscode.workspace.textDocuments) if (isTweet(document)) soon(document);
  return vscode.Disposable.from(
    collection,
    drafts.onDidChange(soon),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (isTweet(document)) collection.delete(document.uri);
    }),
    {
      dispose: () => {
        for (const timer of waiting.values()) clearTimeout(timer);
      },
    },
  );
}

/** A file that cannot be changed (the old side of a comparison, for one) cannot be mended: nothing to report. */
function canBeMended({ uri }: vscode.TextDocument): boolean {
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false;
}

function diagnosticsOf(document: vscode.TextDocument, drafts: Drafts): vscode.Diagnostic[] {
  const { findings, file } = drafts.of(document);
  return worst(findings).map((finding) => toDiagnostic(document, finding, file.parts.length));
}

function worst(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= mostShown) return findings;
  const order = ['error', 'warning', 'information'] as const;
  return order.flatMap((level) => findings.filter((finding) => finding.level === level)).slice(0, mostShown);
}

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

function toDiagnostic(document: vscode.TextDocument, finding: Finding, parts: number): vscode.Diagnostic {
  const range = toRange(document, finding.span);
  const diagnostic = new vscode.Diagnostic(range, findingText(finding, parts), severities[finding.level]);
  diagnostic.source = diagnosticSource;
  diagnostic.code = finding.code;
  return diagnostic;
}
