import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Trouble } from '../../app/trouble.ts';
import type { InterestModel } from '../../core/interest/types.ts';
import { wordRarity } from './wordRarity.ts';

const fileName = 'words.txt';

/** The interest check's data cannot be used. The message says what to do and can be shown as it is. */
export class InterestDataError extends Trouble {
  constructor(what: 'cannot be read' | 'is damaged', place: string, cause?: unknown) {
    super(`"Is anyone interested?" is off: its word list ${what} (${place}). Reinstall the extension.`);
    this.name = 'InterestDataError';
    this.cause = cause;
  }
}

/**
 * The interest model that ships. `folder` holds its data: `dist/interest` beside the bundle; without it the data is
 * looked for beside this file and in the project. Throws {@link InterestDataError}.
 */
export async function loadInterestModel(folder?: URL | string): Promise<InterestModel> {
  const { text, place } = await readFirst(folder === undefined ? usualFolders() : [pathOf(folder)]);
  const [count, ...words] = text.split('\n');
  // One line end at the end of the file, as it was made.
  if (words.pop() !== '' || words.length === 0 || Number(count) !== words.length) {
    throw new InterestDataError('is damaged', place);
  }
  return wordRarity(words);
}

function pathOf(folder: URL | string): string {
  return typeof folder === 'string' && !folder.startsWith('file:') ? folder : fileURLToPath(folder);
}

/** In the order to try: from source, from a bundle with its data beside it, from a bundle anywhere else. */
function usualFolders(): string[] {
  const beside = folderOfThis();
  return [
    ...(beside === undefined ? [] : [join(beside, 'data'), join(beside, 'interest')]),
    join(process.cwd(), 'dist/interest'),
    join(process.cwd(), 'src/io/interest/data'),
  ];
}

/** A CommonJS bundle has no `import.meta`, an ES module no `__dirname`. */
function folderOfThis(): string | undefined {
  const url = import.meta.url as string | undefined;
  if (url !== undefined) return dirname(fileURLToPath(url));
  return typeof __dirname === 'string' ? __dirname : undefined;
}

async function readFirst(folders: readonly string[]): Promise<{ text: string; place: string }> {
  const causes: unknown[] = [];
  for (const folder of folders) {
    const place = join(folder, fileName);
    try {
      return { text: await readFile(place, 'utf8'), place };
    } catch (error) {
      causes.push(error);
    }
  }
  throw new InterestDataError('cannot be read', join(folders[0] ?? '', fileName), causes[0]);
}
