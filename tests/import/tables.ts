import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { DataError } from '../../src/config/errors.ts';
import { importTable, openTables } from '../../src/import/tables/importTable.ts';
import type { TableReport } from '../../src/import/tables/importTable.ts';
import type { ImporterName } from '../../src/import/tables/importers.ts';
import { cypher, graph } from '../setup/graph.ts';

/** The hand-made tables: the publishers' formats, and invented states. */
export const fixture = (name: string): string => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

/** Three states, one after the other, for which one code stands; and an alliance that the project knows by name. */
export const WORLD = `
entities:
  - { id: state/old-gamma, name: Old Gamma }
  - { id: state/gamma-union, name: Gamma Union }
  - { id: state/new-gamma, name: New Gamma }
  - { id: treaty/pact-of-steel, name: Pact of Steel }
documents:
  - { id: document/roll, name: Roll }
source: document/roll
statements:
  - { claim: 'state/old-gamma IDENTIFIED_BY "cow:903"', since: 1816-01-01, until: 1922-12-29, place: x }
  - { claim: 'state/gamma-union IDENTIFIED_BY "cow:903"', since: 1922-12-30, until: 1991-12-25, place: x }
  - { claim: 'state/new-gamma IDENTIFIED_BY "cow:903"', since: 1991-12-26, until: 2016-12-31.., place: x }
  - { claim: 'treaty/pact-of-steel IDENTIFIED_BY "cow-alliance:7"', place: x }
`;

/** Imports files of the data set, and says what came of each. */
export async function imported(importer: ImporterName, ...paths: string[]): Promise<TableReport[]> {
  const reports: TableReport[] = [];
  for (const table of await openTables(importer, paths)) reports.push(await importTable(graph, table));
  return reports;
}

/** Imports a file of these lines. */
export async function importedText(
  importer: ImporterName,
  name: string,
  lines: readonly string[],
): Promise<TableReport> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-table-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, lines.join('\n'));
    return (await imported(importer, path))[0]!;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Imports a fixture in which a text is replaced by another. */
export async function importedWith(
  importer: ImporterName,
  name: string,
  ...edits: (readonly [from: string, to: string])[]
): Promise<TableReport> {
  const text = edits.reduce(
    (before, [from, to]) => {
      if (!before.includes(from)) throw new Error(`${name} holds no ${from}`);
      return before.replace(from, to);
    },
    readFileSync(fixture(name), 'utf8'),
  );
  return importedText(importer, basename(name), [text]);
}

export async function faultsWith(
  importer: ImporterName,
  name: string,
  ...edits: (readonly [from: string, to: string])[]
): Promise<readonly string[]> {
  return importedWith(importer, name, ...edits).then(
    () => [],
    (error: unknown) => (error as DataError).faults,
  );
}

/** Live statements of a predicate in short: who, meaning, what, from when to when, obligations. */
export async function told(predicate: string, object = ''): Promise<string[]> {
  const rows = await cypher(
    `MATCH (subject)<-[:HAS_SUBJECT]-(s:Statement {predicate: $predicate, retracted: false})
     OPTIONAL MATCH (s)-[:HAS_OBJECT]->(object)
     WITH s, subject, coalesce(object.id, s.value, '') AS what
     WHERE what CONTAINS $object
     RETURN subject.id AS subject, what, s.meaning AS meaning, s.role AS role, s.obligations AS obligations,
       [day IN [s.sinceMin, s.sinceMax, s.untilMin, s.untilMax] | toString(day)] AS days`,
    { predicate, object },
  );
  return rows
    .map(({ subject, what, meaning, role, obligations, days }) =>
      [
        subject,
        ...(meaning === null ? [] : [meaning]),
        ...(role === null ? [] : [`as ${role as string}`]),
        ...(what === '' ? [] : [what]),
        short(days as (string | null)[]),
        ...(((obligations as string[] | null) ?? []).length > 0 ? [(obligations as string[]).join('+')] : []),
      ].join(' '),
    )
    .toSorted();
}

/** Plain relationships of a type in short. */
export async function edges(type: string): Promise<string[]> {
  const rows = await cypher(
    `MATCH (subject:Entity)-[r]->(object:Entity) WHERE type(r) = $type
     RETURN subject.id AS subject, object.id AS object, size(r.statements) AS statements,
       [day IN [r.sinceMin, r.sinceMax, r.untilMin, r.untilMax] | toString(day)] AS days`,
    { type },
  );
  return rows
    .map(
      ({ subject, object, statements, days }) =>
        `${subject as string} ${object as string} ${short(days as (string | null)[])} (${statements as number})`,
    )
    .toSorted();
}

function short([sinceMin, sinceMax, untilMin, untilMax]: (string | null)[]): string {
  const side = (min: string | null | undefined, max: string | null | undefined): string =>
    min === max ? (min ?? '?') : `${min ?? ''}..${max ?? ''}`;
  return `${side(sinceMin, sinceMax)} to ${side(untilMin, untilMax)}`;
}
