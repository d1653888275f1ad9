import { RequestError } from '../../config/errors.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { obligationsWithin } from '../../loaders/obligations.ts';
import type { ObligationDays } from '../../loaders/obligations.ts';
import type { RelationshipParent } from '../../loaders/rows.ts';
import type { ObligationSpanResolvers, RelationshipResolvers } from '../core/schema.generated.ts';
import { inForceOn } from '../../model/days.ts';
import type { PredicateName } from '../../model/predicates.ts';
import { relationshipSentence } from '../../language/relationshipSentence.ts';
import { isPlanned, predicateOfType } from '../../model/relationshipType.ts';
import { existingEntityOn, statementsWithEvidence } from '../entity/entities.ts';

export const Relationship: RelationshipResolvers = {
  type: ({ type }) => predicateOfType(type) as PredicateName,
  planned: ({ type }) => isPlanned(type),
  subject: ({ subject, asOf }, _arguments, { load }) => existingEntityOn(load, subject, asOf),
  object: ({ object, asOf }, _arguments, { load }) => existingEntityOn(load, object, asOf),
  obligations: async (relationship, _arguments, { load }) => {
    const { obligations, asOf } = relationship;
    if (asOf === null || isPlanned(relationship.type)) return [...obligations];
    const spans = await spansOf(load, relationship);
    const inForce = new Set(
      spans.filter((days) => inForceOn(asOf, days) !== 'NO').map(({ obligation }) => obligation),
    );
    return obligations.filter((obligation) => inForce.has(obligation));
  },
  obligationSpans: (relationship, _arguments, { load }) => spansOf(load, relationship),
  inForce: (bounds, { on }) => inForceOn(on, bounds),
  sentence: (relationship, { from }, { load }) => {
    const { subject, object } = relationship;
    if (typeof from === 'string' && from !== subject && from !== object) {
      throw new RequestError(
        'BAD_USER_INPUT',
        `from is the subject (${subject}) or the object (${object}); received ${from}`,
      );
    }
    return sentenceFrom(load, relationship, from ?? subject);
  },
  statements: ({ statements, asOf }, _arguments, context, info) =>
    statementsWithEvidence(statements, asOf, context, info),
};

/** The days of its obligations, of those there are. */
export async function spansOf(load: Loaders, relationship: RelationshipParent): Promise<ObligationDays[]> {
  const { id, type, obligations, spans } = relationship;
  if (spans !== undefined) return [...spans];
  if (obligations.length === 0 || isPlanned(type)) return [];
  return obligationsWithin(relationship, await load.obligationsOfRelationship(id));
}

export const ObligationSpan: ObligationSpanResolvers = {
  inForce: (days, { on }) => inForceOn(on, days),
};

/** A relationship as a sentence, read from one of its ends. */
export async function sentenceFrom(
  load: Loaders,
  relationship: RelationshipParent,
  from: string,
): Promise<string> {
  const { subject, object, asOf } = relationship;
  const [one, other] = await Promise.all([subject, object].map((id) => existingEntityOn(load, id, asOf)));
  return relationshipSentence(relationship, one!.name, other!.name, from !== subject);
}
