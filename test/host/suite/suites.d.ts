/** Made by bundle.ts: every test file of one configuration, found by pattern. */
declare module 'suites' {
  export const suites: readonly (() => Promise<unknown>)[];
}
