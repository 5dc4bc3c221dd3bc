import type { Media } from './types.ts';

/**
 * Reads a line that is nothing but a Markdown image with a relative file: `![alt](file.png)`, also
 * `![alt](<my file.png>)` and with a title, which is left out. Anything else is text: images of the web cannot be posted.
 *
 * @param start offset of the line in the file
 */
export function readImageLine(line: string, start: number): Media | undefined {
  const image = line.trim();
  if (!image.startsWith('![') || !image.endsWith(')')) return undefined;
  const altEnd = endOfAlt(image);
  if (altEnd === -1) return undefined;
  const target = readTarget(image.slice(altEnd + 2, -1));
  if (target === undefined) return undefined;
  const from = start + line.indexOf('![');
  const fileStart = from + altEnd + 2 + target.at;
  const media = {
    file: target.file,
    span: { start: from, end: from + image.length },
    fileSpan: { start: fileStart, end: fileStart + target.file.length },
    altSpan: { start: from + 2, end: from + altEnd },
    from: 'image line',
  } as const;
  const alt = image
    .slice(2, altEnd)
    .replace(/\\([[\]\\])/g, '$1')
    .trim();
  return alt === '' ? media : { ...media, alt };
}

/** The alt text as it stands in an image line: on one line, and without NULs, which would make the file no text. */
export function escapeAlt(alt: string): string {
  return alt
    .replaceAll('\0', '')
    .trim()
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[[\]\\]/g, '\\$&');
}

/** An image line for the media; its file has to be one that an image line can name. */
export function printImageLine({ file, alt = '' }: Pick<Media, 'file' | 'alt'>): string {
  return `![${escapeAlt(alt)}](${readTarget(file)?.file === file ? file : `<${file}>`})`;
}

/** Where the `]` stands that is followed by `(` and not escaped. */
function endOfAlt(image: string): number {
  for (let at = 2; at < image.length; at += 1) {
    const char = image[at];
    if (char === '\\') at += 1;
    else if (char === ']' && image[at + 1] === '(') return at;
  }
  return -1;
}

/** What stands between the parentheses: a relative path, perhaps in `<>`, perhaps with a title. */
function readTarget(inside: string): { readonly file: string; readonly at: number } | undefined {
  const titled = withoutTitle(inside);
  const bare = titled.trim();
  const isAngled = bare.startsWith('<') && bare.endsWith('>') && bare.length > 2;
  const file = (isAngled ? bare.slice(1, -1) : bare).trim();
  if (!isRelativePath(file) || (isAngled ? /[<>]/.test(file) : !isBalanced(file))) return undefined;
  return { file, at: inside.indexOf(file, isAngled ? inside.indexOf('<') + 1 : 0) };
}

function withoutTitle(inside: string): string {
  if (!inside.trimEnd().endsWith('"')) return inside;
  const opening = inside.lastIndexOf('"', inside.trimEnd().length - 2);
  return opening > 0 && /\s/.test(inside[opening - 1] ?? '') ? inside.slice(0, opening) : inside;
}

function isRelativePath(file: string): boolean {
  return file !== '' && !/^(?:[a-z][a-z\d+.-]*:|[\\/])/i.test(file);
}

function isBalanced(file: string): boolean {
  if (!file.includes('(') && !file.includes(')')) return true;
  let open = 0;
  for (const char of file) {
    if (char === '(') open += 1;
    if (char === ')') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
