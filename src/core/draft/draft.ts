import { chooseAudience } from '../audience/index.ts';
import type { Audience, Chosen, Person } from '../audience/types.ts';
import { findingsOf } from '../checks/index.ts';
import type { CheckInput, Finding, Levels, MediaState } from '../checks/index.ts';
import { parseTweetFile, reparseTweetFile } from '../document/index.ts';
import type { Media, TweetFile } from '../document/types.ts';
import { interestIn, preparingInterest } from '../interest/index.ts';
import type { Interest, InterestModel } from '../interest/types.ts';
import { KeptByPart } from '../kept.ts';
import { createLinkChecker } from '../links/index.ts';
import type { LinkBack } from '../links/types.ts';
import { weigh } from '../weight/index.ts';
import type { Weight } from '../weight/types.ts';

/** A tweet file and all that we say of it. Cheap to make again after a keystroke: what did not change is kept. */
export interface Draft {
  readonly file: TweetFile;
  /** By part; absent where counting was put off because the part is so long: see {@link DraftReader.settle}. */
  readonly weights: readonly (Weight | undefined)[];
  readonly linkBack: LinkBack;
  /** Absent while there is no audience. */
  readonly chosen?: Chosen;
  /** Absent while there is no audience or the interest model is not loaded. */
  readonly interest?: Interest;
  readonly findings: readonly Finding[];
  /** Whether something was put off. */
  readonly pending: boolean;
}

/** What a draft is read against. Two equal objects mean that nothing but the text changed. */
export interface DraftContext {
  readonly sites: readonly string[];
  /** 280, or 25,000 with long posts. */
  readonly limit: number;
  readonly levels: Levels;
  readonly audience?: Audience;
  /** Used where the file itself names nobody. */
  readonly defaultAudience: readonly string[];
  readonly model?: InterestModel;
  mediaState(media: Media): MediaState;
}

/** A longer part (UTF-16 units) is not counted while somebody types, but right after. */
const longPart = 3_000;
/** Beyond this much text not seen before (UTF-16 units), what is left is put off: a step stays within a frame or two. */
const stepLength = 20_000;
/** A longer file (UTF-16 units, all parts) waits for a pause in typing with interest, too. */
const longFile = 30_000;
/** Interest looks no further than this (UTF-16 units): nobody reads on to there. */
const interestLength = 100_000;

/** So many people are compiled in one step. */
const manyPeople = 500;

export interface DraftReader {
  /** Reads a text in well under a frame; puts off what could take longer. */
  read(text: string, context: DraftContext): Draft;
  /** Reads the text with the next step of what was put off; again, until nothing is `pending`. */
  settle(text: string, context: DraftContext): Draft;
}

/** A reader for one document: it remembers what it read last. */
export function createDraftReader(): DraftReader {
  const weights = rememberWeights();
  const checkLinks = createLinkChecker();
  const choose = rememberChoice();
  const interest = rememberInterest();
  let last: TweetFile | undefined;

  function make(text: string, context: DraftContext, settle: boolean): Draft {
    const file = last ? reparseTweetFile(last, text) : parseTweetFile(text);
    last = file;
    const weighed = weights(file, context.limit, settle);
    const chosen = context.audience && choose(file, context.audience, context.defaultAudience);
    const seen = chosen && context.model && interest(file, chosen.people, context.model, settle);
    const base: Omit<Draft, 'findings'> = {
      file,
      weights: weighed,
      linkBack: linkBackOf(file, weighed, context.sites, checkLinks),
      pending: weighed.includes(undefined) || seen === 'later',
      ...(chosen ? { chosen } : {}),
      ...(seen && seen !== 'later' ? { interest: seen } : {}),
    };
    return { ...base, findings: findingsOf(checkInput(base, context), context.levels) };
  }

  return {
    read: (text, context) => make(text, context, false),
    settle: (text, context) => make(text, context, true),
  };
}

type Weights = readonly (Weight | undefined)[];

