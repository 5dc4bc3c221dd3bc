/** YAML 1.1 timestamps and binary numbers, which are not strings to twitter-together's YAML parser. */
const otherType =
  /^(?:\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?))?|[-+]?0b[01]+)$/;

/**
 * A string of YAML.
 *
 * @param isPlain whether it has no quotes, so that it may be something else than a text
 * @returns the string, and once more as text if it is that to everybody's YAML
 */
export function readText(value: string, isPlain: boolean): { readonly data: string; readonly text?: string } {
  return isPlain && otherType.test(value) ? { data: value } : { data: value, text: value };
}
