import { chooseAudience } from '../audience/index.ts';
import type { Audience, Chosen, Person } from '../audience/types.ts';
import { findingsOf } from '../checks/index.ts';
import type { CheckInput, Finding, Levels, MediaState } from '../checks/index.ts';
import { parseTweetFile, reparseTweetFile } from '../document/index.ts';
import type { Media, TweetFile } from '../document/types.ts';
import { interestIn } from '../interest/index.ts';
import type { Interest, InterestModel } from '../interest/types.ts';
import { checkLinkBack } from '../links/index.ts';
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

/** Parts longer than this (UTF-16 units) are not counted while somebody types, but right after. */
const longPart = 3_000;
/** Beyond this (UTF-16 units, all parts) interest waits for a pause in typing too. */
const longFile = 30_000;

export interface DraftReader {
  /** Reads a text in well under a frame; puts off what could take longer. */
  read(text: string, context: DraftContext): Draft;
  /** Reads the text with everything that `read` put off. */
  settle(text: string, context: DraftContext): Draft;
}

/** A reader for one document: it remembers what it read last. */
export function createDraftReader(): DraftReader {
  const choose = rememberChoice();
  const interest = rememberInterest();
  let last: Weighed | undefined;

  function make(text: string, context: DraftContext, settle: boolean): Draft {
    const file = last ? reparseTweetFile(last.file, text) : parseTweetFile(text);
    const weights = weightsOf(file, context.limit, last, settle);
    last = { file, weights, limit: context.limit };
    const chosen = context.audience && choose(file, context.audience, context.defaultAudience);
    const seen = chosen && context.model && interest(file, chosen.people, context.model, settle);
    const base: Omit<Draft, 'findings'> = {
      file,
      weights,
      linkBack: checkLinkBack(file, context.sites),
      pending: weights.includes(undefined) || seen === 'later',
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

interface Weighed {
  readonly file: TweetFile;
  readonly weights: readonly (Weight | undefined)[];
  readonly limit: number;
}

/** Weighs only what changed: parts with the same text before and behind it keep their weights. */
function weightsOf(
  file: TweetFile,
  limit: number,
  last: Weighed | undefined,
  settle: boolean,
): readonly (Weight | undefined)[] {
  const { parts } = file;
  const kept = last?.limit === limit ? last : undefined;
  const old = kept?.file.parts ?? [];
  const shorter = Math.min(parts.length, old.length);
  let front = 0;
  while (front < shorter && parts[front]?.text === old[front]?.text) front += 1;
  let back = 0;
  while (back < shorter - front && parts.at(-1 - back)?.text === old.at(-1 - back)?.text) back += 1;
  const moved = old.length - parts.length;
  return parts.map(({ text }, index) => {
    const same = index < front ? index : index >= parts.length - back ? index + moved : -1;
    const known = kept?.weights[same];
    if (known) return known;
    return settle || text.length <= longPart ? weigh(text, limit) : undefined;
  });
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
  let last: { text: string; people: readonly Person[]; model: InterestModel; interest: Interest } | undefined;
  return (file, people, model, settle) => {
    const text = file.parts.map((part) => part.text).join('\n\n');
    if (last?.text === text && last.people === people && last.model === model) return last.interest;
    if (!settle && text.length > longFile) return 'later';
    last = { text, people, model, interest: interestIn(text, people, model) };
    return last.interest;
  };
}
