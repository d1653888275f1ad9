import { RequestError } from '../errors.ts';
import type { Loaders } from '../loaders.ts';
import type { RelationshipParent } from '../rows.ts';
import type { RelationshipResolvers } from '../schema.generated.ts';
import { inForceOn } from '../statements/days.ts';
import type { PredicateName } from '../statements/predicates.ts';
import { sentenceOf } from '../statements/sentence.ts';
import { isPlanned, predicateOfType } from '../statements/view.ts';
import { knownThingOn, statementsWithEvidence } from './things.ts';

export const Relationship: RelationshipResolvers = {
  type: ({ type }) => predicateOfType(type) as PredicateName,
  planned: ({ type }) => isPlanned(type),
  subject: ({ subject, asOf }, _arguments, { load }) => knownThingOn(load, subject, asOf),
  object: ({ object, asOf }, _arguments, { load }) => knownThingOn(load, object, asOf),
  obligations: ({ obligations }) => [...obligations],
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

/** A relationship as a sentence that begins with one of its ends. */
export async function sentenceFrom(
  load: Loaders,
  relationship: RelationshipParent,
  from: string,
): Promise<string> {
  const { subject, object, asOf } = relationship;
  const [one, other] = await Promise.all([subject, object].map((id) => knownThingOn(load, id, asOf)));
  return sentenceOf(relationship, one!.name, other!.name, from !== subject);
}
