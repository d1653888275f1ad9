import { isObjectType } from 'graphql';
import type { GraphQLLeafType, GraphQLNamedType, GraphQLObjectType } from 'graphql';

import { Referenced } from './levelField.ts';

/** JSON texts, one for each value. */
export type Texts = readonly string[] | Promise<readonly string[]>;
type Row = Readonly<Record<string, unknown>>;

/** A fault that graphql-js explains: the plan doesn't. */
class NoValue extends Error {}

export function fail(name: string): never {
  throw new NoValue(`There is no value for ${name}`);
}

export function isPromise(value: unknown): value is Promise<unknown> {
  return value instanceof Promise;
}

/** Turns a thrown error into a rejected promise, so that the promises beside it are still awaited. */
export function guarded(write: () => Texts): Texts {
  try {
    return write();
  } catch (error) {
    return Promise.reject(error);
  }
}

export function after(texts: Texts, then: (texts: readonly string[]) => readonly string[]): Texts {
  return texts instanceof Promise ? texts.then(then) : then(texts);
}

export function afterAll(
  parts: readonly Texts[],
  then: (parts: readonly (readonly string[])[]) => readonly string[],
): Texts {
  return areAtHand(parts) ? then(parts) : Promise.all(parts.map((part) => Promise.resolve(part))).then(then);
}

function areAtHand(parts: readonly Texts[]): parts is readonly (readonly string[])[] {
  return !parts.some(isPromise);
}

/** Joins the columns of the fields to objects. */
export function joinColumns(
  fields: readonly { readonly label: string }[],
  columns: readonly (readonly string[])[],
  count: number,
): string[] {
  // Each concatenation allocates a string; with comma and label joined beforehand there are two a field.
  const labels = fields.map(({ label }, place) => (place === 0 ? '{' : ',') + label);
  if (columns.some(({ length }) => length !== count)) fail('every object of a level');
  const texts: string[] = [];
  const begin = labels.length === 0 ? '{' : '';
  for (let index = 0; index < count; index += 1) {
    let text = begin;
    for (let place = 0; place < labels.length; place += 1) text += labels[place]! + columns[place]![index]!;
    texts.push(`${text}}`);
  }
  return texts;
}

/** The places of the objects of each type. */
export function groupByType(
  objects: readonly object[],
  typeOf: (object: object) => GraphQLObjectType,
): [GraphQLObjectType, number[] | null][] {
  const types = objects.map(typeOf);
  // Mostly they all have the same.
  if (types.every((type) => type === types[0])) return types.length === 0 ? [] : [[types[0]!, null]];
  return [...Map.groupBy(types.keys(), (place) => types[place]!)];
}

interface Distinct {
  readonly distinct: readonly object[];
  /** Where each of them stands first. */
  readonly firsts: readonly number[];
  /** Where each value stands among them, -1: null; null if nothing is repeated or null. */
  readonly places: readonly number[] | null;
}

/** Entities that are met several times are written once. */
export function distinctOf(values: readonly unknown[], nullable: boolean, repeats: boolean): Distinct {
  const distinct: object[] = [];
  const firsts: number[] = [];
  const places: number[] = [];
  const known = repeats ? new Map<unknown, number>() : null;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (value === null || value === undefined) {
      if (!nullable) fail('a non-null field');
      places.push(-1);
      continue;
    }
    if (value instanceof Error) throw value;
    const id = (value as Row)['id'];
    const place = known?.get(id);
    if (place !== undefined && isRepeated(distinct[place] as Row, value as Row)) {
      places.push(place);
      continue;
    }
    if (place === undefined) known?.set(id, distinct.length);
    places.push(distinct.length);
    firsts.push(index);
    distinct.push(value);
  }
  return { distinct, firsts, places: distinct.length === values.length ? null : places };
}

/** Whether two entities with one id have the same fields: those asked by the same id. */
function isRepeated(one: Row, other: Row): boolean {
  return one['resolvedFrom'] === other['resolvedFrom'];
}

/** Whether objects of a type are entities, which may stand in several places. */
export function areEntities(type: GraphQLNamedType): boolean {
  return (
    type.name === 'Entity' ||
    (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Entity'))
  );
}

/** Puts each text in every place where its value stands. */
export function spread(texts: readonly string[], places: readonly number[]): string[] {
  return places.map((place) => (place < 0 ? 'null' : texts[place]!));
}

/** Writes lists; their items are written all at once. */
export function listWriter<E>(
  writeItems: (
    items: readonly unknown[] | Promise<readonly unknown[]> | Referenced<unknown>,
    execution: E,
  ) => Texts,
  nullable: boolean,
) {
  const flatten = (lists: readonly unknown[]): { items: unknown[]; sizes: number[] } => {
    const items: unknown[] = [];
    const sizes: number[] = [];
    for (const list of lists) {
      if (list === null || list === undefined) {
        if (!nullable) fail('a non-null list');
        sizes.push(-1);
      } else {
        const before = items.length;
        for (const item of list as Iterable<unknown>) items.push(item);
        sizes.push(items.length - before);
      }
    }
    return { items, sizes };
  };
  const join = (texts: readonly string[], sizes: readonly number[]): string[] => {
    let from = 0;
    return sizes.map((size) => {
      if (size < 0) return 'null';
      let text = '[';
      for (let index = 0; index < size; index += 1) text += (index > 0 ? ',' : '') + texts[from + index]!;
      from += size;
      return `${text}]`;
    });
  };
  return (values: readonly unknown[] | Referenced<unknown>, execution: E): Texts => {
    if (values instanceof Referenced) {
      const { items, sizes } = flatten(values.known);
      const found = values.found.then((lists) => {
        const flat = flatten(lists);
        // A list that isn't as long as was known is left to graphql-js.
        return flat.sizes.every((size, index) => size === sizes[index]) ? flat.items : fail('a list');
      });
      return after(writeItems(new Referenced(items, found, values.isSame), execution), (texts) =>
        join(texts, sizes),
      );
    }
    const { items, sizes } = flatten(values);
    return after(writeItems(items.some(isPromise) ? Promise.all(items) : items, execution), (texts) =>
      join(texts, sizes),
    );
  };
}

/** What must be escaped in JSON. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const ESCAPED = /["\\\u0000-\u001F\uD800-\uDFFF]/;

function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** Writes scalars and enums. */
export function leafWriter(type: GraphQLLeafType, nullable: boolean) {
  const write = (value: unknown): string => {
    if (value === null || value === undefined) return nullable ? 'null' : fail(type.name);
    if (value instanceof Error) throw value;
    const serialized: unknown = type.serialize(value);
    if (typeof serialized === 'string') return quoted(serialized);
    if (serialized === null || serialized === undefined) return fail(type.name);
    return JSON.stringify(serialized);
  };
  return (values: readonly unknown[] | Referenced<unknown>): Texts =>
    values instanceof Referenced ? values.found.then((found) => found.map(write)) : values.map(write);
}
