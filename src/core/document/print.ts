import { defaultDelimiter } from './delimiter.ts';
import { printImageLine } from './imageLine.ts';
import type { FrontMatter, FrontMatterEntry, Media, Part, TweetFile } from './types.ts';
import { printText, printYaml } from './yamlPrint.ts';

/**
 * The file anew from the data of its parts: front matter (from its entries), text, image lines, poll lines, with the
 * file's line end. Comments are left out. Parsing it gives the same file but for offsets. Front matter that could not be
 * understood is printed as it stands in the source.
 */
export function printTweetFile(file: TweetFile): string {
  let printed = '';
  let delimiter = defaultDelimiter;
  for (const part of file.parts) {
    if (part.index > 0) printed += `${delimiter}\n`;
    delimiter = part.delimiter ?? defaultDelimiter;
    printed += printPart(file, part, delimiter);
  }
  return file.eol === '\n' ? printed : printed.replaceAll('\n', file.eol);
}

function printPart(file: TweetFile, part: Part, delimiter: string): string {
  const frontMatter = part.frontMatter
    ? `---\n${printFrontMatter(file, part.index, part.frontMatter)}---\n`
    : '';
  const body = printBody(part, delimiter);
  if (body !== '') return `${frontMatter}${body}\n`;
  // Line ends alone would all belong to the front matter, and the delimiter behind them would be text.
  return part.index < file.parts.length - 1 ? `${frontMatter} \n` : frontMatter;
}

function printFrontMatter(file: TweetFile, index: number, { entries, contentSpan }: FrontMatter): string {
  const isBroken = file.problems.some(({ code, part }) => part === index && brokenCodes.has(code));
  const content = isBroken
    ? file.source.slice(contentSpan.start, contentSpan.end).replace(/\r\n?/g, '\n')
    : entries.map(printEntry).join('\n');
  return `${content}\n`;
}

const brokenCodes = new Set(['front-matter-syntax', 'front-matter-not-a-map', 'front-matter-too-large']);

function printEntry({ key, value, valueSpan }: FrontMatterEntry): string {
  if (valueSpan === undefined && value === null) return `${printText(key)}:`;
  if (!Array.isArray(value) || value.length === 0 || key !== 'media')
    return `${printText(key)}: ${printYaml(value)}`;
  return `${key}:\n${value.map((item) => `  - ${printYaml(item)}`).join('\n')}`;
}

function printBody({ text, media, poll, frontMatter, pollSpan }: Part, delimiter: string): string {
  const images = media.filter(({ from }) => from === 'image line');
  const isInFrontMatter = pollSpan && frontMatter && pollSpan.start < frontMatter.span.end;
  const options = isInFrontMatter ? [] : (poll ?? []).map((option) => `( ) ${option}`);
  return [...withImages(text, images, delimiter), options.join('\n')]
    .filter((piece) => piece !== '')
    .join('\n\n');
}

/**
 * Image lines behind the text. But a last line like the delimiter is text only because nothing stands behind it, and a
 * first line like one only because nothing stands before it; and images behind a first line `---` may be what keeps the
 * next line from being front matter.
 */
function withImages(text: string, images: readonly Media[], delimiter: string): string[] {
  const lines = images.map(printImageLine);
  const firstEnd = text.indexOf('\n');
  if (lines.length === 0 || firstEnd === -1) return [text, lines.join('\n')];
  const first = text.slice(0, firstEnd);
  if (isDelimiterLine(first, delimiter) || isDelimiterLine(first, defaultDelimiter)) {
    return [[first, ...lines, text.slice(firstEnd + 1)].join('\n')];
  }
  const last = text.slice(text.lastIndexOf('\n') + 1);
  return isDelimiterLine(last, delimiter) ? [[...lines, text].join('\n')] : [text, lines.join('\n')];
}

function isDelimiterLine(line: string, delimiter: string): boolean {
  return delimiter !== '' && line.startsWith(delimiter) && line.slice(delimiter.length).trim() === '';
}
