import { readPage } from '../../loaders/connection.ts';
import type { PageRequest } from '../../loaders/connection.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { SharedEntityFilter } from '../../loaders/dyadLoaders.ts';
import type { AllyTerms } from '../../loaders/allies.ts';
import type { AllyEdgeParent, ConnectionParent, EntityParent } from '../../loaders/rows.ts';
import type {
  AllianceForm,
  AllyConnectionResolvers,
  AllyEdgeResolvers,
  QueryResolvers,
  StateAlliesArgs,
} from '../core/schema.generated.ts';
import type { Kind } from '../../model/kinds.ts';
import { OBLIGATIONS } from '../../model/records.ts';
import { connectionOf } from '../core/connections.ts';
import { coverageOfAlliances } from '../coverage/Coverage.ts';
import type { Context } from '../core/context.ts';
import { levelField } from '../execution/levelField.ts';
import type { Listed } from '../core/connections.ts';
import { readOrder } from '../where/readOrder.ts';
import type { ListWhere } from '../where/readWhere.ts';
import { onBasis } from '../entity/onBasis.ts';
import { askWithWhere, entityIn } from '../entity/references.ts';
import { idOn, partsOfId } from '../../model/basis.ts';
import { notOnBasis } from '../../loaders/notOnBasis.ts';
import { sharedEntities } from '../relationship/sharedEntities.ts';

const FORMS: Readonly<Record<AllianceForm, { readonly type: string; readonly label: Kind }>> = {
  TREATY: { type: 'PARTY_TO', label: 'Treaty' },
  ORGANIZATION: { type: 'MEMBER_OF', label: 'Organization' },
};

/** Who was allied with an entity. */
export const allies: NonNullable<QueryResolvers['allies']> = (
  _root,
  { of, evidence, known, ...values },
  { load },
) =>
  alliesOf(
    async () => {
      const [name] = await onBasis([of], { evidence, known }, load);
      return (await entityIn('of', name!, load, { asOf: values.asOf })).id;
    },
    values,
    load,
  );

/** Who was allied with each state of a level. */
export const alliesOfStates = levelField(
  (states: readonly EntityParent[], values: StateAlliesArgs, { load }: Context) =>
    Promise.all(states.map(({ id }) => alliesOf(() => id, values, load))),
  true,
);

/** The entity is looked up only once the arguments are known to be sound: nobody would wait for it else. */
async function alliesOf(
  find: () => string | Promise<string>,
  { asOf, certain, through, obligations, source, where, orderBy, ...page }: Partial<StateAlliesArgs>,
  load: Loaders,
): Promise<ConnectionParent> {
  const day = asOf ?? null;
  const request = readPage(page, { ...readOrder(orderBy, certain), asOf: day });
  const forms = (through ?? (['TREATY', 'ORGANIZATION'] as const)).map((form) => FORMS[form]);
  const [of, document] = await Promise.all([
    find(),
    typeof source === 'string' ? entityIn('source', source, load, {}, 'Document') : null,
  ]);
  const terms = {
    types: forms.map(({ type }) => type),
    labels: forms.map(({ label }) => label),
    obligations: obligations ?? OBLIGATIONS,
    asOf: day,
    certain: certain === true,
    of,
  };
  const connection = await askWithWhere({ where, orderBy }, load, day, (conditions) =>
    document === null
      ? alliesInView(load, { ...terms, ...conditions }, request)
      : alliesFromSource(load, document.id, { ...terms, ...conditions }, request),
  );
  return { ...connection, coverage: () => coverageOfAlliances(load, [of], day, document?.id) };
}

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

/** What the document says is derived, as if the graph held nothing else; conditions, order and pages are the graph's, and so are the allies. */
async function alliesFromSource(
  load: Loaders,
  document: string,
  asked: Asked,
  request: PageRequest,
): Promise<ConnectionParent> {
  const { asOf, labels, obligations, certain, where, counts } = asked;
  if (partsOfId(asked.of).basis !== null) throw notOnBasis('A list with a source', asked.of);
  const of = idOn(document, asked.of);
  const allyFilter = { through: labels, obligations, certain, where: {}, counts: [] };
  const among = (await load.alliesFound(of, asOf, allyFilter)).map((id) => partsOfId(id).bare);
  const listed = { label: 'Entity', certain, counts, where };
  const filter: SharedEntityFilter = { types: asked.types, label: null, obligations, certain };
  return connectionOf(
    load.entitiesAmong(among, listed, asOf, request),
    request,
    (row): Listed<AllyEdgeParent> => ({
      node: row,
      asOf,
      alliances: { pair: { a: of, b: idOn(document, row.id) }, filter },
    }),
    () => load.countAmong(among, listed, asOf),
  );
}

export const AllyConnection: AllyConnectionResolvers = {
  coverage: ({ coverage }) => coverage!(),
};

export const AllyEdge: AllyEdgeResolvers = {
  alliances: ({ asOf, alliances: { pair, filter } }, page, context, info) =>
    sharedEntities(pair, asOf, page, filter, context, info),
};
