import * as vscode from 'vscode';
import type { Drafts } from '../drafts.ts';
import { registerCompletion } from './completion/index.ts';
import { registerDiagnostics } from './diagnostics.ts';
import { registerFixes } from './fixes.ts';
import { registerFolding } from './folding.ts';
import { registerHover } from './hover.ts';
import { registerLenses } from './lens.ts';
import { registerOutline } from './outline.ts';
import { registerOverflow } from './overflow.ts';
import { registerStatusBar } from './statusBar.ts';

/** Everything that the editor itself shows of a tweet file. What must be seen first is registered first. */
export function registerLanguage(drafts: Drafts): vscode.Disposable {
  return vscode.Disposable.from(
    registerStatusBar(drafts),
    registerOverflow(drafts),
    registerDiagnostics(drafts),
    registerLenses(drafts),
    registerFixes(drafts),
    registerOutline(drafts),
    registerFolding(drafts),
    registerCompletion(drafts),
    registerHover(drafts),
  );
}
