import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Alias, Document, Node, Scalar } from 'yaml';
import type { z } from 'zod';

import { uncleanIn } from '../model/cleanText.ts';
import { DataError } from '../config/errors.ts';

/** The limit of values written as aliases; a seed file has few, and more are an attempt to fill the memory. */
const MOST_ALIASED = 100_000;
const TOO_DEEP = 'A seed file is lists of maps of texts; this one is nested too deeply';

/** A YAML file whose texts are clean. */
export interface YamlFile {
  readonly value: unknown;
  /** Where a part of the file stands, as `file:line:column`. */
  readonly locate: (path: readonly PropertyKey[]) => string;
  /** What of a value doesn't have the form it should have, each with its place. */
  readonly faultsOf: (issues: readonly z.core.$ZodIssue[], explain: Explain) => string[];
}

/** Says what is wrong with a key that isn't known. */
export type Explain = (path: readonly PropertyKey[], key: string, isBare: boolean) => string;

/**
 * Decodes a file that is UTF-8.
 *
 * @throws {DataError} that names the first byte that isn't
 */
export function decodeText(name: string, bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text !== null) return text;
  // The longest beginning that is UTF-8, if it may break off within a character.
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decoded(bytes.subarray(0, middle), true) === null) bad = middle;
    else good = middle;
  }
  const before = decoded(bytes.subarray(0, good), true)!;
  const line = before.split('\n');
  throw new DataError([
    `${name}:${line.length}:${line.at(-1)!.length + 1} A file must be UTF-8; this one isn't (byte 0x${bytes[Buffer.byteLength(before)]!.toString(16).toUpperCase()})`,
  ]);
}

function decoded(bytes: Uint8Array, mayBreakOff = false): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: mayBreakOff });
  } catch {
    return null;
  }
}

/**
 * Reads a YAML file, with its texts in Unicode's composed form (NFC).
 *
 * @throws {DataError} that names every fault with file, line, column and reason
 */
export function readYaml(name: string, yaml: string): YamlFile {
  const lines = new LineCounter();
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  const faults: string[] = [];
  let document: Document;
  let value: unknown;
  try {
    const parsed = parseDocument(yaml, {
      lineCounter: lines,
      prettyErrors: false,
      strict: true,
      // One reading, whichever version a file names: in YAML 1.1 a day is a moment, and Norway's tag is false.
      schema: 'core',
      resolveKnownTags: false,
    });
    document = parsed;
    // Whatever follows is a consequence.
    const deep = parsed.errors.find(({ message }) => message.startsWith('Maximum call stack'));
    if (deep !== undefined) throw new DataError([`${at(deep.pos[0])} ${TOO_DEEP}`]);
    // What it only warns of, such as an unknown tag, has been ignored.
    faults.push(
      ...[...parsed.errors, ...parsed.warnings].map(
        ({ pos, code, message }) =>
          `${at(pos[0])} ${code === 'MULTIPLE_DOCS' ? 'A file holds one YAML document; another begins here' : message}`,
      ),
    );
    visit(parsed, {
      Pair: (_key, { key }) => {
        if (isCollection(key)) faults.push(`${at(key.range![0])} A key is a text; received a list or map`);
      },
      Scalar: (key, scalar) => {
        // What looks at the form of a file passes such a key over; one with an anchor may be a key elsewhere.
        if (scalar.value === '__proto__' && (key === 'key' || scalar.anchor !== undefined))
          faults.push(`${at(scalar.range![0])} A key can't be __proto__`);
        const fault = clean(scalar, yaml);
        if (fault !== undefined) faults.push(`${at(fault.offset)} ${fault.reason}`);
      },
    });
    const alias = faultOfAliases(parsed);
    if (alias !== undefined) faults.push(`${at(alias.offset)} ${alias.reason}`);
    if (faults.length > 0) throw new DataError(faults);
    // They have been counted, by what they stand for.
    value = parsed.toJS({ maxAliasCount: -1 });
  } catch (error) {
    if (error instanceof DataError) throw error;
    const [reason] = (error instanceof RangeError ? TOO_DEEP : String(error)).split('\n');
    throw new DataError([`${at(0)} ${reason}`]);
  }
  const locate = (path: readonly PropertyKey[]): string => at(offsetOf(document, path));
  return {
    value,
    locate,
    faultsOf: (issues, explain) =>
      issues.flatMap(reasonsOf).map(({ path, key, message }) => {
        const place = key === undefined ? locate(path) : at(offsetOfKey(document, path, key));
        // A key may have tabs and line breaks; a fault is one line.
        const where = [...path, ...(key === undefined ? [] : [key])].join('.').replaceAll(/\s+/g, ' ').trim();
        const reason = message ?? explain(path, key!, isBare(document, path, key!));
        return `${place} ${where === '' ? '' : `${where}: `}${reason}`;
      }),
  };
}

