/** Words that YAML, of whatever version, takes for something else than text. */
const reserved = /^(?:true|false|yes|no|on|off|y|n|null|none|nan|inf)$/i;
const plain = /^(?:[A-Za-z][\w.-]*(?:\/[\w.-]+)*|https?:\/\/[\w./-]+)$/;

/**
 * Plain data as YAML on one line, right in every place where a value may stand: strings in double quotes wherever
 * anybody's YAML might read them otherwise.
 */
export function printYaml(data: unknown): string {
  if (typeof data === 'string') return printText(data);
  if (typeof data === 'number') return printNumber(data);
  if (typeof data === 'boolean') return String(data);
  if (Array.isArray(data)) return `[${data.map(printYaml).join(', ')}]`;
  if (typeof data !== 'object' || data === null) return 'null';
  const pairs = Object.entries(data).map(([key, value]) => `${printText(key)}: ${printYaml(value)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** A key of a map, or a string. */
export function printText(text: string): string {
  if (text === 'none' || (plain.test(text) && !reserved.test(text))) return text;
  return JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function printNumber(number: number): string {
  if (Number.isNaN(number)) return '.nan';
  if (!Number.isFinite(number)) return number > 0 ? '.inf' : '-.inf';
  return Object.is(number, -0) ? '-0' : String(number);
}
