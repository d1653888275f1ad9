import type { RelationshipResolvers } from '../schema.generated.ts';
import { inForceOn } from '../statements/days.ts';
import type { PredicateName } from '../statements/predicates.ts';
import { sentenceOf } from '../statements/sentence.ts';
import { isPlanned, predicateOfType } from '../statements/view.ts';
import { knownThingOn, statementsById } from './things.ts';

export const Relationship: RelationshipResolvers = {
  type: ({ type }) => predicateOfType(type) as PredicateName,
  planned: ({ type }) => isPlanned(type),
  subject: ({ subject, asOf }, _arguments, { load }) => knownThingOn(load, subject, asOf),
  object: ({ object, asOf }, _arguments, { load }) => knownThingOn(load, object, asOf),
  obligations: ({ obligations }) => [...obligations],
  inForce: (bounds, { on }) => inForceOn(on, bounds),
  sentence: async (relationship, _arguments, { load }) => {
    const { subject, object, asOf } = relationship;
    const [from, to] = await Promise.all([
      knownThingOn(load, subject, asOf),
      knownThingOn(load, object, asOf),
    ]);
    return sentenceOf(relationship, from.name, to.name);
  },
  statements: ({ statements, asOf }, _arguments, { load }) => statementsById(load, statements, asOf),
};
