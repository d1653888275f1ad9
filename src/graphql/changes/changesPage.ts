import { readPage } from '../../loaders/connection.ts';
import type { PageArguments } from '../../loaders/connection.ts';
import { RequestError } from '../../config/errors.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { beliefAfter, kindsDatedBy, KINDS_IN_WORLD, KINDS_OF_RECORD } from '../../loaders/changes.ts';
import type { ChangeParent, ConnectionParent, RecordChangeRow, WorldChangeRow } from '../../loaders/rows.ts';
import type { DayInterval, QueryChangesArgs, TimeInterval } from '../core/schema.generated.ts';
import { PLAIN_PREDICATES, PREDICATES } from '../../model/predicates.ts';
import { connectionOf } from '../core/connections.ts';
import { entityIn } from '../entity/references.ts';

type Filters = Pick<QueryChangesArgs, 'kinds' | 'predicates' | 'certain'>;

/**
 * What changed between two dates, by the world's clock or by the graph's.
 *
 * @throws {RequestError} BAD_USER_INPUT without an interval, or for one that ends before it begins
 */
export async function changesPage(
  { valid, known, about, kinds, predicates, certain, ...page }: QueryChangesArgs,
  load: Loaders,
): Promise<ConnectionParent> {
  if (!valid && !known) {
    throw new RequestError('BAD_USER_INPUT', 'changes needs an interval, valid or known; received neither');
  }
  for (const [name, interval] of Object.entries({ valid, known })) {
    if (interval?.until && interval.until < interval.from) {
      throw new RequestError(
        'BAD_USER_INPUT',
        `An interval must not end before it begins; received ${name} from ${formatEnd(interval.from)} until ${formatEnd(interval.until)}`,
      );
    }
  }
  const entity = typeof about === 'string' ? await entityIn('about', about, load, {}) : null;
  const filters = { kinds, predicates, certain };
  return known
    ? changesOfRecord(known, valid ?? null, entity?.id ?? null, filters, page, load)
    : changesInWorld(valid!, entity?.id ?? null, filters, page, load);
}

function changesInWorld(
  { from, until }: DayInterval,
  about: string | null,
  { kinds, predicates, certain }: Filters,
  page: PageArguments,
  load: Loaders,
): Promise<ConnectionParent> {
  const key = { about, from, until };
  const request = readPage(page, { field: 'DAY', direction: 'ASC' });
  const meant: readonly string[] = predicates ?? Object.keys(PREDICATES);
  const filter = {
    pattern: { types: PLAIN_PREDICATES, direction: 'BOTH' } as const,
    changes: kinds ?? KINDS_IN_WORLD,
    types: PLAIN_PREDICATES.filter((name) => meant.includes(name)),
    dated: kindsDatedBy(meant),
    certain: certain === true,
  };
  return connectionOf(
    load.changesInWorld(key, request, filter),
    request,
    (row) => ({ node: changeInWorld(row, from, until) }),
    () => load.changeCountInWorld(key, filter),
  );
}

function changesOfRecord(
  { from, until }: TimeInterval,
  valid: DayInterval | null,
  about: string | null,
  { kinds, predicates }: Filters,
  page: PageArguments,
  load: Loaders,
): Promise<ConnectionParent> {
  const key = {
    about,
    from: from.toISOString(),
    until: until?.toISOString() ?? null,
    validFrom: valid?.from ?? null,
    validUntil: valid?.until ?? null,
  };
  const request = readPage(page, { field: 'TIME', direction: 'ASC' });
  const filter = {
    changes: kinds ?? KINDS_OF_RECORD,
    predicates: predicates ?? Object.keys(PREDICATES),
    // Whether two entities are one, and what an entity is called here, is said by no predicate, and of no day.
    entities: !predicates && valid === null,
  };
  return connectionOf(
    load.changesOfRecord(key, request, filter),
    request,
    (row) => ({ node: changeOfRecord(row) }),
    () => load.changeCountOfRecord(key, filter),
  );
}

const NOTHING: Omit<ChangeParent, 'kind'> = {
  dayMin: null,
  dayMax: null,
  certain: null,
  relationship: null,
  entity: null,
  former: null,
  statement: null,
  revision: null,
  before: null,
  after: null,
};

function changeInWorld(
  { kind, dayMin, dayMax, relationship, entity }: WorldChangeRow,
  from: string,
  until: string,
): ChangeParent {
  const certain = dayMin !== null && dayMax !== null && from <= dayMin && dayMax <= until;
  return {
    ...NOTHING,
    kind,
    dayMin,
    dayMax,
    certain,
    ...(relationship.id === null ? { entity: entity.id } : { relationship }),
  };
}

function changeOfRecord({ revision, statement, former, into, history }: RecordChangeRow): ChangeParent {
  return {
    ...NOTHING,
    kind: revision.kind,
    revision,
    statement,
    ...(statement === null
      ? { entity: into ?? former, former: into === null ? null : former }
      : { before: beliefAfter(history.slice(0, -1)), after: beliefAfter(history) }),
  };
}

function formatEnd(end: string | Date): string {
  return typeof end === 'string' ? end : end.toISOString();
}
