/** What the use-cases need of the world; `io` and `editor` provide it, tests provide small fakes. */

/** Opens an address in the user's browser. False where the user said no. */
export interface Browser {
  open(url: string): Promise<boolean>;
}

export interface Clipboard {
  write(text: string): Promise<void>;
}

/** Small facts that outlive a restart, for this workspace. */
export interface Memory {
  get(key: string): unknown;
  set(key: string, value: unknown): Promise<void>;
}
