import { RequestError } from '../../config/errors.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { obligationsWithin } from '../../loaders/obligations.ts';
import type { ObligationDays } from '../../loaders/obligations.ts';
import type { QuantityFilter } from '../../loaders/relationshipLoaders.ts';
import type { QuantitySpanRow, RelationshipParent } from '../../loaders/rows.ts';
import type {
  HypotheticalRelationshipResolvers,
  ObligationSpanResolvers,
  QuantitySpanResolvers,
  RelationshipObligationsArgs,
  RelationshipQuantitiesArgs,
  RelationshipResolvers,
  RelationshipSentenceArgs,
} from '../core/schema.generated.ts';
import { basisOfId, partsOfId, WHOLE } from '../../model/basis.ts';
import { inForceOn, isListedOn } from '../../model/days.ts';
import { PREDICATES } from '../../model/predicates.ts';
import type { Predicate, PredicateName } from '../../model/predicates.ts';
import { relationshipSentence } from '../../language/relationshipSentence.ts';
import { isPlanned, predicateOfType } from '../../model/relationshipType.ts';
import { assertInRange } from '../core/assertInRange.ts';
import { existingEntityField, existingStatementField, statementsField } from '../entity/entities.ts';
import { levelField } from '../execution/levelField.ts';
import { countSources } from '../statement/Statement.ts';

/** What relationships of the graph have in common with those that would be in it. */
export const anyRelationship: HypotheticalRelationshipResolvers = {
  type: ({ type }) => predicateOfType(type) as PredicateName,
  planned: ({ type }) => isPlanned(type),
  subject: existingEntityField(({ subject }) => subject),
  object: existingEntityField(({ object }) => object),
  obligations: levelField(
    async (
      relationships: readonly RelationshipParent[],
      { asOf }: Partial<RelationshipObligationsArgs>,
      { load },
    ) => {
      // A plan's obligations have no days.
      const dated = relationships.filter(
        ({ type, owed, owedOn }) => asOf && !isPlanned(type) && !(owed && owedOn === asOf),
      );
      const spans = new Map((await spansOf(load, dated)).map((days, index) => [dated[index], days]));
      return relationships.map((relationship) => {
        const { obligations, owed, type } = relationship;
        if (!asOf || isPlanned(type)) return [...obligations];
        const inForce: readonly string[] =
          spans
            .get(relationship)
            ?.filter((span) => inForceOn(asOf, span) !== 'NO')
            .map(({ obligation }) => obligation) ?? owed!;
        return obligations.filter((obligation) => inForce.includes(obligation));
      });
    },
  ),
  obligationSpans: levelField((relationships: readonly RelationshipParent[], _values, { load }) =>
    spansOf(load, relationships),
  ),
  quantities: levelField(
    (
      relationships: readonly RelationshipParent[],
      { asOf, certain, unit, parts, first }: Partial<RelationshipQuantitiesArgs>,
      { load },
    ) =>
      quantitiesOf(load, relationships, {
        asOf: asOf ?? null,
        certain: Boolean(asOf) && certain === true,
        unit: unit ?? null,
        parts: parts ?? null,
        limit: assertInRange('first', first ?? MOST_QUANTITIES, 1, MOST_QUANTITIES),
      }) as Promise<QuantitySpanRow[][]>,
  ),
  dates: (relationship) => relationship,
  inForce: (bounds, { on }) => inForceOn(on, bounds),
  sentence: levelField(
    (relationships: readonly RelationshipParent[], { from }: Partial<RelationshipSentenceArgs>, { load }) => {
      const isNamed = (id: string): boolean => from === id || from === partsOfId(id).bare;
      for (const { subject, object } of relationships) {
        if (typeof from !== 'string' || isNamed(subject) || isNamed(object)) continue;
        throw new RequestError(
          'BAD_USER_INPUT',
          `from is the subject (${subject}) or the object (${object}); received ${from}`,
        );
      }
      return sentencesFrom(
        load,
        relationships.map((relationship) => ({
          relationship,
          from: isNamed(relationship.object) ? relationship.object : relationship.subject,
        })),
      );
    },
  ),
  statements: statementsField(),
};

