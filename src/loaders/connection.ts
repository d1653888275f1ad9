import { RequestError } from '../config/errors.ts';
import type { SortKey } from '../neo4j/queries.ts';

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** What a list is sorted by, and everything else that a cursor of it belongs to. */
export interface ListOrder {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
  readonly asOf?: string | null | undefined;
  /** What those are sorted by that are equal. */
  readonly further?: readonly Pick<ListOrder, 'field' | 'direction'>[];
}

/** Sort values of an edge, the id last. */
export type Position = readonly (string | number)[];

/** What to ask the graph for a page. */
export interface PageRequest {
  /** One more than was asked for, to see whether there is more. */
  readonly limit: number;
  /** Begin behind this position, in the direction of the statement. */
  readonly after: Position | null;
  readonly order: SortKey & { readonly unknownFirst: boolean; readonly further?: readonly SortKey[] };
  readonly backward: boolean;
  readonly scope: string;
}

/** The rows of a list that is at hand whole which a page takes, as the graph would choose them. */
export function rowsFor<T extends { readonly position: Position }>(
  rows: readonly T[],
  { after, order: { descending }, limit }: PageRequest,
): T[] {
  const compare = (a: Position, b: Position): number => comparePositions(a, b) * (descending ? -1 : 1);
  return rows
    .filter(({ position }) => after === null || compare(position, after) > 0)
    .toSorted((a, b) => compare(a.position, b.position))
    .slice(0, limit);
}

/** Which of two positions in a list comes first. */
export function comparePositions(a: Position, b: Position): number {
  const index = a.findIndex((part, at) => part !== b[at]);
  return index < 0 ? 0 : a[index]! < b[index]! ? -1 : 1;
}

/** A page as GraphQL's PageInfo has it. */
export interface Page {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export const DEFAULT_PAGE = 25;
export const LARGEST_PAGE = 100;

/**
 * Reads the arguments of a connection. Cursors are positions, never offsets: what is inserted or removed between two
 * pages neither repeats an edge nor loses one.
 *
 * @throws {RequestError} BAD_USER_INPUT for arguments that contradict each other or leave their range; BAD_CURSOR
 *   for a cursor of another list, order or day
 */
export function readPage(page: PageArguments, order: ListOrder): PageRequest {
  const { first, after, last, before } = page;
  const forward = first !== null && first !== undefined;
  const backward = last !== null && last !== undefined;
  if (forward && backward) throw badInput('A page takes either first or last; received both');
  if (backward && typeof after === 'string') throw badInput('after needs first; received it with last');
  if (!backward && typeof before === 'string') throw badInput('before needs last; received it without');
  const size = (backward ? last : first) ?? DEFAULT_PAGE;
  if (size < 1 || size > LARGEST_PAGE) {
    throw badInput(`${backward ? 'last' : 'first'} is from 1 to ${LARGEST_PAGE}; received ${size}`);
  }
  const { further = [] } = order;
  const scope = `${[order, ...further].map(({ field, direction }) => `${field} ${direction}`).join(', ')} ${order.asOf ?? ''}`;
  const keyOf = ({ field, direction }: Pick<ListOrder, 'field' | 'direction'>) => ({
    name: field,
    descending: (direction === 'DESC') !== backward,
    // Read from its end, the list ends with what is unknown, whichever way it goes.
    unknownFirst: direction === 'DESC',
  });
  const cursor = backward ? before : after;
  return {
    limit: size + 1,
    after: typeof cursor === 'string' ? positionOf(cursor, scope) : null,
    order: { ...keyOf(order), ...(further.length > 0 && { further: further.map(keyOf) }) },
    backward,
    scope,
  };
}

/** The rows of a page in the order of the list, with where the page begins and ends. */
export function pageOf<T extends { readonly position: Position }>(
  rows: readonly T[],
  request: PageRequest,
): { readonly rows: readonly T[]; readonly page: () => Page } {
  const more = rows.length === request.limit;
  const shown = more ? rows.slice(0, -1) : rows;
  const inOrder = request.backward ? shown.toReversed() : shown;
  return { rows: inOrder, page: () => pageInfoOf(inOrder, more, request) };
}

function pageInfoOf(
  rows: readonly { readonly position: Position }[],
  more: boolean,
  { backward, after, scope }: PageRequest,
): Page {
  const [first, last] = [rows.at(0), rows.at(-1)];
  return {
    hasNextPage: backward ? after !== null : more,
    hasPreviousPage: backward ? more : after !== null,
    // Where the rows stand is read only if a cursor is shown.
    get startCursor() {
      return first === undefined ? null : cursorOf(first.position, scope);
    },
    get endCursor() {
      return last === undefined ? null : cursorOf(last.position, scope);
    },
  };
}

/** The cursor of a position in a list. */
export function cursorOf(position: Position, scope: string): string {
  return Buffer.from(JSON.stringify([scope, ...position])).toString('base64url');
}

function positionOf(cursor: string, scope: string): Position {
  let decoded: unknown;
  try {
    decoded = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    decoded = undefined;
  }
  const isOurs =
    Array.isArray(decoded) &&
    decoded.length > 1 &&
    typeof decoded[0] === 'string' &&
    decoded.every((part) => typeof part === 'string' || typeof part === 'number');
  if (!isOurs) {
    throw new RequestError('BAD_CURSOR', 'A cursor must come from an earlier page; received something else');
  }
  const [given, ...position] = decoded as [string, ...Position];
  if (given !== scope) {
    throw new RequestError(
      'BAD_CURSOR',
      `A cursor works only with the order and day of its page; received a cursor of a list by "${given.trim()}" for a list by "${scope.trim()}"`,
    );
  }
  return position;
}

function badInput(message: string): RequestError {
  return new RequestError('BAD_USER_INPUT', message);
}
