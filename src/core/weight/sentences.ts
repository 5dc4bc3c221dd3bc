import { segmentStarts } from './segments.ts';

/**
 * Abbreviations behind which a capital or a digit usually goes on with the sentence. The runtime's segmenter (UAX #29
 * without suppressions) breaks there.
 */
const abbreviation =
  /(?:^|[\s("'\u201c\u2018[])(?:(?:[A-Z]\.)*[A-Z]|[Ee]\.\s?g|[Ii]\.\s?e|[Cc]f|vs|[Aa]pprox|ca|No|Nos|Vol|Fig|Eq|pp?|Mr|Mrs|Ms|Dr|Prof|St|Mt|Gen|Col|Sen|Rep|Gov|Rev|Hon|[Zz]\.\s?B|[Dd]\.\s?h|bzw|ggf|Nr|p\.\s?ex|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.$/;

/** The number of an item in a list, at the start of its line. */
const listNumber = /(?:^|[\r\n])[ \t]*\d{1,3}\.$/;

const fullStop = /[.!?\u2026]['")\]\u2019\u201d]*$/;

/** How many characters before a sentence these are looked for in. */
const REACH = 12;

/** Where sentences begin in a text, save at its start. */
export function sentenceStarts(text: string): Set<number> {
  const starts = new Set<number>();
  for (const index of segmentStarts(text, 'sentence')) {
    if (index > 0 && !isAbbreviation(before(text, index))) starts.add(index);
  }
  return starts;
}

/** Whether what is before an offset ends a sentence, whatever follows. */
export function endsSentenceAt(text: string, offset: number): boolean {
  const end = before(text, offset);
  return fullStop.test(end) && !isAbbreviation(end);
}

function before(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - REACH), offset).trimEnd();
}

function isAbbreviation(end: string): boolean {
  return abbreviation.test(end) || listNumber.test(end);
}
