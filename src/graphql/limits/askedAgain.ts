import { getArgumentValues, getNamedType, GraphQLObjectType, Kind, typeFromAST } from 'graphql';
import type { FieldNode, GraphQLField, GraphQLNamedType, SelectionSetNode } from 'graphql';

import { basisOfId, inOrder, kindOfId, momentOfId, textOfBasis, WHOLE } from '../../model/basis.ts';
import type { Basis } from '../../model/basis.ts';
import { fieldOf, isIncluded } from './priceOf.ts';
import type { Priced } from './priceOf.ts';

type Values = Readonly<Record<string, unknown>>;

/** A field of an operation, and why it can't be asked for an earlier moment, or not again. */
export interface NotAgain {
  /** As it is called in the answer, below its parents. */
  readonly path: readonly string[];
  readonly reason: string;
}

const NOW_ONLY = 'is answered for now only';

/** What isn't answered for an earlier moment, beside root fields that take no `known`. */
export const ANSWERED_NOW: ReadonlySet<string> = new Set([
  'AllyConnection.coverage',
  'Entity.identifiers',
  'Entity.mentionedIn',
  'Entity.names',
  'Document.evidence',
  'Document.mentions',
  'Dyad.coverage',
  'Dyad.distance',
  'Dyad.statements',
]);

/** Root fields without `known` that take ids with a moment. */
const BY_ID: ReadonlySet<string> = new Set(['node', 'nodes']);

/** A field that is part of an operation, with its arguments. */
interface Asked {
  readonly path: readonly string[];
  readonly parent: GraphQLNamedType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly values: Values;
}

/** The first field of an operation that isn't answered for an earlier moment. */
export function notAtMoment(priced: Priced): NotAgain | undefined {
  for (const asked of fieldsAsked(priced)) {
    const reason = reasonOf(asked);
    if (reason !== undefined) return { path: asked.path, reason };
  }
  return undefined;
}

/**
 * The first field of an operation that may be answered otherwise when it is asked again for the same moment.
 *
 * @param moments `known`, that of the request; `settled`, before which nothing more will be written
 */
export function notAgain(
  priced: Priced,
  { known, settled }: { readonly known: string | null; readonly settled: string },
): NotAgain | undefined {
  for (const asked of fieldsAsked(priced)) {
    const { path, parent, field, values } = asked;
    const reason =
      reasonOf(asked) ??
      (parent === priced.schema.getQueryType() ? reasonOfRoot(field.name, values, settled) : undefined) ??
      (known === null && (values['after'] ?? values['before'] ?? null) !== null
        ? 'goes on from a page that is of no moment; ask for that page with entente-known, too'
        : undefined);
    if (reason !== undefined) return { path, reason };
  }
  return undefined;
}

/** The evidence policies of an operation, each once, as they stand in ids. */
export function policiesOf(priced: Priced): string[] {
  const texts = [...fieldsAsked(priced)].flatMap(({ values }) => {
    const { only, except, leastRank, modalities } = (values['evidence'] ?? {}) as Partial<Basis>;
    const given = inOrder({
      only: only ?? null,
      except: except ?? [],
      leastRank: leastRank ?? 'NORMAL',
      modalities: modalities ?? null,
      known: null,
    });
    const ofIds = namesIn(values).map((id) => basisOfId(id) ?? WHOLE);
    return [given, ...ofIds].map((basis) => textOfBasis({ ...basis, known: null }));
  });
  return [...new Set(texts)].filter((text) => text !== '').toSorted();
}

/** The names in the answer of what an operation looks up, which may not be there yet. */
export function lookUpsOf(priced: Priced): string[] {
  return [...fieldsAsked(priced)]
    .filter(({ path, values }) => path.length === 1 && ('id' in values || 'ids' in values))
    .map(({ path }) => path[0]!);
}

function reasonOf({ path, parent, field, values }: Asked): string | undefined {
  if (path.length === 1) {
    const isDated = field.args.some(
      ({ name, type }) => name === 'known' && getNamedType(type).name === 'DateTime',
    );
    if (!isDated && !BY_ID.has(field.name)) return NOW_ONLY;
    const recorded = BY_ID.has(field.name) ? namesIn(values).find(isOfRecord) : undefined;
    return recorded && `${NOW_ONLY} about ${recorded}`;
  }
  const types = [parent.name, ...interfacesOf(parent)];
  if (types.some((type) => ANSWERED_NOW.has(`${type}.${field.name}`))) return NOW_ONLY;
  const isNamed =
    types.includes('Entity') && field.name === 'name' && Object.values(values).some((one) => one !== null);
  return isNamed ? `${NOW_ONLY} in a language or of a day` : undefined;
}

function reasonOfRoot(name: string, values: Values, settled: string): string | undefined {
  if (name === 'disputes') return 'compares statements about the entities of now, which may be merged';
  const { only, except } = (values['evidence'] ?? {}) as Partial<Basis>;
  const names = namesIn(values);
  const code = [...names, ...(only ?? []), ...(except ?? [])].find(
    (id) => !isOfRecord(id) && kindOfId(id) === undefined,
  );
  if (code !== undefined) return `names ${code}, which may mean another entity later; name it by its id`;
  const { known } = values;
  const moments = [known instanceof Date ? known.toISOString() : null, ...names.map(momentOfId)];
  const later = moments.find((moment) => moment !== null && moment > settled) ?? undefined;
  return later && `is about ${later}, before which more may be written`;
}

function isOfRecord(id: string): boolean {
  return /^(?:statement|evidence|dispute|relationship)\//.test(id) && kindOfId(id) === undefined;
}

/** What root fields are about. */
function namesIn(values: Values): string[] {
  return ['id', 'ids', 'of', 'a', 'b', 'about'].flatMap(
    (name) => (values[name] ?? []) as string | readonly string[],
  );
}

function interfacesOf(type: GraphQLNamedType): string[] {
  return type instanceof GraphQLObjectType ? type.getInterfaces().map(({ name }) => name) : [];
}

/** All fields that are part of an operation, parents first; each fragment once for each type in which it stands. */
function* fieldsAsked({ schema, operation, fragments, variables }: Priced): Generator<Asked> {
  const seen = new Set<string>();
  function* ofSet(
    set: SelectionSetNode,
    parent: GraphQLNamedType,
    above: readonly string[],
  ): Generator<Asked> {
    for (const selection of set.selections) {
      if (!isIncluded(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        yield* ofField(selection, parent, above);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!;
      if (selection.kind === Kind.FRAGMENT_SPREAD && above.length > 0) {
        if (seen.has(selection.name.value)) continue;
        seen.add(selection.name.value);
      }
      const { typeCondition } = fragment;
      const type = typeCondition === undefined ? parent : typeFromAST(schema, typeCondition)!;
      yield* ofSet(fragment.selectionSet, type, above);
    }
  }
  function* ofField(node: FieldNode, parent: GraphQLNamedType, above: readonly string[]): Generator<Asked> {
    const field = fieldOf(parent, node.name.value);
    // Introspection.
    if (field === undefined) return;
    const path = [...above, node.alias?.value ?? field.name];
    yield { path, parent, field, values: getArgumentValues(field, node, variables) };
    if (node.selectionSet !== undefined) yield* ofSet(node.selectionSet, getNamedType(field.type), path);
  }
  yield* ofSet(operation.selectionSet, schema.getQueryType()!, []);
}
