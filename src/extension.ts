import { randomBytes } from 'node:crypto';
import type * as vscode from 'vscode';
import { AudienceFiles } from './editor/audienceFiles.ts';
import { registerAudienceCommands } from './editor/commands/audience.ts';
import { registerCommand } from './editor/commands/command.ts';
import { registerEditing } from './editor/commands/editing.ts';
import { registerOpenInX } from './editor/commands/openInX.ts';
import { Drafts } from './editor/drafts.ts';
import { registerLanguage } from './editor/language/index.ts';
import { createLog } from './editor/log.ts';
import { MediaFinder } from './editor/media.ts';
import { memoryOf } from './editor/memory.ts';
import { pageFiles } from './editor/panel/html.ts';
import { Previews } from './editor/panel/index.ts';
import { registerSiteSettings } from './editor/siteSettings.ts';
import { loadModelOnce } from './editor/interestModel.ts';
import { loadInterestModel } from './io/interest/index.ts';

/** The composition root: builds in the order of what needs what, and hands everything to VS Code to dispose of. */
export function activate(context: vscode.ExtensionContext): void {
  const log = createLog();
  const media = new MediaFinder();
  const audiences = new AudienceFiles(log);
  const loadModel = loadModelOnce(() => loadInterestModel(context.asAbsolutePath('dist/interest')), log);
  const drafts = new Drafts(audiences, media, loadModel);
  const nonce = (): string => randomBytes(16).toString('base64url');
  const previews = new Previews({ drafts, media, log, nonce, files: pageFiles(context.extensionUri) });

  context.subscriptions.push(
    log,
    media,
    audiences,
    drafts,
    previews,
    registerLanguage(drafts),
    registerEditing(drafts, previews, log),
    registerAudienceCommands(drafts, previews, log),
    registerOpenInX(drafts, previews, memoryOf(context.workspaceState), log),
    registerSiteSettings(),
    registerCommand('tweet.showOutput', log, () => {
      log.show();
    }),
  );
}