/** Weighs only what changed, and of that no more than a step at a time. */
function rememberWeights(): (file: TweetFile, limit: number, settle: boolean) => Weights {
  let kept: { limit: number; weights: KeptByPart<Weight> } | undefined;
  return (file, limit, settle) => {
    if (kept?.limit !== limit) kept = { limit, weights: new KeptByPart() };
    let left = stepLength;
    return kept.weights.of(file.parts, ({ text }) => {
      // A long part is a step of its own.
      if (left <= 0 || (!settle && text.length > longPart)) return undefined;
      left -= text.length;
      return weigh(text, limit);
    });
  };
}

/** Looks at the parts that were weighed; while some are not, a link may still turn up. */
function linkBackOf(
  file: TweetFile,
  weights: Weights,
  sites: readonly string[],
  check: (file: TweetFile, sites: readonly string[]) => LinkBack,
): LinkBack {
  if (!weights.includes(undefined)) return check(file, sites);
  const read = check({ ...file, parts: file.parts.filter((_, index) => weights[index]) }, sites);
  return read.state === 'linked' ? read : { ...read, state: 'exempt', exemption: 'still reading' };
}

function checkInput(draft: Omit<Draft, 'findings'>, context: DraftContext): CheckInput {
  return {
    file: draft.file,
    weights: draft.weights,
    linkBack: draft.linkBack,
    sites: context.sites,
    audience: context.audience,
    chosen: draft.chosen,
    mediaState: (media) => context.mediaState(media),
  };
}

/** The names in `audience:` of all parts, in order; absent where no part has any. */
export function audienceNames(file: TweetFile): readonly string[] | undefined {
  const names = file.parts.flatMap(({ audience }) => audience ?? []);
  return names.length > 0 ? [...new Set(names)] : undefined;
}

/** Keeps the same `people` array while the same names are chosen: the interest check compiles each array once. */
function rememberChoice(): (file: TweetFile, audience: Audience, fallback: readonly string[]) => Chosen {
  let last: { audience: Audience; key: string; chosen: Chosen } | undefined;
  return (file, audience, fallback) => {
    const names = audienceNames(file);
    const key = JSON.stringify([names, fallback]);
    if (last?.audience !== audience || last.key !== key) {
      last = { audience, key, chosen: chooseAudience(audience, names, fallback) };
    }
    return last.chosen;
  };
}

type RememberedInterest = (
  file: TweetFile,
  people: readonly Person[],
  model: InterestModel,
  settle: boolean,
) => Interest | 'later';

function rememberInterest(): RememberedInterest {
  const isPrepared = preparePeople();
  let last: { text: string; people: readonly Person[]; model: InterestModel; interest: Interest } | undefined;
  return (file, people, model, settle) => {
    const text = textOf(file);
    if (last?.text === text && last.people === people && last.model === model) return last.interest;
    if (!isPrepared(people, model, settle) || (!settle && text.length > longFile)) return 'later';
    last = { text, people, model, interest: interestIn(text, people, model) };
    return last.interest;
  };
}

/** Compiling a large audience takes more than a frame: it is done in steps, one for each time it is asked for. */
function preparePeople(): (people: readonly Person[], model: InterestModel, settle: boolean) => boolean {
  let ready: { people: readonly Person[]; model: InterestModel } | undefined;
  let steps: ReturnType<typeof preparingInterest> | undefined;
  return (people, model, settle) => {
    if (people.length <= manyPeople) return true;
    if (ready?.people !== people || ready.model !== model) {
      ready = { people, model };
      steps = preparingInterest(people, model, manyPeople);
    }
    if (settle && steps?.next().done) steps = undefined;
    return steps === undefined;
  };
}

function textOf({ parts }: TweetFile): string {
  let text = '';
  for (const part of parts) {
    text += `${part.text}\n\n`;
    if (text.length > interestLength) break;
  }
  return text.slice(0, interestLength);
}
