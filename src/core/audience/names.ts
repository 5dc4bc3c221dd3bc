/** One spelling for a name, so that upper case, white space and Unicode form do not matter. */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** One spelling for a handle, with or without `@`. */
export function handleKey(handle: string): string {
  return handle
    .trim()
    .replace(/^[@\uFF20]/, '')
    .toLowerCase();
}