export const Relationship: RelationshipResolvers = {
  ...(anyRelationship as RelationshipResolvers),
  sources: levelField((relationships: readonly RelationshipParent[], _values, { load, known }) =>
    countSources(
      relationships.map(({ id, statements }) => {
        const basis = basisOfId(id) ?? WHOLE;
        return { statements, basis: { ...basis, known: basis.known ?? known } };
      }),
      load,
    ),
  ),
};

/** The days of the obligations of each relationship, of those there are. */
export async function spansOf(
  load: Loaders,
  relationships: readonly RelationshipParent[],
): Promise<ObligationDays[][]> {
  const isRead = ({ spans, type, obligations }: RelationshipParent): boolean =>
    spans === undefined && obligations.length > 0 && !isPlanned(type);
  const ids = relationships.filter(isRead).map(({ id }) => id);
  const found = (await load.obligationsOfRelationships(ids)).values();
  return relationships.map((relationship) =>
    isRead(relationship)
      ? obligationsWithin(relationship, found.next().value!)
      : [...(relationship.spans ?? [])],
  );
}

const MOST_QUANTITIES = 500;

/** How much there was of each, of the predicates that say it at all. */
async function quantitiesOf(
  load: Loaders,
  relationships: readonly RelationshipParent[],
  filter: QuantityFilter,
): Promise<readonly (readonly QuantitySpanRow[])[]> {
  const isRead = ({ type, quantities }: RelationshipParent): boolean => {
    const { units }: Predicate = PREDICATES[predicateOfType(type) as PredicateName];
    return units !== undefined && quantities === undefined;
  };
  const found = (await load.quantitiesOfRelationships(relationships.filter(isRead), filter)).values();
  return relationships.map((relationship) =>
    isRead(relationship) ? found.next().value! : quantitiesWithin(relationship.quantities ?? [], filter),
  );
}

function quantitiesWithin(
  quantities: readonly QuantitySpanRow[],
  { asOf, certain, unit, parts, limit }: QuantityFilter,
): readonly QuantitySpanRow[] {
  return quantities
    .filter(
      ({ quantity, ...days }) =>
        isListedOn(asOf, days, certain) &&
        (unit === null || quantity.unit === unit) &&
        (parts === null ? quantity.part === null : quantity.part !== null && parts.includes(quantity.part)),
    )
    .slice(0, limit);
}

export const QuantitySpan: QuantitySpanResolvers = {
  dates: (days) => days,
  inForce: (days, { on }) => inForceOn(on, days),
  statement: existingStatementField(({ statement }) => statement),
};

export const ObligationSpan: ObligationSpanResolvers = {
  dates: (days) => days,
  inForce: (days, { on }) => inForceOn(on, days),
};

const WHOLE_SERIES: QuantityFilter = {
  asOf: null,
  certain: false,
  unit: null,
  parts: null,
  limit: MOST_QUANTITIES,
};

/** Relationships as sentences, each read from one of its ends. */
export async function sentencesFrom(
  load: Loaders,
  read: readonly { readonly relationship: RelationshipParent; readonly from: string }[],
): Promise<readonly string[]> {
  const relationships = read.map(({ relationship }) => relationship);
  const [rows, series] = await Promise.all([
    load.entitiesById(relationships.flatMap(({ subject, object }) => [subject, object])),
    quantitiesOf(load, relationships, WHOLE_SERIES),
  ]);
  return read.map(({ relationship, from }, index) =>
    relationshipSentence(
      relationship,
      rows[2 * index]!.name,
      rows[2 * index + 1]!.name,
      from !== relationship.subject,
      series[index],
    ),
  );
}
