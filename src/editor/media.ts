import * as vscode from 'vscode';
import type { MediaState } from '../core/checks/index.ts';
import type { Media } from '../core/document/types.ts';

interface Place {
  readonly state: MediaState;
  readonly uri?: vscode.Uri;
}

/** Finds the media files that tweet files name: beside the file, in its `media` folder, in the workspace's. */
export class MediaFinder implements vscode.Disposable {
  private readonly known = new Map<string, Place>();
  private readonly changed = new vscode.EventEmitter<void>();
  /** A file was found, or one that was found has gone. */
  readonly onDidChange = this.changed.event;
  private readonly watcher = vscode.workspace.createFileSystemWatcher(
    '**/*.{png,jpg,jpeg,gif,webp,mp4,mov,PNG,JPG,JPEG,GIF,WEBP,MP4,MOV}',
    false,
    true,
    false,
  );

  constructor() {
    const forget = (): void => {
      this.known.clear();
      this.changed.fire();
    };
    this.watcher.onDidCreate(forget);
    this.watcher.onDidDelete(forget);
  }

  dispose(): void {
    this.watcher.dispose();
    this.changed.dispose();
  }

  /** What is known now; a file not looked for yet is `pending`, and looked for. */
  state(document: vscode.Uri, media: Media): MediaState {
    return this.place(document, media).state;
  }

  /** Where the file lies; absent where it was not found. */
  uri(document: vscode.Uri, media: Media): vscode.Uri | undefined {
    return this.place(document, media).uri;
  }

  private place(document: vscode.Uri, media: Media): Place {
    const key = `${document.toString()}\n${media.file}`;
    const known = this.known.get(key);
    if (known) return known;
    const places = candidates(document, media.file);
    const place: Place = { state: places.length === 0 ? 'outside' : 'pending' };
    this.known.set(key, place);
    if (places.length > 0) void this.look(key, places);
    return place;
  }

  private async look(key: string, places: readonly vscode.Uri[]): Promise<void> {
    const found = await firstFile(places);
    this.known.set(key, found ? { state: 'found', uri: found } : { state: 'missing' });
    this.changed.fire();
  }
}

async function firstFile(places: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
  for (const place of places) {
    const type = await vscode.workspace.fs.stat(place).then(
      (stat) => stat.type,
      // Not there, or not ours to read: look on.
      () => undefined,
    );
    if (type !== undefined && (type & vscode.FileType.File) !== 0) return place;
  }
  return undefined;
}

/** Only places inside the workspace, or for a file without one inside its own folder. */
function candidates(document: vscode.Uri, file: string): readonly vscode.Uri[] {
  const path = file.replaceAll('\\', '/');
  const home = homeOf(document);
  if (!home || path.startsWith('/') || /^[a-z][a-z\d+.-]*:/i.test(path)) return [];
  const inside = home.root.path.endsWith('/') ? home.root.path : `${home.root.path}/`;
  const places = mediaFolders(document).map((folder) => vscode.Uri.joinPath(folder, path));
  return places.filter((uri) => uri.path.startsWith(inside));
}

/** Where a tweet file's media are looked for, nearest first; none for a file that is nowhere yet. */
export function mediaFolders(document: vscode.Uri): readonly vscode.Uri[] {
  const home = homeOf(document);
  return home
    ? [home.beside, vscode.Uri.joinPath(home.beside, 'media'), vscode.Uri.joinPath(home.root, 'media')]
    : [];
}

function homeOf(document: vscode.Uri): { beside: vscode.Uri; root: vscode.Uri } | undefined {
  const own = vscode.workspace.getWorkspaceFolder(document)?.uri;
  const unsaved = document.scheme === 'untitled';
  const beside = unsaved
    ? (own ?? vscode.workspace.workspaceFolders?.[0]?.uri)
    : vscode.Uri.joinPath(document, '..');
  return beside && { beside, root: own ?? beside };
}
