import { readPage } from '../../loaders/connection.ts';
import type { PageArguments, PageRequest } from '../../loaders/connection.ts';
import type { Positioned } from '../../loaders/Reader.ts';
import type { StatementFilter } from '../../loaders/statementLoaders.ts';
import type { ConnectionParent, StatementRow } from '../../loaders/rows.ts';
import type { StatementOrder } from '../core/schema.generated.ts';
import { PREDICATES } from '../../model/predicates.ts';
import { RANKS } from '../../model/records.ts';
import { connectionOf } from '../core/connections.ts';

interface StatementArguments extends PageArguments {
  readonly predicates?: readonly string[] | null | undefined;
  readonly modalities?: readonly string[] | null | undefined;
  readonly ranks?: readonly string[] | null | undefined;
  readonly known?: Date | null | undefined;
  readonly orderBy?: StatementOrder | null | undefined;
}

/** A page of statements, of the whole record or of one entity. */
export function statementsPage(
  { predicates, modalities, ranks, known, orderBy, ...page }: StatementArguments,
  source: {
    readonly rows: (
      known: string | null,
      request: PageRequest,
      filter: StatementFilter,
    ) => Promise<readonly Positioned<StatementRow>[]>;
    readonly count: (known: string | null, filter: StatementFilter) => Promise<number>;
  },
): Promise<ConnectionParent> {
  const moment = known?.toISOString() ?? null;
  const filter: StatementFilter = {
    predicates: predicates ?? Object.keys(PREDICATES),
    modalities: modalities ?? null,
    ranks: ranks ?? RANKS,
  };
  const request = readPage(page, {
    field: orderBy?.field ?? 'ID',
    direction: orderBy?.direction ?? 'ASC',
    asOf: moment,
  });
  return connectionOf(
    source.rows(moment, request, filter),
    request,
    (row) => ({ node: { ...row, known: moment } }),
    () => source.count(moment, filter),
  );
}
