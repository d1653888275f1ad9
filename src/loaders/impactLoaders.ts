import { reads } from './reads.ts';
import type { Reader } from './Reader.ts';
import type { PageRequest } from './connection.ts';
import type { EntityRow, StatementRow } from './rows.ts';

/** What rests on one document. */
export function impactLoaders({ one, count, page, keepEntities, keepStatements }: Reader) {
  return {
    impactOfDocument: (id: string) =>
      one<{ evidence: number; supported: number; alone: number }>(reads.impactOfDocument, id),
    statementsOnlyOfDocument: async (id: string, request: PageRequest) =>
      keepStatements(await page<StatementRow>(reads.statementsOnlyOfDocument, { id }, request)),
    entitiesOnlyOfDocument: async (id: string, request: PageRequest) =>
      keepEntities(await page<EntityRow>(reads.entitiesOnlyOfDocument, { id }, request), (row) => row),
    entityCountOnlyOfDocument: (id: string) => count(reads.entityCountOnlyOfDocument, { id }),
  };
}
