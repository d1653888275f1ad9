import { cursorOf, pageOf, readPage } from '../../loaders/connection.ts';
import type { PageArguments, PageRequest, Position } from '../../loaders/connection.ts';
import { MOST_CONTENDERS, MOST_SCOPES } from '../../loaders/disputeLoaders.ts';
import type { ContenderKey, Scope } from '../../loaders/disputeLoaders.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { Dispute } from '../../loaders/disputes.ts';
import type { ConnectionParent, EdgeParent } from '../../loaders/rows.ts';

/** What is listed of the scopes of statements that may compete. */
interface ScopesList<T> {
  readonly key: ContenderKey;
  readonly known: string | null;
  readonly predicates: readonly string[];
  /** Also scopes in which nothing can compete. */
  readonly all?: boolean;
  /** What of a scope is listed, in the order of ids. */
  readonly itemsOf: (scope: Scope) => readonly T[];
  readonly edgeOf: (item: T) => Pick<EdgeParent, 'node'> & Partial<EdgeParent>;
}

/**
 * A page of what is worked out from scopes of statements. So many scopes are read for a page, with one statement; where
 * more are left behind them, the page may hold less than was asked for, says so, and its cursor goes on behind them. So
 * many are counted, too, whatever the page.
 */
export async function scopesPage<T extends { readonly id: string }>(
  load: Loaders,
  page: PageArguments,
  { key, known, predicates, all = false, itemsOf, edgeOf }: ScopesList<T>,
): Promise<ConnectionParent> {
  const request = readPage(page, { field: 'SCOPE', direction: 'ASC', asOf: known });
  const { backward, after, limit, scope: list } = request;
  const read = (from: Position | null, descending: boolean): Promise<readonly Scope[]> =>
    load.contenders(key, known, predicates, { after: from, descending, all });
  // On every page alike, so that all pages have the same total.
  const counted = (): Promise<readonly Scope[]> => read(null, false);
  const scopes = await read(after && including(after[0] as string, backward), backward);
  const behind = behindCursor(request);
  const rows = scopes.flatMap((scope) => {
    const listed = itemsOf(scope).map((item) => ({ item, position: [scope.scope, item.id] }));
    return (backward ? listed.toReversed() : listed).filter(({ position }) => behind(position));
  });
  const shown = pageOf(rows.slice(0, limit), request);
  // All that was read is shown, and there is more to read.
  const goesOn = scopes.length === MOST_SCOPES && rows.length < limit;
  const last = goesOn ? cursorOf([scopes.at(-1)!.scope, backward ? '' : '~'], list) : null;
  return {
    page: () => {
      if (!goesOn) return shown.page();
      return backward
        ? { ...shown.page(), hasPreviousPage: true, startCursor: last }
        : { ...shown.page(), hasNextPage: true, endCursor: last };
    },
    edges: shown.rows.map(({ item, position }) => ({ ...edgeOf(item), position, scope: list })),
    count: async () => (await counted()).reduce((sum, scope) => sum + itemsOf(scope).length, 0),
    cut: async () =>
      cutOf(scopes, [
        ...(goesOn ? [`Only ${MOST_SCOPES} facts were examined; the next page continues after them.`] : []),
        ...((await counted()).length === MOST_SCOPES
          ? [`The total covers the first ${MOST_SCOPES} facts only.`]
          : []),
      ]),
  };
}

/**
 * A page of the disputes of scopes, those whose dates differ most first. What the dates of a scope can differ at most is
 * known before it is compared: so the scopes read hold all disputes that differ by more than the next scope can.
 */
export async function byDaysPage(
  load: Loaders,
  page: PageArguments,
  { key, known, predicates, itemsOf, edgeOf }: Omit<ScopesList<Dispute>, 'all'>,
): Promise<ConnectionParent> {
  const request = readPage(page, { field: 'DAYS', direction: 'DESC', asOf: known });
  const { backward, limit, scope: list } = request;
  const scopes = await load.contenders(key, known, predicates, { order: 'DAYS', descending: true });
  const least = scopes.length === MOST_SCOPES ? scopes.at(-1)!.days : null;
  const all = scopes
    .flatMap(itemsOf)
    .filter(({ days }) => least === null || (days !== null && days > least))
    .map((item) => ({ item, position: [-(item.days ?? 0), item.id] as const }))
    .toSorted((a, b) => (isBefore(a.position, b.position) ? -1 : 1));
  const rows = (backward ? all.toReversed() : all).filter(({ position }) => behindCursor(request)(position));
  const shown = pageOf(rows.slice(0, limit), request);
  return {
    page: shown.page,
    edges: shown.rows.map(({ item, position }) => ({ ...edgeOf(item), position, scope: list })),
    count: () => Promise.resolve(all.length),
    cut: () =>
      Promise.resolve(
        cutOf(
          scopes,
          least === null
            ? []
            : [
                `Only the ${MOST_SCOPES} facts whose dates may differ most were examined; disputes of ${least} days or less aren't listed.`,
              ],
        ),
      ),
  };
}

/** A position just before a scope, in the direction of the page: scopes are read again whose items are half shown. */
function including(scope: string, backward: boolean): Position {
  return [backward ? `${scope} ` : scope.slice(0, -1)];
}

/** Whether a position lies behind the cursor, in the direction of the page. */
function behindCursor({ after, backward }: PageRequest): (position: Position) => boolean {
  return (position) => after === null || (backward ? isBefore(position, after) : isBefore(after, position));
}

function isBefore(a: Position, b: Position): boolean {
  return a[0] === b[0] ? a[1]! < b[1]! : a[0]! < b[0]!;
}

function cutOf(scopes: readonly Scope[], ofScopes: readonly string[]): string | null {
  const cuts = scopes
    .filter(({ size }) => size > MOST_CONTENDERS)
    .map(
      ({ scope, size }) =>
        `Of the ${size} statements that compete for ${scope.replaceAll('|', ' ').trim()} only ${MOST_CONTENDERS} were compared.`,
    );
  return [...cuts, ...ofScopes].join(' ') || null;
}
