import { readPage } from '../../loaders/connection.ts';
import type { PageRequest } from '../../loaders/connection.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { SharedEntityFilter } from '../../loaders/dyadLoaders.ts';
import { alliesBy, relationshipsFromSource } from '../../loaders/allies.ts';
import type { AllyTerms } from '../../loaders/allies.ts';
import type { AllyEdgeParent, ConnectionParent } from '../../loaders/rows.ts';
import type { AllianceForm, AllyEdgeResolvers, QueryResolvers } from '../core/schema.generated.ts';
import type { Kind } from '../../model/kinds.ts';
import { OBLIGATIONS } from '../../model/records.ts';
import { connectionOf } from '../core/connections.ts';
import type { Listed } from '../core/connections.ts';
import { readOrder } from '../entity/entityWhere.ts';
import type { ListWhere } from '../entity/entityWhere.ts';
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
  const request = readPage(page, { ...readOrder(orderBy), asOf: day });
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
  return askWithWhere({ where, orderBy }, load, day, (conditions) =>
    document === null
      ? alliesInView(load, { ...terms, ...conditions }, request)
      : alliesFromSource(load, document.id, { ...terms, ...conditions }, request),
  );
};

interface Asked extends AllyTerms, Pick<ListWhere, 'counts' | 'where'> {
  readonly of: string;
  readonly types: readonly string[];
  readonly labels: readonly Kind[];
}

function alliesInView(
  load: Loaders,
  { of, types, labels, obligations, certain, asOf, where, counts }: Asked,
  request: PageRequest,
): Promise<ConnectionParent> {
  const allyFilter = { through: labels, obligations, certain, where, counts };
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

/** What the document says is derived here, as if the graph held nothing else; conditions, order and pages are the graph's. */
async function alliesFromSource(
  load: Loaders,
  document: string,
  asked: Asked,
  request: PageRequest,
): Promise<ConnectionParent> {
  const { of, asOf, types, obligations, certain, where, counts } = asked;
  const statements = await load.membershipsFromSource(of, document, { types, obligations });
  const found = alliesBy(relationshipsFromSource(document, statements), of, asked);
  const meant = { label: 'Entity', certain, counts, where: { and: [{ ids: [...found.keys()] }, where] } };
  return connectionOf(
    load.entitiesMeeting(meant, asOf, request),
    request,
    (row): Listed<AllyEdgeParent> => ({
      node: row,
      asOf,
      alliances: { known: found.get(row.id)! },
    }),
    () => load.countMeeting(meant, asOf),
  );
}

export const AllyEdge: AllyEdgeResolvers = {
  alliances: ({ asOf, alliances }, page, context, info) =>
    'known' in alliances
      ? sharedEntitiesFrom(alliances.known, asOf, page, context)
      : sharedEntities(alliances.pair, asOf, page, alliances.filter, context, info),
};
