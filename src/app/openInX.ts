import type { Part, TweetFile } from '../core/document/types.ts';
import { openingOf, postIdOf, type Opening } from '../core/intent/index.ts';
import { isEmpty } from '../core/checks/index.ts';
import type { Browser, Clipboard, Memory } from './ports.ts';

/** What the user is asked on the way into X. Everywhere `undefined` means: stop, keep what was done. */
export interface OpeningGuide {
  /** Some of the part cannot travel. True: go on. */
  confirmLoss(part: Part, parts: number, opening: Opening): Promise<boolean>;
  /** The part's composer is open. The address of the post that came of it, or '' to go on without. */
  askAddress(part: number, parts: number): Promise<string | undefined>;
  /** Some parts were opened before. `changed`: 0-based parts that have another text since. */
  askResume(
    opened: number,
    parts: number,
    changed: readonly number[],
  ): Promise<'continue' | 'start over' | undefined>;
  /** The text was copied because it is too long for an address. */
  sayPaste(part: number): Promise<void>;
  sayDone(parts: number): void;
  sayNothingToOpen(): void;
}

export interface OpeningPorts {
  readonly browser: Browser;
  readonly clipboard: Clipboard;
  readonly memory: Memory;
}

interface OpenedPart {
  readonly text: string;
  /** Id of its post, where the user gave the address. */
  readonly post?: string;
}

/** Where an unfinished thread is remembered. */
const memoryKey = 'openInX';
/** Unfinished threads kept; the oldest is dropped first. */
const maxRemembered = 20;

/**
 * Opens a tweet file in X's own composer, free and without an account: a single tweet at once, a thread part by part,
 * each as a reply to the one before. X's composer is the confirmation. A thread left half-way is taken up again.
 * @param key what the file is remembered by
 * @param only 0-based part to open alone, as a reply to the part before it where that one's post is known
 */
export async function openInX(
  file: TweetFile,
  key: string,
  only: number | undefined,
  ports: OpeningPorts,
  guide: OpeningGuide,
): Promise<void> {
  const parts = file.parts.filter((part) => !isEmpty(part) && (only === undefined || part.index === only));
  if (parts.length === 0) {
    guide.sayNothingToOpen();
    return;
  }
  if (parts.length === 1) {
    const [part] = parts;
    const before = only === undefined ? undefined : recall(key, ports.memory)[only - 1]?.post;
    if (part) await openPart(part, before, file.parts.length, ports, guide);
    return;
  }
  const start = await resumeAt(parts, key, ports.memory, guide);
  if (start) await openThread(parts, start, key, ports, guide);
}

async function openThread(
  parts: readonly Part[],
  start: readonly OpenedPart[],
  key: string,
  ports: OpeningPorts,
  guide: OpeningGuide,
): Promise<void> {
  let opened = start;
  for (const part of parts.slice(start.length)) {
    const replyTo = opened.at(-1)?.post;
    if (!(await openPart(part, replyTo, parts.length, ports, guide))) return;
    const last = part === parts.at(-1);
    const address = last ? '' : await guide.askAddress(part.index + 1, parts.length);
    const post = postIdOf(address ?? '');
    opened = [...opened, { text: part.text, ...(post === undefined ? {} : { post }) }];
    await remember(key, last ? undefined : opened, ports.memory);
    if (address === undefined) return;
  }
  guide.sayDone(parts.length);
}

/** False where the user stopped. */
async function openPart(
  part: Part,
  replyTo: string | undefined,
  parts: number,
  ports: OpeningPorts,
  guide: OpeningGuide,
): Promise<boolean> {
  const opening = openingOf(part, replyTo);
  if (opening.lost.length > 0 && !(await guide.confirmLoss(part, parts, opening))) return false;
  if (opening.pasteText) {
    await ports.clipboard.write(part.text);
    await guide.sayPaste(part.index + 1);
  }
  return ports.browser.open(opening.url);
}

async function resumeAt(
  parts: readonly Part[],
  key: string,
  memory: Memory,
  guide: OpeningGuide,
): Promise<readonly OpenedPart[] | undefined> {
  const opened = recall(key, memory).slice(0, parts.length - 1);
  if (opened.length === 0) return [];
  const changed = opened.flatMap(({ text }, index) => (parts[index]?.text === text ? [] : [index]));
  const answer = await guide.askResume(opened.length, parts.length, changed);
  if (answer === undefined) return undefined;
  return answer === 'continue' ? opened : [];
}

function recall(key: string, memory: Memory): readonly OpenedPart[] {
  return all(memory).find(([known]) => known === key)?.[1] ?? [];
}

async function remember(
  key: string,
  opened: readonly OpenedPart[] | undefined,
  memory: Memory,
): Promise<void> {
  const others = all(memory).filter(([known]) => known !== key);
  await memory.set(memoryKey, opened ? [...others.slice(1 - maxRemembered), [key, opened]] : others);
}

function all(memory: Memory): readonly (readonly [string, readonly OpenedPart[]])[] {
  const stored = memory.get(memoryKey);
  return Array.isArray(stored) ? stored.filter(isRemembered) : [];
}

function isRemembered(value: unknown): value is readonly [string, readonly OpenedPart[]] {
  return (
    Array.isArray(value) &&
    typeof value[0] === 'string' &&
    Array.isArray(value[1]) &&
    value[1].every(isOpened)
  );
}

function isOpened(value: unknown): value is OpenedPart {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
}
