import { readPage } from '../loaders/connection.ts';
import type { PageArguments } from '../loaders/connection.ts';
import type { Context } from './core/context.ts';
import { RequestError } from '../config/errors.ts';
import type { ConnectionParent, EntityParent } from '../loaders/rows.ts';
import type { EntityFilter, EntityOrder, QueryEntityArgs, QueryResolvers } from './core/schema.generated.ts';
import { KIND_TABLE, kindOf, lookUpOf } from '../model/kinds.ts';
import type { Kind } from '../model/kinds.ts';
import { allies } from './allies/allies.ts';
import { askSandbox } from './cypher/askSandbox.ts';
import { changesPage } from './changes/changesPage.ts';
import { connectionOf } from './core/connections.ts';
import { disputesAbout } from './disputes/Dispute.ts';
import { levelField } from './execution/levelField.ts';
import { impactOf } from './impact/Impact.ts';
import { dyad } from './dyad/Dyad.ts';
import { nodeById } from './Node.ts';
import { paths } from './paths/paths.ts';
import { search, searchStatements } from './search/search.ts';
import { statementsPage } from './statement/statementsPage.ts';
import { subgraph } from './subgraph/subgraph.ts';
import { entityFilter } from './entity/entityFilter.ts';
import { referToEntities } from './entity/entities.ts';
import { timeline } from './timeline/timeline.ts';

export const Query: QueryResolvers = {
  node: (_root, { id }, { load }) => nodeById(load, id),
  nodes: (_root, { ids }, { load }) => Promise.all(ids.map((id) => nodeById(load, id))),

  entity: lookUp(null),
  entities: entities('Entity'),
  ...Object.fromEntries(
    Object.values(KIND_TABLE).flatMap(({ list, label }) => [
      [lookUpOf(label), lookUp(label)],
      [list, entities(label)],
    ]),
  ),

  allies,
  dyad,
  timeline,

  statements: (_root, page, { load }) =>
    statementsPage(page, { rows: load.statements, count: load.statementCount }),

  changes: (_root, asked, { load }) => changesPage(asked, load),
  paths,
  subgraph,
  disputes: (_root, { about, predicates, known, orderBy, ...page }, { load }) =>
    disputesAbout(load, page, about ?? null, predicates ?? null, known?.toISOString() ?? null, orderBy),

  impact: (_root, { document }, { load }) => impactOf(load, document),

  search,
  searchStatements,
  cypher: (_root, asked, context) => askSandbox(context, asked),
};

interface EntitiesArguments extends PageArguments {
  readonly asOf?: string | null | undefined;
  readonly certain?: boolean | null | undefined;
  readonly filter?: EntityFilter | null | undefined;
  readonly orderBy?: EntityOrder | null | undefined;
}

/** The list of all entities with a label. */
function entities(label: string) {
  return async (
    _root: unknown,
    { asOf, certain, filter, orderBy, ...page }: EntitiesArguments,
    context: Context,
  ): Promise<ConnectionParent> => {
    const day = asOf ?? null;
    const only = { label, certain: day !== null && certain === true, ...entityFilter(filter) };
    const request = readPage(page, {
      field: orderBy?.field ?? 'NAME',
      direction: orderBy?.direction ?? 'ASC',
      asOf: day,
    });
    const { load } = context;
    return connectionOf(
      load.entities(day, request, only),
      request,
      (node) => ({ node }),
      () => load.entityCount(day, only),
    );
  };
}

/** One entity by its id or code, of a kind or of any. */
function lookUp(kind: Kind | null) {
  return levelField((_roots: readonly unknown[], { id, on }: QueryEntityArgs, { load }: Context) => {
    const isMeant = (given: string): boolean => kind === null || kindOf(given) === kind;
    if (kindOf(id) === undefined) {
      return entityByCode(id, on ?? null, load).then((entity) => [
        entity && isMeant(entity.id) ? entity : null,
      ]);
    }
    // Only entities of one kind are ever merged, so that a former id has the kind, too.
    return isMeant(id) ? referToEntities(load, [id]) : [null];
  });
}

async function entityByCode(
  identifier: string,
  on: string | null,
  load: Context['load'],
): Promise<EntityParent | null> {
  const [, scheme, value] = /^([a-z0-9-]+):(.+)$/.exec(identifier) ?? [];
  if (scheme === undefined || value === undefined) return null;
  const [entity, ...others] = await load.entitiesByIdentifier(scheme, value, on);
  if (others.length > 0) {
    const meant = [entity!, ...others].map(({ id }) => id).join(', ');
    throw new RequestError(
      'BAD_USER_INPUT',
      on === null
        ? `${identifier} has identified several entities (${meant}); choose a day with on, or use an id`
        : `${identifier} may identify several entities on ${on} (${meant}); use an id`,
    );
  }
  return entity === undefined ? null : { ...entity, resolvedFrom: identifier };
}
