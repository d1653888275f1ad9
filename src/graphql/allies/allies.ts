import { readPage, rowsFor, unknownDay } from '../../loaders/connection.ts';
import type { PageRequest, Position } from '../../loaders/connection.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { EntityWhere } from '../../loaders/where.ts';
import type { SharedEntityFilter } from '../../loaders/dyadLoaders.ts';
import { alliesBy, relationshipsFromSource } from '../../loaders/allies.ts';
import type { AllyTerms } from '../../loaders/allies.ts';
import type { AllyEdgeParent, ConnectionParent, EntityRow } from '../../loaders/rows.ts';
import type { AllianceForm, AllyEdgeResolvers, QueryResolvers } from '../core/schema.generated.ts';
import type { Kind } from '../../model/kinds.ts';
import { OBLIGATIONS } from '../../model/records.ts';
import { sortNameOf } from '../../model/sortName.ts';
import { connectionOf } from '../core/connections.ts';
import type { Listed } from '../core/connections.ts';
import { askWithWhere, entityIn } from '../entity/references.ts';
import { sharedEntities, sharedEntitiesFrom } from '../relationship/sharedEntities.ts';

const FORMS: Readonly<Record<AllianceForm, { readonly type: string; readonly label: Kind }>> = {
  TREATY: { type: 'PARTY_TO', label: 'Treaty' },
  ORGANIZATION: { type: 'MEMBER_OF', label: 'Organization' },
};

/** Who was allied with an entity. */
export const allies: NonNullable<QueryResolvers['allies']> = async (
  _root,
  { of, asOf, certain, through, obligations, source, where, orderBy, ...page },
  { load },
) => {
  const day = asOf ?? null;
  const request = readPage(page, {
    field: orderBy?.field ?? 'NAME',
    direction: orderBy?.direction ?? 'ASC',
    asOf: day,
  });
  const forms = (through ?? (['TREATY', 'ORGANIZATION'] as const)).map((form) => FORMS[form]);
  const [{ id }, document] = await Promise.all([
    entityIn('of', of, load, { asOf }),
    typeof source === 'string' ? entityIn('source', source, load, {}, 'Document') : null,
  ]);
  const terms = {
    types: forms.map(({ type }) => type),
    labels: forms.map(({ label }) => label),
    obligations: obligations ?? OBLIGATIONS,
    asOf: day,
    certain,
    of: id,
  };
  return askWithWhere({ where }, load, day, ({ where: only }) =>
    document === null
      ? alliesInView(load, { ...terms, where: only }, request)
      : alliesFromSource(load, document.id, { ...terms, where: only }, request),
  );
};

interface Asked extends AllyTerms {
  readonly of: string;
  readonly types: readonly string[];
  readonly labels: readonly Kind[];
  readonly where: EntityWhere;
}

function alliesInView(
  load: Loaders,
  { of, types, labels, obligations, certain, asOf, where }: Asked,
  request: PageRequest,
): Promise<ConnectionParent> {
  const allyFilter = { through: labels, obligations, certain, where };
  const filter: SharedEntityFilter = { types, label: null, obligations, certain };
  return connectionOf(
    load.alliesOfEntity(of, asOf, request, allyFilter),
    request,
    (row): Listed<AllyEdgeParent> => ({
      node: row,
      asOf,
      alliances: { pair: { a: of, b: row.id }, filter },
    }),
    () => load.allyCountOfEntity(of, asOf, allyFilter),
  );
}

/** What the document says is derived here, as if the graph held nothing else. */
async function alliesFromSource(
  load: Loaders,
  document: string,
  asked: Asked,
  request: PageRequest,
): Promise<ConnectionParent> {
  const { of, asOf, types, obligations } = asked;
  const { entities, statements } = await load.membershipsFromSource(of, document, { types, obligations });
  const found = alliesBy(relationshipsFromSource(document, statements), of, asked);
  const rows = (
    await meantOf(
      load,
      entities.filter(({ id }) => found.has(id)),
      asked,
      request,
    )
  ).map((entity) => ({ ...entity, position: positionOf(entity, request) }));
  return connectionOf(
    Promise.resolve(rowsFor(rows, request)),
    request,
    (row): Listed<AllyEdgeParent> => ({
      node: row,
      asOf,
      alliances: { known: found.get(row.id)! },
    }),
    () => Promise.resolve(rows.length),
  );
}

/** Those that meet the conditions, which the graph knows. */
async function meantOf(
  load: Loaders,
  entities: readonly EntityRow[],
  { where, asOf, certain }: Asked,
  request: PageRequest,
): Promise<readonly EntityRow[]> {
  if (entities.length === 0 || Object.keys(where).length === 0) return entities;
  const meant = { and: [{ ids: entities.map(({ id }) => id) }, where] };
  const all = { ...request, limit: entities.length, after: null };
  // As in the other list, the day is that of the conditions, and not of the allies' own existence.
  const rows = await load.entitiesMeeting(meant, asOf, certain, all);
  const kept = new Set(rows.map(({ id }) => id));
  return entities.filter(({ id }) => kept.has(id));
}

/** As `cypher/read/allies/alliesOfEntity.cypher` has it. */
function positionOf({ id, name, sinceMax }: EntityRow, { order }: PageRequest): Position {
  return [order.name === 'SINCE' ? (sinceMax ?? unknownDay(order)) : sortNameOf(name), id];
}

export const AllyEdge: AllyEdgeResolvers = {
  alliances: ({ asOf, alliances }, page, context, info) =>
    'known' in alliances
      ? sharedEntitiesFrom(alliances.known, asOf, page, context)
      : sharedEntities(alliances.pair, asOf, page, alliances.filter, context, info),
};
