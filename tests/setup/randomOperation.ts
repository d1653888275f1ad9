import type { GeneratorValue } from 'fast-check';
import * as fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { GraphQLCompositeType, GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';

/** An operation, and what its variables may be, twice. */
export interface RandomOperation {
  readonly query: string;
  readonly variables: readonly [Record<string, unknown>, Record<string, unknown>];
}

/** What texts that an argument takes may be; a graph may know some of them. */
export interface Values {
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  readonly days: readonly string[];
  readonly moments: readonly string[];
}

interface Options {
  readonly values: Values;
  /** Whether a root field may be asked. */
  readonly isAsked?: (field: string) => boolean;
  /** Levels of selections. */
  readonly depth: number;
}

const NO_VALUES = 'omitted';

/**
 * Draws an operation over a schema: fields that come several times, under aliases and in fragments within fragments on all types
 * that may be there, under conditions or without; arguments as literals and as variables that are given, null or omitted.
 * Now and then what is drawn isn't valid, since fields of one name differ.
 */
export function randomOperation(
  g: GeneratorValue,
  schema: GraphQLSchema,
  { values, depth, isAsked = () => true }: Options,
): RandomOperation {
  const below = (count: number): number => g(fc.nat, { max: count - 1 });
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!;
  const once = (among: number): boolean => below(among) === 0;

  const fragments: { readonly name: string; readonly type: GraphQLCompositeType; readonly text: string }[] =
    [];
  const declared = new Map<string, string>();
  const given: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];
  const hasConditions = once(5);

  /** A variable's name; two of a type are enough, so that some are used more than once. */
  function variable(type: GraphQLInputType): string {
    const bare = getNullableType(type);
    const mayBeNull = once(2);
    // What may be null is allowed where nothing may be null, if it has a default.
    const hasDefault = isNonNullType(type) && mayBeNull ? true : once(3);
    const name = `v${declared.size}`;
    declared.set(
      name,
      `$${name}: ${String(bare)}${mayBeNull ? '' : '!'}${hasDefault ? ` = ${literal(bare, 2)}` : ''}`,
    );
    for (const set of given) {
      const kind = pick(['given', 'given', 'null', NO_VALUES]);
      if (kind === NO_VALUES && (mayBeNull || hasDefault)) continue;
      set[name] = kind === 'null' && mayBeNull && !isNonNullType(type) ? null : json(bare, 2);
    }
    return `$${name}`;
  }

  /** A variable that was declared before, if there is one of the type. */
  function variableOf(type: GraphQLInputType): string {
    const bare = String(getNullableType(type));
    const known = [...declared].filter(
      ([, text]) => text.includes(`: ${bare}! `) || text.endsWith(`: ${bare}!`),
    );
    return known.length > 0 && once(2) ? `$${pick(known)[0]}` : variable(type);
  }

  function json(type: GraphQLInputType, levels: number): unknown {
    const bare = getNullableType(type);
    if (isListType(bare)) {
      return Array.from({ length: 1 + below(2) }, () => json(bare.ofType, levels));
    }
    if (isEnumType(bare)) return pick(bare.getValues()).name;
    if (isInputObjectType(bare)) {
      return Object.fromEntries(
        Object.values(bare.getFields())
          .filter(({ type: inner }) => isNonNullType(inner) || (levels > 0 && once(2)))
          .map(({ name, type: inner }) => [
            name,
            !isNonNullType(inner) && once(5) ? null : json(inner, levels - 1),
          ]),
      );
    }
    switch (getNamedType(bare).name) {
      case 'Boolean':
        return once(2);
      case 'Int':
        return 1 + below(5);
      case 'ID':
        return pick(values.ids);
      case 'LocalDate':
        return pick(values.days);
      case 'DateTime':
        return pick(values.moments);
      case 'JSONObject':
        return { a: 1 };
      default:
        return pick(values.texts);
    }
  }

  function literal(type: GraphQLInputType, levels: number): string {
    return written(json(type, levels), type);
  }

  function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
    const texts = args
      .filter(({ type, defaultValue }) => (isNonNullType(type) && defaultValue === undefined) || once(4))
      // Pages start anywhere, and what is behind one is no business of executors.
      .filter(({ name }) => !['after', 'before', 'last'].includes(name))
      .map(({ name, type }) => {
        if (once(2)) return `${name}: ${variableOf(type)}`;
        return `${name}: ${!isNonNullType(type) && once(5) ? 'null' : literal(type, 2)}`;
      });
    return texts.length === 0 ? '' : `(${texts.join(', ')})`;
  }

  function condition(): string {
    if (!hasConditions || !once(3)) return '';
    const flag = pick(['include', 'skip']);
    const value = once(4) ? String(once(2)) : variableOf(schema.getDirective(flag)!.args[0]!.type);
    return ` @${flag}(if: ${value})`;
  }

  /** The aliases of one field with the same arguments: what is alike may merge. */
  const aliases = new Map<string, string>();

  function field(parent: GraphQLCompositeType, levels: number): string {
    const fields = isObjectType(parent) || isInterfaceType(parent) ? Object.values(parent.getFields()) : [];
    const choice = fields.filter(
      (one) =>
        (parent !== schema.getQueryType() || isAsked(one.name)) &&
        (levels > 0 || !isCompositeType(getNamedType(one.type))),
    );
    if (choice.length === 0 || once(10)) return `${once(4) ? 't: ' : ''}__typename${condition()}`;
    // Fields are few, so that they meet.
    const chosen = once(2) ? choice[below(Math.min(choice.length, 6))]! : pick(choice);
    const asked = `${chosen.name}${argumentsOf(chosen)}`;
    const type = getNamedType(chosen.type);
    const own = `${String(chosen.type)} ${asked}`;
    let alias = aliases.get(own);
    if (alias === undefined || once(4)) {
      alias = asked !== chosen.name || once(3) ? `a${aliases.size}` : chosen.name;
      if (!aliases.has(own)) aliases.set(own, alias);
    }
    const inner = isCompositeType(type) ? ` ${selections(type, levels - 1)}` : '';
    return `${alias === chosen.name ? '' : `${alias}: `}${asked}${condition()}${inner}`;
  }

  function selection(type: GraphQLCompositeType, levels: number): string {
    const kind = below(10);
    if (kind < 6) return field(type, levels);
    const within = conditionsWithin(schema, type);
    if (kind < 8) {
      const on = once(4) ? undefined : pick(within);
      return `...${on === undefined ? '' : ` on ${on.name}`}${condition()} ${selections(on ?? type, levels - 1)}`;
    }
    const known = fragments.filter((one) => within.includes(one.type));
    // What is known already holds none that isn't: so there are no circles.
    const name = known.length > 0 && once(2) ? pick(known).name : fragment(pick(within), levels - 1);
    return `...${name}${condition()}`;
  }

  function fragment(type: GraphQLCompositeType, levels: number): string {
    const text = selections(type, levels);
    const name = `F${fragments.length}`;
    fragments.push({ name, type, text: `fragment ${name} on ${type.name} ${text}` });
    return name;
  }

  function selections(type: GraphQLCompositeType, levels: number): string {
    const count = levels <= 0 ? 1 + below(2) : 1 + below(4);
    if (levels < -1) return `{ ${field(type, 0)} }`;
    return `{ ${Array.from({ length: count }, () => selection(type, levels)).join(' ')} }`;
  }

  const root = selections(schema.getQueryType()!, depth);
  const heads = [...declared.values()].join(', ');
  return {
    query: [
      `query Random${heads === '' ? '' : `(${heads})`} ${root}`,
      ...fragments.map(({ text }) => text),
    ].join('\n'),
    variables: given,
  };
}

