import * as vscode from 'vscode';
import { defaultLevels, type CheckName, type Levels } from '../core/checks/index.ts';
import type { Level } from '../core/checks/index.ts';

/** The settings, read once for a resource; anything of a wrong type falls back to its default. */
export interface Settings {
  readonly sites: readonly string[];
  readonly audienceFile: string;
  readonly defaultAudience: readonly string[];
  /** 280, or 25,000 with long posts. */
  readonly limit: number;
  readonly lens: {
    readonly enabled: boolean;
    readonly count: boolean;
    readonly interest: boolean;
    readonly link: boolean;
  };
  readonly askWhenNobody: boolean;
  readonly levels: Levels;
}

/** https://docs.x.com/fundamentals/counting-characters; long posts need a paid plan. */
const ordinaryLimit = 280;
const longLimit = 25_000;

export function readSettings(resource: vscode.Uri | undefined): Settings {
  const tweet = vscode.workspace.getConfiguration('tweet', resource ?? null);
  const flag = (key: string, fallback: boolean): boolean => {
    const value = tweet.get<unknown>(key);
    return typeof value === 'boolean' ? value : fallback;
  };
  return {
    sites: strings(tweet.get('site')),
    audienceFile: strings(tweet.get('audience.file'))[0] ?? 'audience.json',
    defaultAudience: strings(tweet.get('audience.default')),
    limit: flag('longPosts', false) ? longLimit : ordinaryLimit,
    lens: {
      enabled: flag('lens.enabled', true),
      count: flag('lens.count', true),
      interest: flag('lens.interest', true),
      link: flag('lens.link', true),
    },
    askWhenNobody: flag('interest.askWhenNobody', true),
    levels: readLevels(tweet),
  };
}

function readLevels(tweet: vscode.WorkspaceConfiguration): Levels {
  const names = Object.keys(defaultLevels) as CheckName[];
  return Object.fromEntries(
    names.map((name) => {
      const value = tweet.get<unknown>(`checks.${name}`);
      return [name, isLevel(value) ? value : defaultLevels[name]];
    }),
  ) as Record<CheckName, Level>;
}

function isLevel(value: unknown): value is Level {
  return value === 'error' || value === 'warning' || value === 'information' || value === 'off';
}

/** A list of texts, or one text alone. */
function strings(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list
    .filter((item): item is string => typeof item === 'string' && item.trim() !== '')
    .map((item) => item.trim());
}
