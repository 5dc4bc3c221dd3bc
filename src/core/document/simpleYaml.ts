import { readText } from './yamlText.ts';
import type { YamlNode, YamlPair } from './yaml.ts';

// Nothing in here may be read otherwise by YAML: whatever does not fit is left to the library.
const quoted = String.raw`"[^"\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]*"|'[^'\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]*'`;
const inPlain = String.raw`(?:[^\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff:#,[\]{}"']|:(?=[^\s,[\]{}"'#]))*`;
const plain = String.raw`(?:[A-Za-z]|\d{4}-\d\d-\d\d)${inPlain}`;
const item = new RegExp(` *(?:(${quoted}) *|(${plain}))(?:,(?! *\\])|(?=\\]))`, 'y');
const value = `(?:(${quoted}|\\[[^\\]\\n]*\\]) *|(${plain}))`;
const line = new RegExp(
  `(?:([A-Za-z][\\w-]*):(?: +${value}| *)|#[^\\x00-\\x1f\\x7f\\ufeff]*|)(?:\\n|$)`,
  'y',
);

/** Words that are no strings. */
const otherWord = /^(?:true|false|null)$/i;

/**
 * Reads the YAML that nearly all front matter consists of: lines `key: value` with a string or a list of strings, comment
 * lines, blank lines. A hundred times faster than the library, which keeps typing and huge threads fast.
 *
 * @returns the pairs, exactly as `readYaml` has them, or undefined where there is anything else
 */
export function readSimpleYaml(content: string): readonly YamlPair[] | undefined {
  const pairs: YamlPair[] = [];
  // What a row of delimiter lines comes to.
  if (content === '---') return pairs;
  for (let at = 0; at < content.length; at = line.lastIndex) {
    line.lastIndex = at;
    const found = line.exec(content);
    if (!found) return undefined;
    const [, key, bracketed, bare] = found;
    if (key === undefined) continue;
    if (otherWord.test(key)) return undefined;
    const written = (bracketed ?? bare ?? '').trimEnd();
    const start = written === '' ? at : content.indexOf(written, at + key.length + 1);
    const node = written === '' ? { data: null } : readValue(written, start);
    if (!node) return undefined;
    pairs.push({ key, keySpan: { start: at, end: at + key.length }, value: node });
  }
  return pairs;
}

function readValue(written: string, start: number): YamlNode | undefined {
  if (!written.startsWith('[')) return readString(written, start);
  const items: YamlNode[] = [];
  item.lastIndex = 1;
  while (item.lastIndex < written.length - 1) {
    const from = item.lastIndex;
    const found = item.exec(written);
    if (!found) return undefined;
    const text = (found[1] ?? found[2] ?? '').trimEnd();
    const node = readString(text, start + written.indexOf(text, from));
    if (!node) return undefined;
    items.push(node);
  }
  return { data: items.map(({ data }) => data), items, span: { start, end: start + written.length } };
}

function readString(written: string, start: number): YamlNode | undefined {
  const span = { start, end: start + written.length };
  if (/^["']/.test(written)) return { ...readText(written.slice(1, -1), false), span };
  return otherWord.test(written) ? undefined : { ...readText(written, true), span };
}