/** Composes a text, and leaves a number as it is written unless that is how numbers are written: 0987, 1e3, 0x7E5. */
function clean(scalar: Scalar, yaml: string): { offset: number; reason: string } | undefined {
  const { value, source, range } = scalar;
  if (typeof value === 'number' && source !== undefined && String(value) !== source) scalar.value = source;
  if (typeof value !== 'string') return undefined;
  scalar.value = value.normalize('NFC');
  const unclean = uncleanIn(value);
  if (unclean === undefined) return undefined;
  const [start, end] = range!;
  // Where the sign stands as such; it may also be written as an escape.
  const found = yaml.slice(start, end).indexOf(value.charAt(unclean.index));
  return { offset: start + Math.max(found, 0), reason: `A text ${unclean.rule}` };
}

/** Aliases that stand for nothing, for what they are part of, or for more than anybody writes. */
function faultOfAliases(document: Document): { offset: number; reason: string } | undefined {
  let fault: { offset: number; reason: string } | undefined;
  let aliased = 0;
  const anchors = new Map<string, Node>();
  const sizes = new Map<Node, number>();
  const open = new Set<Node>();
  const sizeOfAlias = (alias: Alias): number => {
    const refuse = (reason: string): number => {
      fault ??= { offset: alias.range![0], reason };
      return 0;
    };
    const target = anchors.get(alias.source);
    if (target === undefined) return refuse(`An alias must come after its anchor; received *${alias.source}`);
    if (open.has(target)) return refuse(`An alias can't be inside its own anchor; received *${alias.source}`);
    const size = sizes.get(target) ?? 1;
    aliased += size;
    if (aliased > MOST_ALIASED)
      return refuse(
        `Aliases stand for at most ${MOST_ALIASED} values in all; with *${alias.source} there are more`,
      );
    return size;
  };
  const sizeOf = (node: unknown): number => {
    if (isPair(node)) return sizeOf(node.key) + sizeOf(node.value);
    if (isAlias(node)) return sizeOfAlias(node);
    if (isNode(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
    if (!isCollection(node)) return 1;
    open.add(node);
    const size = node.items.reduce((sum: number, item) => sum + sizeOf(item), 1);
    open.delete(node);
    sizes.set(node, size);
    return size;
  };
  sizeOf(document.contents);
  return fault;
}

interface Reason {
  readonly path: readonly PropertyKey[];
  /** The key that is wrong, where it isn't its value. */
  readonly key?: string;
  /** Undefined for a key that isn't known. */
  readonly message?: string;
}

/** What is really wrong, where an issue only says that none of several forms fits. */
function reasonsOf(issue: z.core.$ZodIssue): Reason[] {
  const within = ({ path, ...reason }: Reason): Reason => ({ ...reason, path: [...issue.path, ...path] });
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: issue.path, key }));
  if (issue.code === 'invalid_key') {
    return issue.issues.map(({ message }) => ({
      path: issue.path.slice(0, -1),
      key: String(issue.path.at(-1)),
      message,
    }));
  }
  if (issue.code === 'invalid_union') {
    const isOfOtherForm = (form: readonly z.core.$ZodIssue[]): boolean =>
      form.some(
        (one) =>
          one.path.length === 0 &&
          (one.code === 'invalid_type' || (one.code === 'invalid_union' && one.errors.every(isOfOtherForm))),
      );
    const form = issue.errors.find((one) => !isOfOtherForm(one)) ?? issue.errors[0] ?? [];
    return form.flatMap(reasonsOf).map(within);
  }
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) {
    return [{ path: issue.path, message: 'This key is required; received none' }];
  }
  return [{ path: issue.path, message: issue.message }];
}

function pairOf(document: Document, path: readonly PropertyKey[], key: string) {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  return isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
}

/** Whether a key stands without a value, as the rest of a text does that has a comma and no quotation marks. */
function isBare(document: Document, path: readonly PropertyKey[], key: string): boolean {
  const pair = pairOf(document, path, key);
  return pair !== undefined && (pair.value === null || (isScalar(pair.value) && pair.value.value === null));
}

function offsetOfKey(document: Document, path: readonly PropertyKey[], key: string): number {
  const pair = pairOf(document, path, key);
  return isScalar(pair?.key) ? pair.key.range![0] : offsetOf(document, path);
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as
      | { range?: [number, number, number] }
      | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}
