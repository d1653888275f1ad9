import type { PageArguments } from '../../loaders/connection.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { disputesAmong } from '../../loaders/disputes.ts';
import type { Dispute as DisputeFound, DisputeKind } from '../../loaders/disputes.ts';
import { idAt } from '../../model/basis.ts';
import type { ConnectionParent, StatementRow } from '../../loaders/rows.ts';
import type { DisputeOrder, DisputeResolvers } from '../core/schema.generated.ts';
import { PREDICATES } from '../../model/predicates.ts';
import { standingOf } from '../../model/standing.ts';
import { statementSentence } from '../../language/statementSentence.ts';
import { inList } from '../core/inList.ts';
import { byDaysPage, scopesPage } from './scopesPage.ts';
import { entityById, existingEntity } from '../entity/entities.ts';

const CONFLICTS: Readonly<Record<DisputeKind, string>> = {
  HELD_TWICE: 'Only one is possible at a time, but the days overlap:',
  DATES: 'Sources give different dates:',
  VALUES: 'Only one of these can be true:',
  WEEKDAY: 'Date and weekday disagree:',
  DENIED: 'Some sources confirm this and others deny it:',
};

export const Dispute: DisputeResolvers = {
  sentence: async ({ kind, statements, known }, _arguments, { load, ...context }) => {
    const sentences = statements.map(async ({ id, subject, object, support }) => {
      const [row, about, other] = await Promise.all([
        statementAt(load, id, known),
        existingEntity(load, idAt(context.known, subject)),
        object === null ? null : entityById(load, idAt(context.known, object)),
      ]);
      const { modality } = standingOf(support);
      return row && statementSentence({ ...row, modality }, about.name, other?.name ?? null);
    });
    return [CONFLICTS[kind], ...(await inList(sentences))].join(' ');
  },
  statements: ({ statements, known }, _arguments, { load }) =>
    inList(
      statements.map(async ({ id }) => {
        const row = await statementAt(load, id, known);
        return row && { ...row, known };
      }),
    ),
};

async function statementAt(load: Loaders, id: string, known: string | null): Promise<StatementRow | null> {
  return (await load.statementsById([id], 'whole', known))[0]!;
}

/** How disputes are listed in each order. */
export const DISPUTES_BY = { ABOUT: scopesPage<DisputeFound>, DAYS: byDaysPage } as const;

/** These are compared with each other, so neither is read without the other. */
const TOGETHER = ['OCCURRED', 'WEEKDAY'];

/** A page of the disputes in which an entity is subject or object of a statement, or of all. */
export function disputesAbout(
  load: Loaders,
  page: PageArguments,
  about: string | null,
  predicates: readonly string[] | null,
  known: string | null,
  orderBy: DisputeOrder,
): Promise<ConnectionParent> {
  const asked = predicates ?? Object.keys(PREDICATES);
  const read = asked.some((predicate) => TOGETHER.includes(predicate)) ? [...asked, ...TOGETHER] : asked;
  return DISPUTES_BY[orderBy](load, page, {
    key: { about },
    known,
    predicates: [...new Set(read)],
    itemsOf: ({ contenders }) =>
      disputesAmong(contenders).filter(
        ({ statements }) =>
          statements.some(({ predicate }) => asked.includes(predicate)) &&
          (about === null || statements.some(({ subject, object }) => about === subject || about === object)),
      ),
    edgeOf: (dispute) => ({ node: { ...dispute, known } }),
  });
}
