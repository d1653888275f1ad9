import { RequestError } from '../../config/errors.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { obligationsWithin } from '../../loaders/obligations.ts';
import type { ObligationDays } from '../../loaders/obligations.ts';
import type { RelationshipParent } from '../../loaders/rows.ts';
import type {
  ObligationSpanResolvers,
  RelationshipResolvers,
  RelationshipSentenceArgs,
} from '../core/schema.generated.ts';
import { inForceOn } from '../../model/days.ts';
import type { PredicateName } from '../../model/predicates.ts';
import { relationshipSentence } from '../../language/relationshipSentence.ts';
import { isPlanned, predicateOfType } from '../../model/relationshipType.ts';
import { existingEntityField, statementsField } from '../entity/entities.ts';
import { levelField } from '../execution/levelField.ts';

export const Relationship: RelationshipResolvers = {
  type: ({ type }) => predicateOfType(type) as PredicateName,
  planned: ({ type }) => isPlanned(type),
  subject: existingEntityField(({ subject }) => subject),
  object: existingEntityField(({ object }) => object),
  obligations: levelField(async (relationships: readonly RelationshipParent[], _values, { load }) => {
    const dated = relationships.filter(({ asOf, type, owed }) => asOf !== null && !isPlanned(type) && !owed);
    const spans = new Map((await spansOf(load, dated)).map((days, index) => [dated[index], days]));
    return relationships.map((relationship) => {
      const { obligations, owed, asOf, type } = relationship;
      if (owed && !isPlanned(type)) return obligations.filter((obligation) => owed.includes(obligation));
      const days = spans.get(relationship);
      if (days === undefined) return [...obligations];
      const inForce = new Set(
        days.filter((span) => inForceOn(asOf!, span) !== 'NO').map(({ obligation }) => obligation),
      );
      return obligations.filter((obligation) => inForce.has(obligation));
    });
  }),
  obligationSpans: levelField((relationships: readonly RelationshipParent[], _values, { load }) =>
    spansOf(load, relationships),
  ),
  inForce: (bounds, { on }) => inForceOn(on, bounds),
  sentence: levelField(
    (relationships: readonly RelationshipParent[], { from }: Partial<RelationshipSentenceArgs>, { load }) => {
      for (const { subject, object } of relationships) {
        if (typeof from !== 'string' || from === subject || from === object) continue;
        throw new RequestError(
          'BAD_USER_INPUT',
          `from is the subject (${subject}) or the object (${object}); received ${from}`,
        );
      }
      return sentencesFrom(
        load,
        relationships.map((relationship) => ({ relationship, from: from ?? relationship.subject })),
      );
    },
  ),
  statements: statementsField(),
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

export const ObligationSpan: ObligationSpanResolvers = {
  inForce: (days, { on }) => inForceOn(on, days),
};

/** Relationships as sentences, each read from one of its ends. */
export async function sentencesFrom(
  load: Loaders,
  read: readonly { readonly relationship: RelationshipParent; readonly from: string }[],
): Promise<readonly string[]> {
  const rows = await load.entitiesById(
    read.flatMap(({ relationship: { subject, object } }) => [subject, object]),
  );
  return read.map(({ relationship, from }, index) =>
    relationshipSentence(
      relationship,
      rows[2 * index]!.name,
      rows[2 * index + 1]!.name,
      from !== relationship.subject,
    ),
  );
}
