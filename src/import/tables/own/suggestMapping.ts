import { parse } from 'node:path';

import { stringify } from 'yaml';

import { kindOf } from '../../../model/kinds.ts';
import type { Kind } from '../../../model/kinds.ts';
import { kindsAtEnds, PLAIN_PREDICATES, predicateOf } from '../../../model/predicates.ts';
import type { KnownEntities } from '../KnownEntities.ts';
import { slugOf } from '../slugOf.ts';
import { isMissing } from '../Table.ts';
import type { Header } from '../Table.ts';
import { readRows } from '../readTable.ts';
import type { TableFile } from '../readTable.ts';
import { parseDays } from './readCells.ts';
import { FORMATS, prefixOf } from './readMapping.ts';
import type { Format } from './readMapping.ts';

/** So many rows are looked at. */
const MOST_ROWS = 1_000;
/** So many values or predicates are named in a comment. */
const MOST_NAMED = 5;
/** From this share of its values on, a column holds what these are. */
const MOST = 0.6;

/** What the first rows of a table have in a column. */
interface Column {
  readonly name: string;
  /** Each once. */
  readonly values: readonly string[];
  readonly days:
    | { readonly format: Format | undefined; readonly others: readonly (Format | undefined)[] }
    | undefined;
  /** Of which kind most of its values are that the graph has, by what it has them, and the others. */
  readonly entities:
    | { readonly kind: Kind; readonly by: string; readonly missing: readonly string[] }
    | undefined;
}

/** Names of columns, by what they tend to hold. */
const SINCE = /since|from|start|begin|join|entr|enter|access|sign|first/;
const UNTIL = /until|\bto\b|end|left|leav|exit|withdr|last/;
const ROLE = /role|status|capacity|type/;
const PLACE = /page|place|source/;
const NOTE = /note|comment|remark/;
const TREATY = /treat|pact|agreement|convention|protocol/;

/** A mapping to begin with: what the columns seem to hold, by their names, their first rows and the graph. */
export async function suggestMapping(file: TableFile, header: Header, known: KnownEntities): Promise<string> {
  const columns = await readColumns(file, header, known);
  const taken = new Set<Column>();
  const take = (column: Column | undefined): Column | undefined => {
    if (column !== undefined) taken.add(column);
    return column;
  };
  const rest = (): Column[] => columns.filter((column) => !taken.has(column));
  const named = (pattern: RegExp): Column | undefined =>
    rest().find(({ name, days }) => days === undefined && pattern.test(name));
  const dated = (pattern: RegExp): Column | undefined =>
    rest().find(({ name, days }) => days !== undefined && pattern.test(name));
  const isWords = ({ name, days, values }: Column): boolean =>
    days === undefined && values.length > 0 && ![ROLE, PLACE, NOTE].some((pattern) => pattern.test(name));

  const subject = take(rest().find(isKnown) ?? rest().find(isWords) ?? rest()[0]);
  const object = take(
    rest().find((column) => isKnown(column) && column.entities!.kind !== subject?.entities?.kind) ??
      rest().find(isWords),
  );
  const subjectKind = kindIn(subject) ?? 'State';
  const objectKind = kindIn(object) ?? (TREATY.test(object?.name ?? '') ? 'Treaty' : 'Organization');
  const [predicate = 'MEMBER_OF', ...others] = PLAIN_PREDICATES.filter((one) => {
    const [subjects, objects] = kindsAtEnds(one);
    return subjects.includes(subjectKind) && objects.includes(objectKind);
  }).toSorted((a, b) => Number(isAlliance(b)) - Number(isAlliance(a)));
  const since =
    take(dated(SINCE)) ?? take(rest().find(({ days, name }) => days !== undefined && !UNTIL.test(name)));
  const until = take(dated(UNTIL)) ?? take(rest().find(({ days }) => days !== undefined));
  const [role, place, note] = [take(named(ROLE)), take(named(PLACE)), take(named(NOTE))];
  const unread = rest().map(({ name }) => name);
  const { name } = parse(file.name);
  return [
    '# What the columns seem to hold: correct what is wrong, and look at it with --dry-run.',
    `dataset: { id: ${slugOf(name)}, name: ${scalar(name)} }`,
    'statements:',
    `  - subject: ${entityOf(subject, subjectKind)}`,
    `    predicate: ${predicate}${others.length > 0 ? ` # or ${others.slice(0, MOST_NAMED).join(', ')}` : ''}`,
    `    object: ${entityOf(object, objectKind)}`,
    ...(since === undefined ? [] : [`    since: ${daysOf(since)}`]),
    ...(until === undefined ? [] : [`    until: ${daysOf(until)}`]),
    ...(role === undefined ? [] : [`    role: { column: ${scalar(role.name)} }`]),
    ...(place === undefined ? [] : [`    place: { column: ${scalar(place.name)} }`]),
    ...(note === undefined ? [] : [`    note: { column: ${scalar(note.name)} }`]),
    ...(since === undefined && until === undefined
      ? ['    # vouches: 2024-12-31 # the day of which the table speaks']
      : []),
    ...(unread.length > 0 ? [`# Not read: ${unread.join(', ')}`] : []),
    '',
  ].join('\n');
}

