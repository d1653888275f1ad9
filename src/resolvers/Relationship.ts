import type { RelationshipResolvers } from '../schema.generated.ts';
import { inForceOn } from '../statements/days.ts';
import type { PredicateName } from '../statements/predicates.ts';
import { isPlanned, predicateOfType } from '../statements/view.ts';
import { sentenceOf } from '../statements/sentence.ts';
import { inList } from './inList.ts';

export const Relationship: RelationshipResolvers = {
  type: ({ type }) => predicateOfType(type) as PredicateName,
  planned: ({ type }) => isPlanned(type),
  subject: async ({ subject }, _arguments, { load }) => (await load.entityById(subject))!,
  object: async ({ object }, _arguments, { load }) => (await load.entityById(object))!,
  inForce: (bounds, { on }) => inForceOn(on, bounds),
  sentence: async (relationship, _arguments, { load }) => {
    const [subject, object] = await Promise.all([
      load.entityById(relationship.subject),
      load.entityById(relationship.object),
    ]);
    return sentenceOf(relationship, subject!.name, object!.name);
  },
  statements: ({ statements }, _arguments, { load }) =>
    inList(statements.map((id) => load.statementById(id))),
};
