import { existsSync, readFileSync } from 'node:fs';

/** The project's folder. */
export const root = new URL('../../../', import.meta.url);

export type Json = Readonly<Record<string, unknown>>;

export function readJson(path: string): Json {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8')) as Json;
}

export function exists(path: string): boolean {
  return existsSync(new URL(path, root));
}

interface Command {
  readonly command: string;
  readonly when?: string;
}

interface Step {
  readonly description: string;
  readonly media: { readonly markdown: string };
  readonly completionEvents: readonly string[];
}

export interface Setting {
  readonly type: string;
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly scope: string;
  readonly markdownDescription: string;
}

/** What package.json contributes, as far as tests look at it. */
export interface Contributes {
  readonly commands: readonly Command[];
  readonly menus: Readonly<Record<string, readonly Command[]>>;
  readonly keybindings: readonly Command[];
  readonly configuration: readonly { readonly properties: Readonly<Record<string, Setting>> }[];
  readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
}

export const manifest = readJson('package.json');
export const contributes = manifest['contributes'] as Contributes;
export const texts = readJson('package.nls.json') as Readonly<Record<string, string>>;
export const settings = Object.assign(
  {},
  ...contributes.configuration.map(({ properties }) => properties),
) as Readonly<Record<string, Setting>>;

/** Every string anywhere in a value, without the names of keys. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
