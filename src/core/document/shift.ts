import type { Span } from '../span.ts';
import type { FrontMatterEntry, Media, Part, Problem, Run } from './types.ts';

/** The same stretch, `by` code units further on. */
export function shiftSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

export function shiftMedia(media: Media, by: number): Media {
  const moved = { ...media, span: shiftSpan(media.span, by), fileSpan: shiftSpan(media.fileSpan, by) };
  return media.altSpan ? { ...moved, altSpan: shiftSpan(media.altSpan, by) } : moved;
}

export function shiftEntry(entry: FrontMatterEntry, by: number): FrontMatterEntry {
  const moved = { ...entry, keySpan: shiftSpan(entry.keySpan, by) };
  return entry.valueSpan ? { ...moved, valueSpan: shiftSpan(entry.valueSpan, by) } : moved;
}

export function shiftProblem(problem: Problem, by: number, index: number): Problem {
  return { ...problem, span: shiftSpan(problem.span, by), part: index };
}

/** The same part at another place of the file: its strings and lists of strings stay the same objects. */
export function shiftPart(part: Part, by: number, index: number): Part {
  if (by === 0 && index === part.index) return part;
  const moved: Part = {
    index,
    span: shiftSpan(part.span, by),
    textSpan: shiftSpan(part.textSpan, by),
    text: part.text,
    runs: shiftRuns(part.runs, by),
    media: part.media.length === 0 ? part.media : part.media.map((media) => shiftMedia(media, by)),
    ...(part.delimiterSpan && { delimiterSpan: shiftSpan(part.delimiterSpan, by) }),
  };
  // Only these two bring further fields along, and most parts have neither: this runs for each part at each key.
  const isPlain = !part.frontMatter && !part.poll && part.delimiter === undefined;
  return isPlain ? moved : { ...part, ...moved, ...shiftRest(part, by) };
}

function shiftRest({ frontMatter, pollSpan }: Part, by: number): Partial<Part> {
  return {
    ...(pollSpan && { pollSpan: shiftSpan(pollSpan, by) }),
    ...(frontMatter && {
      frontMatter: {
        ...frontMatter,
        span: shiftSpan(frontMatter.span, by),
        contentSpan: shiftSpan(frontMatter.contentSpan, by),
        entries: frontMatter.entries.map((entry) => shiftEntry(entry, by)),
      },
    }),
  };
}

function shiftRuns(runs: readonly Run[], by: number): readonly Run[] {
  const [first] = runs;
  if (runs.length === 1 && first)
    return [{ text: first.text, source: first.source + by, length: first.length }];
  return runs.map(({ text, source, length }) => ({ text, source: source + by, length }));
}
