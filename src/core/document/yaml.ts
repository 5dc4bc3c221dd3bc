import { Composer, isAlias, isMap, isScalar, isSeq, Parser } from 'yaml';
import type { CST, Document, Node, Scalar } from 'yaml';
import type { Span } from '../span.ts';

/** A YAML value as plain data, with the places it was read from. Offsets count from the start of the YAML. */
export interface YamlNode {
  /** Quotes included; absent where nothing is written. */
  readonly span?: Span;
  /** Strings, numbers, booleans, null, lists, and maps with own properties only. */
  readonly data: unknown;
  /** The string, if the value is one to twitter-together's YAML parser too: a date, say, is not. */
  readonly text?: string;
  readonly items?: readonly YamlNode[];
  readonly pairs?: readonly YamlPair[];
}

export interface YamlPair {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

export interface YamlError {
  readonly span: Span;
  readonly detail: string;
}

export interface Yaml {
  /** Absent for a document without content. */
  readonly root?: YamlNode;
  /** In the order they were met. What could be read is in `root` nevertheless. */
  readonly errors: readonly YamlError[];
}

const maxDepth = 24;
const maxAliases = 32;
const options = { schema: 'core', resolveKnownTags: false, uniqueKeys: false, prettyErrors: false } as const;

/**
 * Reads YAML of a bounded length (see `maxFrontMatterLength`). Never throws: depth and aliases are bounded, merge keys
 * are ordinary keys, and tags beyond the core schema are errors.
 */
export function readYaml(source: string): Yaml {
  // The parser knows LF and CRLF; as LF a lone CR keeps every offset. With CRLF, values would keep some of the CRs.
  const content = source.replace(/\r(?!\n)/g, '\n').replace(/\r\n/g, ' \n');
  try {
    return compose(content);
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'unreadable';
    return { errors: [{ span: { start: 0, end: source.length }, detail }] };
  }
}

function compose(content: string): Yaml {
  const tokens = [...new Parser().parse(content)];
  if (tokens.some(isTooDeep))
    return { errors: [{ span: { start: 0, end: content.length }, detail: 'nested too deeply' }] };
  const [document, second] = [...new Composer(options).compose(tokens)];
  if (document === undefined) return { errors: [] };
  const reader = new Reader(content);
  if (document.contents !== null) reader.root = reader.read(document.contents);
  for (const { pos, message } of [...document.errors, ...document.warnings])
    reader.error(pos[0], pos[1], message);
  if (second !== undefined) reader.error(second.range[0], content.length, 'a second YAML document');
  return reader.root === undefined ? { errors: reader.errors } : { root: reader.root, errors: reader.errors };
}

/** Looks at the parser's tokens, before anything recursive does: the parser itself keeps its own stack. */
function isTooDeep(token: CST.Token): boolean {
  let level: CST.Token[] = [token];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) return true;
    level = level.flatMap(tokensIn);
  }
  return false;
}

function tokensIn(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items
    .flatMap((item) => [item.key, item.value])
    .filter((inner) => inner !== null && inner !== undefined);
}

class Reader {
  root: YamlNode | undefined;
  readonly errors: YamlError[] = [];
  private readonly anchors = new Map<string, Node>();
  private aliasesLeft = maxAliases;
  private readonly content: string;

  constructor(content: string) {
    this.content = content;
  }

  error(start: number, end: number, detail: string): void {
    const from = Math.min(start, this.content.length);
    this.errors.push({
      span: { start: from, end: Math.min(Math.max(from, end), this.content.length) },
      detail,
    });
  }

  read(node: Document.Parsed['contents'] | Node): YamlNode {
    if (node === null) return { data: null };
    if (isAlias(node)) return this.readAlias(node.source, this.spanOf(node));
    const read = this.readValue(node);
    if (node.anchor !== undefined) this.anchors.set(node.anchor, node);
    const span = this.spanOf(node);
    return span === undefined ? read : { ...read, span };
  }

  private readValue(node: Node): YamlNode {
    if (isScalar(node)) return readScalar(node);
    if (isSeq<Node>(node)) {
      const items = node.items.map((item) => this.read(item));
      return { data: items.map(({ data }) => data), items };
    }
    if (!isMap<Node, Node | null>(node)) return { data: null };
    const pairs = node.items.map(({ key, value }) => this.readPair(key, value));
    // Own properties, whatever their names: nothing reaches a prototype.
    return { data: Object.fromEntries(pairs.map(({ key, value }) => [key, value.data])), pairs };
  }

  private readPair(key: Node, value: Node | null): YamlPair {
    const start = Math.min(key.range?.[0] ?? 0, this.content.length);
    const keySpan = this.spanOf(key) ?? { start, end: start };
    return { key: this.keyText(key, keySpan), keySpan, value: this.read(value) };
  }

  private keyText(key: Node, span: Span): string {
    if (isScalar<string | number | boolean | null>(key)) return String(key.value ?? '');
    return this.content.slice(span.start, span.end);
  }

  /** Each alias is read again where it stands, so that their number bounds what a document can grow to. */
  private readAlias(name: string, span: Span | undefined): YamlNode {
    const at = span ?? { start: 0, end: 0 };
    const target = this.anchors.get(name);
    if (target === undefined) {
      this.error(at.start, at.end, `unknown alias *${name}`);
      return { data: `*${name}`, text: `*${name}`, span: at };
    }
    this.aliasesLeft -= 1;
    if (this.aliasesLeft === -1) this.error(at.start, at.end, 'too many aliases');
    return this.aliasesLeft < 0 ? { data: null, span: at } : { ...this.read(target), span: at };
  }

  /** Without the white space that block values end in. */
  private spanOf(node: Node): Span | undefined {
    if (!node.range || node.range[0] === node.range[1]) return undefined;
    const start = Math.min(node.range[0], this.content.length);
    const written = this.content.slice(start, node.range[1]).trimEnd().length;
    return written === 0 ? undefined : { start, end: start + written };
  }
}

/** YAML 1.1 timestamps and numbers with `_`, which are not strings to twitter-together's YAML parser. */
const otherTypes =
  /^(?:\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?))?|[-+]?\d[\d_]*(?:\.[\d_]*)?)$/;

function readScalar({ value, type }: Scalar): YamlNode {
  if (typeof value === 'number' || typeof value === 'boolean') return { data: value };
  if (typeof value !== 'string') return { data: null };
  return type === 'PLAIN' && otherTypes.test(value) ? { data: value } : { data: value, text: value };
}
