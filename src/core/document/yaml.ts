import { Composer, isAlias, isMap, isScalar, isSeq, Parser } from 'yaml';
import type { CST, Node, Scalar, YAMLSeq } from 'yaml';
import type { Span } from '../span.ts';
import { readText } from './yamlText.ts';

/** A YAML value as plain data, with the places it was read from. Offsets count from the start of the YAML. */
export interface YamlNode {
  /** Quotes included; absent where nothing is written. */
  readonly span?: Span;
  /** Strings, numbers, booleans, null, lists, and maps with own properties only. */
  readonly data: unknown;
  /** The string, if the value is one to twitter-together's YAML parser too: a date, say, is not. */
  readonly text?: string;
  readonly items?: readonly YamlNode[];
  /** Of an item of a block list: where its dash stands. */
  readonly dash?: number;
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
const maxOpenBrackets = 200;
const maxAliases = 32;
const options = {
  schema: 'core',
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  keepSourceTokens: true,
} as const;

/**
 * Reads YAML of a bounded length (see `maxFrontMatterLength`). Never throws: depth and aliases are bounded, merge keys
 * are ordinary keys, and tags beyond the core schema are errors.
 */
export function readYaml(source: string): Yaml {
  // Values would keep some of the CRs of a text with CRLF, and the parser does not know a lone CR.
  const content = source.replace(/\r\n?/g, '\n');
  const at = offsetMap(source, content);
  try {
    const { root, errors } = compose(content, at);
    return root === undefined ? { errors } : { root, errors };
  } catch (error) {
    // Not known to happen, but a writer's text is worth more than another library's promise.
    return { errors: [{ span: { start: 0, end: source.length }, detail: String(error) }] };
  }
}

/** Maps an offset of the text with LF to that of the text as written. */
type OffsetMap = (offset: number) => number;

function offsetMap(source: string, content: string): OffsetMap {
  if (source.length === content.length) return (offset) => offset;
  const lineEnds: number[] = [];
  for (let at = source.indexOf('\r\n'); at !== -1; at = source.indexOf('\r\n', at + 2))
    lineEnds.push(at - lineEnds.length);
  return (offset) => offset + lineEnds.filter((lineEnd) => lineEnd < offset).length;
}

function compose(content: string, at: OffsetMap): Reader {
  const reader = new Reader(content, at);
  const tokens = mayBeParsed(content) ? [...new Parser().parse(content)] : undefined;
  if (!tokens || tokens.some(isTooDeep)) {
    reader.error(0, content.length, 'nested too deeply');
    return reader;
  }
  const [document, second] = [...new Composer(options).compose(tokens)];
  if (document === undefined) return reader;
  if (document.contents !== null) reader.root = reader.read(document.contents);
  for (const { pos, message } of [...document.errors, ...document.warnings])
    reader.error(pos[0], pos[1], message);
  if (second !== undefined) reader.error(second.range[0], content.length, 'a second YAML document');
  return reader;
}

/** The parser takes time in the square of how many brackets are open. Brackets in quotes count, too: none has so many. */
function mayBeParsed(content: string): boolean {
  let open = 0;
  for (const bracket of content.match(/[[\]{}]/g) ?? []) {
    open += bracket === '[' || bracket === '{' ? 1 : -1;
    if (open > maxOpenBrackets) return false;
  }
  return true;
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
  private readonly at: OffsetMap;

  constructor(content: string, at: OffsetMap) {
    this.content = content;
    this.at = at;
  }

  error(start: number, end: number, detail: string): void {
    this.errors.push({ span: this.spanOf(start, Math.max(start, end)), detail });
  }

  read(node: Node | null): YamlNode {
    if (node === null) return { data: null };
    const span = this.spanOfNode(node);
    if (isAlias(node)) return this.readAlias(node.source, span ?? this.spanOf(0, 0));
    const read = this.readValue(node);
    if (node.anchor !== undefined) this.anchors.set(node.anchor, node);
    return span === undefined ? read : { ...read, span };
  }

  private readValue(node: Node): YamlNode {
    if (isScalar(node)) return readScalar(node);
    if (isSeq<Node>(node)) {
      const items = node.items.map((item, index) => ({ ...this.read(item), ...this.dashOf(node, index) }));
      return { data: items.map(({ data }) => data), items };
    }
    if (!isMap<Node, Node | null>(node)) return { data: null };
    const pairs = node.items.map(({ key, value }) => this.readPair(key, value));
    // Own properties, whatever their names: nothing reaches a prototype.
    return { data: Object.fromEntries(pairs.map(({ key, value }) => [key, value.data])), pairs };
  }

  private dashOf({ srcToken }: YAMLSeq, index: number): { dash?: number } {
    const item = srcToken?.type === 'block-seq' ? srcToken.items[index] : undefined;
    const dash = item?.start.find(({ type }) => type === 'seq-item-ind');
    return dash ? { dash: this.at(dash.offset) } : {};
  }

  private readPair(key: Node, value: Node | null): YamlPair {
    const start = key.range?.[0] ?? 0;
    return {
      key: this.keyText(key),
      keySpan: this.spanOfNode(key) ?? this.spanOf(start, start),
      value: this.read(value),
    };
  }

  private keyText(key: Node): string {
    if (isScalar<string | number | boolean | null>(key)) return String(key.value ?? '');
    return this.content.slice(key.range?.[0], key.range?.[1]).trim();
  }

  /** Each alias is read again where it stands, so that their number bounds what a document can grow to. */
  private readAlias(name: string, span: Span): YamlNode {
    const target = this.anchors.get(name);
    if (target === undefined) {
      this.errors.push({ span, detail: `unknown alias *${name}` });
      return { data: `*${name}`, text: `*${name}`, span };
    }
    this.aliasesLeft -= 1;
    if (this.aliasesLeft === -1) this.errors.push({ span, detail: 'too many aliases' });
    return this.aliasesLeft < 0 ? { data: null, span } : { ...this.read(target), span };
  }

  /** Without the white space that block values end in. */
  private spanOfNode({ range }: Node): Span | undefined {
    if (!range) return undefined;
    const written = this.content.slice(range[0], range[1]).trimEnd().length;
    return written === 0 ? undefined : this.spanOf(range[0], range[0] + written);
  }

  private spanOf(start: number, end: number): Span {
    const { length } = this.content;
    return { start: this.at(Math.min(start, length)), end: this.at(Math.min(end, length)) };
  }
}

function readScalar({ value, type }: Scalar): YamlNode {
  if (typeof value === 'number' || typeof value === 'boolean') return { data: value };
  return typeof value === 'string' ? readText(value, type === 'PLAIN') : { data: null };
}