/** A value as it is written in GraphQL. */
function written(value: unknown, type: GraphQLInputType): string {
  const bare = getNullableType(type);
  if (value === null) return 'null';
  if (isListType(bare) && Array.isArray(value)) {
    return `[${value.map((item) => written(item, bare.ofType)).join(', ')}]`;
  }
  if (isEnumType(bare) && typeof value === 'string') return value;
  if (typeof value === 'object') {
    const fields = isInputObjectType(bare) ? bare.getFields() : {};
    return `{ ${Object.entries(value)
      .map(([name, inner]) => `${name}: ${written(inner, fields[name]?.type ?? bare)}`)
      .join(', ')} }`;
  }
  return JSON.stringify(value);
}

const withinTypes = new WeakMap<GraphQLCompositeType, readonly GraphQLCompositeType[]>();

/** The types on which a fragment may stand within one. */
function conditionsWithin(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
): readonly GraphQLCompositeType[] {
  const known = withinTypes.get(type);
  if (known !== undefined) return known;
  const possible = (one: GraphQLCompositeType) =>
    isAbstractType(one) ? schema.getPossibleTypes(one) : [one];
  const objects = new Set(possible(type));
  const found = Object.values(schema.getTypeMap()).filter(
    (other): other is GraphQLCompositeType =>
      isCompositeType(other) && possible(other).some((one) => objects.has(one)),
  );
  withinTypes.set(type, found);
  return found;
}
