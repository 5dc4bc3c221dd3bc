import * as vscode from 'vscode';
import { fixesFor } from '../../core/checks/index.ts';
import type { Finding, Fix } from '../../core/checks/index.ts';
import type { TweetFile } from '../../core/document/types.ts';
import { toRange, toWorkspaceEdit } from '../convert.ts';
import type { Drafts } from '../drafts.ts';
import { fixTitle } from '../words/findings.ts';
import { diagnosticSource } from './diagnostics.ts';
import { tweetFiles } from './selector.ts';

/** More findings at one place than this are not offered one by one. */
const mostFindings = 20;

/** The quick fixes of the findings at the cursor. */
export function registerFixes(drafts: Drafts): vscode.Disposable {
  const kinds = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  return vscode.languages.registerCodeActionsProvider(
    tweetFiles,
    {
      provideCodeActions: (document, range, context) => {
        if (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix)) return [];
        return actionsAt(document, range, context.diagnostics, drafts);
      },
    },
    kinds,
  );
}

function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  shown: readonly vscode.Diagnostic[],
  drafts: Drafts,
): vscode.CodeAction[] {
  const { file, findings } = drafts.of(document);
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  const here = findings.filter(({ span }) => span.start <= end && start <= span.end).slice(0, mostFindings);
  return here.flatMap((finding) => {
    const diagnostic = diagnosticOf(document, finding, shown);
    const usable = fixesOf(finding, file).filter(({ edits }) => edits === undefined || edits.length > 0);
    return usable.flatMap(
      (fix, index) => toAction(document, file, finding, fix, diagnostic, index === 0) ?? [],
    );
  });
}

/** The light bulb asks at every move of the cursor; a thread need not be split anew each time. */
const known = new WeakMap<Finding, readonly Fix[]>();

function fixesOf(finding: Finding, file: TweetFile): readonly Fix[] {
  const fixes = known.get(finding) ?? fixesFor(finding, file);
  known.set(finding, fixes);
  return fixes;
}

function diagnosticOf(
  document: vscode.TextDocument,
  { code, span }: Finding,
  shown: readonly vscode.Diagnostic[],
): vscode.Diagnostic | undefined {
  const range = toRange(document, span);
  return shown.find(
    (each) => each.source === diagnosticSource && each.code === code && each.range.isEqual(range),
  );
}

function toAction(
  document: vscode.TextDocument,
  file: TweetFile,
  finding: Finding,
  fix: Fix,
  diagnostic: vscode.Diagnostic | undefined,
  preferred: boolean,
): vscode.CodeAction | undefined {
  const action = new vscode.CodeAction(fixTitle(fix), vscode.CodeActionKind.QuickFix);
  if (diagnostic) action.diagnostics = [diagnostic];
  action.isPreferred = preferred;
  if (fix.edits) {
    action.edit = toWorkspaceEdit(document, fix.edits);
    return action;
  }
  const command = stepOf(document, file, finding, fix);
  if (!command) return undefined;
  action.command = { title: action.title, ...command };
  return action;
}

/** A fix that is a step to take rather than an edit. */
function stepOf(
  document: vscode.TextDocument,
  file: TweetFile,
  finding: Finding,
  { id }: Fix,
): { command: string; arguments: unknown[] } | undefined {
  const uri = document.uri.toString();
  switch (id) {
    case 'show-over':
      return { command: 'tweet.showOver', arguments: [uri, document.version, finding.part] };
    case 'add-alt':
      return { command: 'tweet.addAlt', arguments: [uri, finding.part, mediaIndex(file, finding)] };
    case 'choose-audience':
      return { command: 'tweet.chooseAudience', arguments: [uri] };
    default:
      return undefined;
  }
}

/** Which of its part's media a finding is about. */
function mediaIndex(file: TweetFile, { part, span }: Finding): number {
  const media = file.parts[part]?.media ?? [];
  return Math.max(
    0,
    media.findIndex((each) => each.span.start <= span.start && span.end <= each.span.end),
  );
}
