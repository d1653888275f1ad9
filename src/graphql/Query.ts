import { readPage } from '../loaders/connection.ts';
import type { PageArguments } from '../loaders/connection.ts';
import type { Context } from './core/context.ts';
import type { ConnectionParent } from '../loaders/rows.ts';
import type {
  EntityOrder,
  EntityWhere,
  EvidencePolicy,
  QueryEntityArgs,
  QueryResolvers,
} from './core/schema.generated.ts';
import { KIND_TABLE, KINDS, lookUpOf } from '../model/kinds.ts';
import { idAt, kindOfId } from '../model/basis.ts';
import type { Kind } from '../model/kinds.ts';
import { allies } from './allies/allies.ts';
import { askSandbox } from './cypher/askSandbox.ts';
import { changesPage } from './changes/changesPage.ts';
import { atMoment } from './core/atMoment.ts';
import { connectionOf } from './core/connections.ts';
import { coverage } from './coverage/Coverage.ts';
import { disputesAbout } from './disputes/Dispute.ts';
import { levelField } from './execution/levelField.ts';
import { groups } from './groups/groups.ts';
import { impactOf } from './impact/Impact.ts';
import { dyad } from './dyad/Dyad.ts';
import { isIdOfRecord, nodeById } from './Node.ts';
import { paths } from './paths/paths.ts';
import { search, searchStatements } from './search/search.ts';
import { statements } from './statement/statements.ts';
import { subgraph } from './subgraph/subgraph.ts';
import { readOrder } from './where/readOrder.ts';
import { referToEntities } from './entity/entities.ts';
import { askWithWhere, askAbout, entityCalled } from './entity/references.ts';
import { basisIn, isBasisGiven, onBasis } from './entity/onBasis.ts';
import { timeline } from './timeline/timeline.ts';

export const Query: QueryResolvers = {
  node: (_root, { id }, { load, known }) => nodeById(load, idAt(known, id)),
  nodes: (_root, { ids }, { load, known }) =>
    Promise.all(
      ids.map((id) =>
        isIdOfRecord(id) ? nodeById(load, idAt(known, id)) : entityCalled(load, idAt(known, id), {}),
      ),
    ),

  entity: atMoment(lookUp(null)),
  entities: entities('Entity'),
  ...Object.fromEntries(
    Object.values(KIND_TABLE).flatMap(({ list, label }) => [
      [lookUpOf(label), atMoment(lookUp(label))],
      [list, entities(label)],
    ]),
  ),

  allies: atMoment(allies),
  coverage,
  dyad: atMoment(dyad),
  groups,
  timeline: atMoment(timeline),

  statements: atMoment(statements),

  changes: (_root, asked, { load }) => changesPage(asked, load),
  paths,
  subgraph,
  disputes: atMoment((_root, { about, predicates, known, orderBy, ...page }, { load }) =>
    askAbout('about', typeof about === 'string' ? [about] : [], load, {}, ([id = null]) =>
      disputesAbout(load, page, id, predicates ?? null, known?.toISOString() ?? null, orderBy),
    ),
  ),

  impact: (_root, { document }, { load }) => impactOf(load, document),

  search,
  searchStatements,
  cypher: (_root, asked, context) => askSandbox(context, asked),
};

interface EntitiesArguments extends PageArguments {
  readonly asOf?: string | null | undefined;
  readonly certain?: boolean | null | undefined;
  readonly where?: EntityWhere | null | undefined;
  readonly orderBy?: readonly EntityOrder[] | null | undefined;
  readonly evidence?: EvidencePolicy | null | undefined;
}

/** The list of all entities with a label. */
function entities(label: Kind | 'Entity') {
  const kinds = label === 'Entity' ? Object.values(KINDS) : [label];
  return async (
    _root: unknown,
    { asOf, certain, where, orderBy, evidence, ...page }: EntitiesArguments,
    { load }: Context,
  ): Promise<ConnectionParent> => {
    const day = asOf ?? null;
    const request = readPage(page, { ...readOrder(orderBy, certain), asOf: day });
    const basis = await basisIn({ evidence }, load);
    return askWithWhere({ where, kinds, orderBy }, load, day, (conditions) => {
      const only = { label, certain: certain === true, ...conditions, basis };
      return connectionOf(
        load.entities(day, request, only),
        request,
        (node) => ({ node }),
        () => load.entityCount(day, only),
      );
    });
  };
}

/** One entity by its id or code, of a kind or of any. */
function lookUp(kind: Kind | null) {
  return levelField(
    (_roots: readonly unknown[], { id, on, ...given }: QueryEntityArgs, { load }: Context) => {
      const isMeant = (called: string): boolean => kind === null || kindOfId(called) === kind;
      if (isBasisGiven(given) || kindOfId(id) === undefined) {
        return onBasis([id], given, load)
          .then(([called]) => entityCalled(load, called!, { on }))
          .then((entity) => [entity && isMeant(entity.id) ? entity : null]);
      }
      // Only entities of one kind are ever merged, so that a former id has the kind, too.
      return isMeant(id) ? referToEntities(load, [id]) : [null];
    },
  );
}
