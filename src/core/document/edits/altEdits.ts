import type { TextEdit } from '../../span.ts';
import { escapeAlt } from '../imageLine.ts';
import { lineEndAt, lineStartAt, skipBlanks } from '../lines.ts';
import type { Media, TweetFile } from '../types.ts';
import { printYaml } from '../yamlPrint.ts';

/**
 * Sets the alt text of one of a part's media, in its list item or in its image line. Everything else stays.
 *
 * @param mediaIndex index into `Part.media`
 * @returns no edits where there are no such media
 */
export function altEdits(file: TweetFile, partIndex: number, mediaIndex: number, alt: string): TextEdit[] {
  const media = file.parts[partIndex]?.media[mediaIndex];
  if (!media) return [];
  if (media.from === 'image line')
    return media.altSpan ? [{ span: media.altSpan, text: escapeAlt(alt) }] : [];
  return media.altSpan
    ? [replaceAlt(file, media.altSpan, printYaml(alt))]
    : addAlt(file, media, printYaml(alt));
}

function replaceAlt({ source }: TweetFile, span: { start: number; end: number }, alt: string): TextEdit {
  if (span.start < span.end) return { span, text: alt };
  // Only the key is there yet, perhaps with its colon.
  const colon = skipBlanks(source, span.start, source.length);
  const at = source[colon] === ':' ? colon + 1 : span.start;
  return { span: { start: at, end: at }, text: at === span.start ? `: ${alt}` : ` ${alt}` };
}

function addAlt({ source, eol }: TweetFile, { span, fileSpan }: Media, alt: string): TextEdit[] {
  const behind = (at: number, text: string) => ({ span: { start: at, end: at }, text });
  if (source[span.start] === '{') return [behind(fileSpan.end, `, alt: ${alt}`)];
  if (source[span.start] !== '-') return [behind(span.start, '{ '), behind(fileSpan.end, `, alt: ${alt} }`)];
  const map = skipBlanks(source, span.start + 1, source.length);
  if (source[map] === '{') return [behind(fileSpan.end, `, alt: ${alt}`)];
  const lineEnd = lineEndAt(source, fileSpan.end, source.length);
  const keys = source.slice(lineStartAt(source, fileSpan.start), fileSpan.start);
  return [behind(lineEnd, `${eol}${' '.repeat(indentationOf(keys))}alt: ${alt}`)];
}

/** The column of the key on a line such as `  - file: `. */
function indentationOf(line: string): number {
  return line.length - line.replace(/^[\s-]+/, '').length;
}
