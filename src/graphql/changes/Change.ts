import type { Context } from '../core/context.ts';
import { spanPredicateOf } from '../../loaders/changes.ts';
import type { ChangeParent, StatementParent } from '../../loaders/rows.ts';
import type { ChangeResolvers } from '../core/schema.generated.ts';
import { relationshipSentence } from '../../language/relationshipSentence.ts';
import { statementSentence } from '../../language/statementSentence.ts';
import { entityById, existingEntity, statementsById } from '../entity/entities.ts';

export const Change: ChangeResolvers = {
  at: ({ revision }) => (revision === null ? null : new Date(revision.at)),
  entity: ({ entity }, _arguments, { load }) => (entity === null ? null : entityById(load, entity)),
  statement: statementOf,
  sentence: async (change, _arguments, context) => {
    const { relationship, entity, former, revision } = change;
    const nameOf = async (id: string): Promise<string> => (await existingEntity(context.load, id)).name;
    if (relationship !== null) {
      const { subject, object } = relationship;
      return relationshipSentence(relationship, ...(await Promise.all([nameOf(subject), nameOf(object)])));
    }
    if (entity !== null && revision?.kind === 'REWORDED') {
      return `${entity} was renamed or described differently; its earlier name was ${revision.name}.`;
    }
    if (entity !== null && former !== null) {
      const what = revision?.kind === 'UNMERGED' ? 'separated from' : 'merged into';
      return `${former} was ${what} ${await nameOf(entity)}.`;
    }
    if (entity !== null) {
      const { name, ...bounds } = await existingEntity(context.load, entity);
      const claim = { ...NOTHING_ELSE, ...bounds, predicate: spanPredicateOf(entity) };
      return statementSentence(claim, name, null);
    }
    const statement = (await statementOf(change, {}, context))!;
    const { subject, object } = statement;
    const [from, to] = await Promise.all([nameOf(subject), object === null ? null : nameOf(object)]);
    return statementSentence(statement, from, to);
  },
};

/** What a claim of an entity's own days has beside them. */
const NOTHING_ELSE = {
  object: null,
  value: null,
  language: null,
  role: null,
  quantity: null,
  content: null,
  condition: null,
  modality: 'ASSERTED',
} as const;

async function statementOf(
  { statement }: ChangeParent,
  _arguments: object,
  { load }: Context,
): Promise<StatementParent | null> {
  return statement === null ? null : ((await statementsById({ load, known: null }, [statement]))[0] ?? null);
}
