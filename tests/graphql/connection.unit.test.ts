import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DEFAULT_PAGE, LARGEST_PAGE, pageOf, readPage } from '../../src/loaders/connection.ts';
import type { ListOrder, Page, PageArguments, PageRequest, Position } from '../../src/loaders/connection.ts';
import { RequestError } from '../../src/config/errors.ts';

const BY_NAME: ListOrder = { field: 'NAME', direction: 'ASC' };

interface ListRow {
  readonly position: Position;
}

/** What the graph answers: rows behind a position, in the direction of the statement, at most so many. */
function answer(list: readonly ListRow[], { limit, after, order }: PageRequest): ListRow[] {
  const sign = order.descending ? -1 : 1;
  return list
    .filter(({ position }) => after === null || sign * comparePositions(position, after) > 0)
    .toSorted((a, b) => sign * comparePositions(a.position, b.position))
    .slice(0, limit);
}

function comparePositions(a: Position, b: Position): number {
  const index = a.findIndex((part, at) => part !== b[at]);
  return index < 0 ? 0 : a[index]! < b[index]! ? -1 : 1;
}

function page(
  list: readonly ListRow[],
  wanted: PageArguments,
  order = BY_NAME,
): { rows: readonly Position[]; page: Page } {
  const request = readPage(wanted, order);
  const { rows, page: info } = pageOf(answer(list, request), request);
  return { rows: rows.map(({ position }) => position), page: info() };
}

function refusalOf(wanted: PageArguments, order = BY_NAME): { code: unknown; message: string } {
  try {
    readPage(wanted, order);
  } catch (error) {
    if (error instanceof RequestError) return { code: error.extensions['code'], message: error.message };
    throw error;
  }
  throw new Error('The page was not refused');
}

const LETTERS = ['a', 'b', 'c', 'd', 'e'].map((letter) => ({ position: [letter, `id/${letter}`] }));
const positions = (letters: string): Position[] => Array.from(letters, (letter) => [letter, `id/${letter}`]);

describe('readPage', () => {
  it('asks for one row more than is shown, from the beginning', () => {
    expect(readPage({}, BY_NAME)).toEqual({
      limit: DEFAULT_PAGE + 1,
      after: null,
      order: { name: 'NAME', descending: false, unknownFirst: false },
      backward: false,
      scope: 'NAME ASC ',
    });
    expect(readPage({ first: LARGEST_PAGE }, BY_NAME).limit).toBe(LARGEST_PAGE + 1);
  });

  it.each([
    [{ first: 2 }, 'ASC', false],
    [{ first: 2 }, 'DESC', true],
    [{ last: 2 }, 'ASC', true],
    [{ last: 2 }, 'DESC', false],
  ] as const)('asks for %j of a list that is sorted %s: descending %s', (wanted, direction, descending) => {
    // What is unknown comes last in the list, from whichever end it is read.
    const unknownFirst = direction === 'DESC';
    expect(readPage(wanted, { field: 'SINCE', direction }).order).toEqual({
      name: 'SINCE',
      descending,
      unknownFirst,
    });
  });

  it('takes null for an argument that was left out', () => {
    expect(readPage({ first: null, after: null, last: null, before: null }, BY_NAME)).toEqual(
      readPage({}, BY_NAME),
    );
  });

  it.each([
    [{ first: 1, last: 1 }, 'A page takes either first or last; received both'],
    [{ last: 1, after: 'x' }, 'after needs first; received it with last'],
    [{ first: 1, before: 'x' }, 'before needs last; received it without'],
    [{ before: 'x' }, 'before needs last; received it without'],
    [{ first: 0 }, 'first is from 1 to 100; received 0'],
    [{ first: -5 }, 'first is from 1 to 100; received -5'],
    [{ first: 101 }, 'first is from 1 to 100; received 101'],
    [{ last: 0 }, 'last is from 1 to 100; received 0'],
    [{ last: 101 }, 'last is from 1 to 100; received 101'],
  ])('refuses %j', (wanted, message) => {
    expect(refusalOf(wanted)).toEqual({ code: 'BAD_USER_INPUT', message });
  });
});

