import { segmentStarts } from './segments.ts';

/**
 * Abbreviations behind which a capital or a digit usually goes on with the sentence. The runtime's segmenter (UAX #29
 * without suppressions) breaks there.
 */
const abbreviation =
  /(?:^|[\s("'\u201c\u2018[])(?:(?:[A-Z]\.)*[A-Z]|[Ee]\.\s?g|[Ii]\.\s?e|[Cc]f|vs|[Aa]pprox|ca|No|Nos|Vol|Fig|Eq|pp?|Mr|Mrs|Ms|Dr|Prof|St|Mt|Gen|Col|Sen|Rep|Gov|Rev|Hon|[Zz]\.\s?B|[Dd]\.\s?h|bzw|ggf|Nr|p\.\s?ex|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.$/;

/** The number of an item in a list, at the start of its line. */
const listNumber = /(?:^|[\r\n])[ \t]*\d{1,3}\.$/;

/** How many characters before a sentence these are looked for in. */
const REACH = 12;

/** Where sentences begin in a text, save at its start. */
export function sentenceStarts(text: string): Set<number> {
  const starts = new Set<number>();
  for (const index of segmentStarts(text, 'sentence')) {
    const before = text.slice(Math.max(0, index - REACH), index).trimEnd();
    if (index > 0 && !abbreviation.test(before) && !listNumber.test(before)) starts.add(index);
  }
  return starts;
}