/** Whether it says who belongs to an alliance, as most tables do. */
function isAlliance(predicate: string): boolean {
  return predicateOf(predicate)?.obliging === true;
}

function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

/** Whether the graph has most of its values. */
function isKnown({ values, entities }: Column): boolean {
  return entities !== undefined && entities.missing.length <= values.length * (1 - MOST);
}

/** The kind of most of its values. */
function kindIn(column: Column | undefined): Kind | undefined {
  return column !== undefined && isKnown(column) ? column.entities!.kind : undefined;
}

function entityOf(column: Column | undefined, kind: Kind): string {
  if (column === undefined) return 'org/of-which-the-table-speaks # an id';
  const { name, values } = column;
  // A few values may happen to be the names of something else.
  const entities = column.entities?.kind === kind ? column.entities : undefined;
  const by = entities === undefined || entities.by === 'name' ? '' : `, by: ${entities.by}`;
  const missing = entities?.missing ?? values;
  const [isNew, others] = isKnown(column)
    ? ['', 'create: true declares the others']
    : [', create: true', 'the others are declared'];
  const some = missing.slice(0, MOST_NAMED).join(', ') + (missing.length > MOST_NAMED ? ', …' : '');
  const remark =
    missing.length === 0
      ? ''
      : ` # in the graph: ${values.length - missing.length} of ${values.length}; ${others}: ${some}`;
  return `{ column: ${scalar(name)}, kind: ${prefixOf(kind)}${by}${isNew} }${remark}`;
}

function daysOf({ name, days }: Column): string {
  const { format, others } = days!;
  const or = others.length > 0 ? ` # or ${others.join(' or ')}: its days fit both` : '';
  return `{ column: ${scalar(name)}${format === undefined ? '' : `, format: ${format}`} }${or}`;
}

async function readColumns(file: TableFile, header: Header, known: KnownEntities): Promise<Column[]> {
  const values = header.map(() => new Set<string>());
  let rows = -1;
  for await (const { cells } of readRows(file)) {
    rows += 1;
    if (rows === 0) continue;
    for (const [index, cell] of cells.slice(0, header.length).entries()) {
      if (!isMissing(cell.trim())) values[index]!.add(cell.trim());
    }
    if (rows === MOST_ROWS) break;
  }
  return header.map((name, index) => {
    const found = [...values[index]!];
    const days = daysIn(found);
    return { name, values: found, days, entities: days === undefined ? entitiesIn(found, known) : undefined };
  });
}

/** How most values are written as days, if they are days; a few may be words such as "today". */
function daysIn(values: readonly string[]): Column['days'] {
  const share = (format: Format | undefined): number =>
    values.filter((value) => isDays(value, format)).length / values.length;
  const shares = [undefined, ...FORMATS].map((format) => ({ format, share: share(format) }));
  const best = Math.max(...shares.map((one) => one.share));
  if (!(best >= MOST)) return undefined;
  const [first, ...others] = shares.filter((one) => one.share === best).map(({ format }) => format);
  return { format: first, others: first === undefined ? [] : others };
}

function isDays(value: string, format: Format | undefined): boolean {
  try {
    parseDays(value, format);
    return true;
  } catch {
    return false;
  }
}

function entitiesIn(values: readonly string[], known: KnownEntities): Column['entities'] {
  const counts = new Map<string, { kind: Kind; by: string; values: Set<string> }>();
  for (const value of values) {
    for (const match of known.matches(value)) {
      const kind = kindOf(match.id)!;
      const by = match.by === 'code' ? match.as.slice(0, match.as.indexOf(':')) : match.by;
      const key = `${kind} ${by}`;
      const count = counts.get(key) ?? { kind, by, values: new Set() };
      counts.set(key, { ...count, values: count.values.add(value) });
    }
  }
  const [best] = [...counts.values()].toSorted((a, b) => b.values.size - a.values.size);
  if (best === undefined) return undefined;
  const { kind, by } = best;
  return { kind, by, missing: values.filter((value) => !best.values.has(value)) };
}
