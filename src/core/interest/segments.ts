/** A stretch of a run of letters without spaces. */
export interface Segment {
  readonly segment: string;
  readonly index: number;
  /** Whether it can say something: Hiragana of one or two are particles. */
  readonly says: boolean;
}

let segmenter: Intl.Segmenter | undefined;

/** The platform takes quadratic time: a longer run is cut here, which may cost one word. In UTF-16 units. */
const longestRun = 500;

/** While somebody types, all sentences but one stay as they are. */
const remembered = new Map<string, readonly Segment[]>();
const mostRemembered = 2000;

/** The words of a run of Chinese, Japanese, Thai and their like, as the platform's dictionaries know them. */
export function segmentsOf(run: string): readonly Segment[] {
  if (run.length <= longestRun) return remember(run);
  const all: Segment[] = [];
  for (let from = 0; from < run.length; from += longestRun) {
    const cut = remember(run.slice(from, from + longestRun));
    for (const one of cut) all.push({ ...one, index: from + one.index });
  }
  return all;
}

function remember(run: string): readonly Segment[] {
  const known = remembered.get(run);
  if (known) return known;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const segments = Array.from(segmenter.segment(run), ({ segment, index, isWordLike }) => ({
    segment,
    index,
    says: isWordLike === true && !/^\p{Script=Hiragana}{1,2}$/u.test(segment),
  }));
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(run, segments);
  return segments;
}
