import { closestName } from '../audience/index.ts';
import type { TweetFile } from '../document/types.ts';
import type { Span } from '../span.ts';
import type { Check } from './check.ts';

/** A name in `audience:` that is neither a group nor a person of the audience file. */
export const unknownAudience: Check = ({ file, chosen, audience }) => {
  if (!audience || chosen?.from !== 'front matter') return [];
  return chosen.unknown.map((name) => {
    const meant = closestName(name, audience);
    const place = placeOf(name, file);
    return { code: 'unknown-audience' as const, ...place, name, ...(meant === undefined ? {} : { meant }) };
  });
};

function placeOf(name: string, file: TweetFile): { span: Span; part: number } {
  for (const part of file.parts) {
    const entry = part.frontMatter?.entries.find(({ key }) => key === 'audience');
    if (!entry) continue;
    const value = entry.valueSpan ?? entry.keySpan;
    const at = file.source.slice(value.start, value.end).indexOf(name);
    const span = at < 0 ? value : { start: value.start + at, end: value.start + at + name.length };
    return { span, part: part.index };
  }
  return { span: { start: 0, end: 0 }, part: 0 };
}