describe('pageOf', () => {
  it('shows the beginning of a list, and that there is more', () => {
    const { rows, page: info } = page(LETTERS, { first: 2 });
    expect(rows).toEqual(positions('ab'));
    expect(info).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('goes on behind the end of a page, and back before its beginning', () => {
    const one = page(LETTERS, { first: 2 });
    const two = page(LETTERS, { first: 2, after: one.page.endCursor });
    expect(two.rows).toEqual(positions('cd'));
    expect(two.page).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const three = page(LETTERS, { first: 2, after: two.page.endCursor });
    expect(three.rows).toEqual(positions('e'));
    expect(three.page).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(page(LETTERS, { last: 2, before: two.page.startCursor }).rows).toEqual(positions('ab'));
  });

  it('shows the end of a list in the order of the list', () => {
    const { rows, page: info } = page(LETTERS, { last: 2 });
    expect(rows).toEqual(positions('de'));
    expect(info).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('has neither cursors nor pages beside it where there is nothing', () => {
    expect(page([], { first: 2 })).toEqual({
      rows: [],
      page: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('neither repeats nor loses a row when others come and go between two pages', () => {
    const one = page(LETTERS, { first: 2 });
    const changed = [...LETTERS.slice(2), { position: ['aa', 'id/aa'] }];
    expect(page(changed, { first: 2, after: one.page.endCursor }).rows).toEqual(positions('cd'));
  });

  it.each(['forward', 'backward'] as const)('gives every row exactly once, paging %s', (direction) => {
    const unique = fc.uniqueArray(fc.tuple(fc.string({ maxLength: 2 }), fc.string({ maxLength: 3 })), {
      maxLength: 40,
      selector: (parts) => JSON.stringify(parts),
    });
    const sorting = fc.constantFrom<ListOrder['direction']>('ASC', 'DESC');
    fc.assert(
      fc.property(unique, fc.integer({ min: 1, max: 12 }), sorting, (list, size, sort) => {
        const rows = list.map((position) => ({ position }));
        const order: ListOrder = { field: 'NAME', direction: sort, asOf: '2021-02-04' };
        const all = answer(rows, {
          ...readPage({}, order),
          limit: list.length,
        }).map(({ position }) => position);
        const seen: Position[][] = [];
        for (let cursor: string | null = null; ;) {
          const wanted: PageArguments =
            direction === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor };
          const { rows: shown, page: info } = page(rows, wanted, order);
          seen.push([...shown]);
          const more: boolean = direction === 'forward' ? info.hasNextPage : info.hasPreviousPage;
          expect(direction === 'forward' ? info.hasPreviousPage : info.hasNextPage).toBe(cursor !== null);
          if (!more) break;
          expect(shown).toHaveLength(size);
          cursor = direction === 'forward' ? info.endCursor : info.startCursor;
        }
        expect((direction === 'forward' ? seen : seen.toReversed()).flat()).toEqual(all);
        expect(seen).toHaveLength(Math.max(1, Math.ceil(list.length / size)));
      }),
    );
  });
});

describe('A cursor', () => {
  it('leads back to its position, whatever that holds', () => {
    const part = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer());
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (position) => {
        const request = readPage({ first: 1 }, BY_NAME);
        const { endCursor } = pageOf([{ position }], request).page();
        expect(endCursor).toMatch(/^[\w-]+$/);
        expect(readPage({ first: 1, after: endCursor }, BY_NAME).after).toEqual(position);
        expect(readPage({ last: 1, before: endCursor }, BY_NAME).after).toEqual(position);
      }),
    );
  });

  it.each([
    [{ field: 'SINCE', direction: 'ASC' }, '"NAME ASC" for a list by "SINCE ASC"'],
    [{ field: 'NAME', direction: 'DESC' }, '"NAME ASC" for a list by "NAME DESC"'],
    [
      { field: 'NAME', direction: 'ASC', asOf: '2021-02-04' },
      '"NAME ASC" for a list by "NAME ASC 2021-02-04"',
    ],
  ] as const)('is refused for a list of the order %j', (order, names) => {
    const { endCursor } = page(LETTERS, { first: 1 }).page;
    expect(refusalOf({ first: 1, after: endCursor }, order)).toEqual({
      code: 'BAD_CURSOR',
      message: `A cursor works only with the order and day of its page; received a cursor of a list by ${names}`,
    });
  });

  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const NOT_OURS = 'A cursor must come from an earlier page; received something else';

  it.each([
    ['nothing', ''],
    ['a word', 'garbage'],
    ['a number', '42'],
    ['what is cut off', encoded(['NAME ASC ', 'a']).slice(0, -3)],
    ['JSON that is no list', encoded({ scope: 'NAME ASC ' })],
    ['null', encoded(null)],
    ['an empty list', encoded([])],
    ['a list without a position', encoded(['NAME ASC '])],
    ['a list of numbers', encoded([1, 2])],
    ['a position with a hole', encoded(['NAME ASC ', null])],
    ['a position within a position', encoded(['NAME ASC ', ['a']])],
  ])('is refused if it is %s', (_title, cursor) => {
    for (const wanted of [{ after: cursor }, { last: 1, before: cursor }]) {
      expect(refusalOf(wanted)).toEqual({ code: 'BAD_CURSOR', message: NOT_OURS });
    }
  });

  it('is refused whatever garbage it is, and never fails in another way', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.base64String(),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
          fc.array(fc.jsonValue(), { minLength: 2 }).map(encoded),
        ),
        (cursor) => {
          expect(refusalOf({ after: cursor }).code).toBe('BAD_CURSOR');
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
