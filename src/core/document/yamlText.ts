/** YAML 1.1 timestamps and numbers with `_`, which are not strings to twitter-together's YAML parser. */
const otherTypes =
  /^(?:\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?))?|[-+]?\d[\d_]*(?:\.[\d_]*)?)$/;

/**
 * A string of YAML.
 *
 * @param isPlain whether it has no quotes, so that it may be something else than a text
 * @returns the string, and once more as text if it is that to everybody's YAML
 */
export function readText(value: string, isPlain: boolean): { readonly data: string; readonly text?: string } {
  return isPlain && otherTypes.test(value) ? { data: value } : { data: value, text: value };
}
