import { DataError } from '../../../config/errors.ts';
import type { Period } from '../../../model/days.ts';
import { faultOfQuantity } from '../../../model/faultOfQuantity.ts';
import { KINDS } from '../../../model/kinds.ts';
import type { Kind, KindPrefix } from '../../../model/kinds.ts';
import { kindsAtEnds } from '../../../model/predicates.ts';
import type { PredicateName } from '../../../model/predicates.ts';
import type { Quantity } from '../../../model/quantity.ts';
import { MEANINGS, OBLIGATIONS } from '../../../model/records.ts';
import { quantity as quantityForm, role as roleForm } from '../../fields.ts';
import { nearest } from '../../nearest.ts';
import type { KnownEntities, Match, Part } from '../KnownEntities.ts';
import { initialsOf, spelling } from '../KnownEntities.ts';
import { slugOf } from '../slugOf.ts';
import type { TableRow } from '../Table.ts';
import type { TableKind } from '../TableKind.ts';
import { TableLoad } from '../TableLoad.ts';
import type { Claimed, Telling } from '../TableLoad.ts';
import { findEntity, isNumber } from './findEntity.ts';
import { meantBy, readDay, readDays, readText, sayInValues, wholeNumber } from './readCells.ts';
import type { Territories } from './Territories.ts';
import { inOneLine, cellKey, columnsIn, columnsOf, numbersOf, prefixOf } from './readMapping.ts';
import type { EntityMapping, Mapping, StatementMapping } from './readMapping.ts';

/**
 * A table of one's own: how it is read stands in its mapping.
 *
 * @param territories what a new state may be under another name
 */
export function ownTable(mapping: Mapping, territories?: Territories): TableKind {
  const { dataset, statements } = mapping;
  return {
    holds: dataset.name,
    columns: statements.flatMap(columnsOf),
    load: dataset.id,
    reader: (file, known) => {
      checkEntities(mapping, known);
      const load = new TableLoad(file, {
        id: dataset.id,
        name: dataset.name,
        description: dataset.description ?? null,
        mapping: JSON.stringify([dataset, statements], (_key, value: unknown) =>
          value instanceof Map ? [...(value as Map<string, string>)] : value,
        ),
      });
      const reader = new RowReader(mapping, known, load, territories);
      return { take: (row) => reader.take(row), finish: () => reader.finish() };
    },
  };
}

/**
 * What of a mapping only the graph can say: whether it has its entities and codes of its schemes.
 *
 * @throws {DataError} that names every fault with file, line, column and reason
 */
function checkEntities({ statements, locate }: Mapping, known: KnownEntities): void {
  const faults: string[] = [];
  const ways = ['id', 'name', ...known.schemes];
  for (const [index, statement] of statements.entries()) {
    for (const side of ['subject', 'object'] as const) {
      const [end, path] = [statement[side], ['statements', index, side]];
      if (typeof end === 'string' && known.nameOf(end) === undefined) {
        const like = didYouMean(known.idsLike(end));
        faults.push(`${locate(path)} ${path.join('.')}: ${end} is not in the graph${like}`);
      }
      for (const way of typeof end === 'object' ? (end.by ?? []) : []) {
        if (ways.includes(way)) continue;
        const hint = didYouMean(nearest(way, ways)) || `; the schemes are ${known.schemes.join(', ')}`;
        faults.push(
          `${locate([...path, 'by'])} ${path.join('.')}.by: An entity is found by id, by name or by a scheme of codes; nothing has a code of ${way}${hint}`,
        );
      }
    }
  }
  if (faults.length > 0) throw new DataError(faults);
}

function didYouMean(candidates: readonly string[]): string {
  return candidates.length > 0 ? `; did you mean ${candidates.join(', ')}?` : '';
}

/** UN, NATO. */
const ABBREVIATION = /^\p{Lu}{2,8}$/u;

/** So many letters differ between two spellings of a name. */
const SLIPS = 2;

function schemesOf(coded: readonly Match[]): string {
  return [...new Set(coded.map(({ as }) => as.slice(0, as.indexOf(':'))))].join(' or ');
}

function digitsIn(name: string): string {
  return name.replaceAll(/\D+/g, ' ');
}

function sameAs(name: string, other: string): string {
  return `values: { ${JSON.stringify(name)}: ${JSON.stringify(other)} }`;
}

type Days = readonly [since: Period | null, until: Period | null];

/** What a row says by one statement of the mapping: several claims if a code passes to another entity within its days. */
interface Made {
  readonly columns: readonly string[];
  readonly claims: readonly Claimed[];
  readonly telling: Telling;
}

/** Makes statements of rows. */
class RowReader {
  readonly #mapping: Mapping;
  readonly #known: KnownEntities;
  readonly #load: TableLoad;
  readonly #territories: Territories | undefined;
  /** Where each statement was made first. */
  readonly #made = new Map<string, string>();
  /** How entities were found, by column. */
  readonly #ways = new Map<string, Map<string, number>>();
  readonly #warned = new Set<string>();
  /** The columns of which was said that their numbers are their own. */
  readonly #numbered = new Set<string>();
  /** The ids of entities that come into being, with their names. */
  readonly #created = new Map<string, string>();

  constructor(mapping: Mapping, known: KnownEntities, load: TableLoad, territories: Territories | undefined) {
    this.#mapping = mapping;
    this.#known = known;
    this.#load = load;
    this.#territories = territories;
  }

  /** A row makes all its statements or none; one whose cells are empty isn't made. */
  take(row: TableRow): void {
    const reasons: string[] = [];
    const empty: string[] = [];
    const made = this.#mapping.statements
      .map((statement) => this.#read(row, statement, reasons, empty))
      .filter((one) => one !== undefined);
    if (reasons.length > 0) return this.#load.reject(row.place, [...new Set(reasons)].join('; '));
    if (made.length === 0) {
      return this.#load.reject(
        row.place,
        `says nothing without a value of ${[...new Set(empty)].join(', ')}`,
      );
    }
    for (const one of made) this.#tell(row, one);
  }

  finish(): TableLoad {
    for (const [column, ways] of this.#ways) {
      const counts = [...ways].map(([way, count]) => `${count} ${way}`).join(' and ');
      this.#load.notes.push(`${column}: ${counts}`);
    }
    return this.#load;
  }

  #tell(row: TableRow, { columns, claims, telling }: Made): void {
    for (const claimed of claims) {
      for (const id of [claimed.subject, claimed.object]) {
        if (id !== undefined) this.#load.declare(id, this.#created.get(id) ?? this.#known.nameOf(id)!);
      }
      const id = this.#load.tell(row.place, columns, claimed, telling);
      const before = this.#made.get(id);
      if (before === undefined) this.#made.set(id, row.place.text);
      else this.#load.warn(row.place, `makes the same statement as ${before}, and is its evidence, too`);
    }
  }

  #read(row: TableRow, statement: StatementMapping, reasons: string[], empty: string[]): Made | undefined {
    const isEmpty = (column: string): void => void empty.push(column);
    const predicate = readPredicate(row, statement, isEmpty);
    const [since, until] = readBounds(row, statement);
    const vouchedOn = readDay(row, statement.vouches);
    const isDated = (since ?? until) !== null;
    // A row without days speaks of the day for which it vouches.
    const vouched: Period | null = vouchedOn === null ? null : { min: vouchedOn, max: vouchedOn };
    const days: Days = isDated ? [since, until] : [vouched, vouched];
    const value = readValue(row, statement, isEmpty);
    const qualifiers = readQualifiers(row, statement);
    if (predicate === null) return undefined;
    const quantity = readQuantity(row, statement, predicate, isEmpty);
    const [subjects, objects] = kindsAtEnds(predicate);
    const sides = [
      this.#end(row, statement.subject, subjects, days, reasons, isEmpty),
      ...(statement.object === undefined
        ? []
        : [this.#end(row, statement.object, objects, days, reasons, isEmpty)]),
    ];
    if (value === null || quantity === null || sides.some((side) => side === null)) return undefined;
    const [subject, object] = sides as [readonly Part[], (readonly Part[])?];
    const divided = [subject, object ?? []].filter((parts) => parts.length > 1);
    if (divided.length > 1 || (divided.length === 1 && (!isDated || statement.when !== undefined))) {
      reasons.push('its codes pass to other entities within its days: divide it into several rows');
      return undefined;
    }
    const claims = (divided[0] ?? [{ since, until }]).map((part, index) => ({
      predicate,
      subject: (subject[index] ?? subject[0]!).id,
      ...(object !== undefined && { object: (object[index] ?? object[0]!).id }),
      ...(value !== undefined && { value }),
      ...qualifiers,
      ...(quantity !== undefined && { quantity }),
      since: isDated ? part.since : null,
      until: isDated ? part.until : null,
    }));
    if (claims.some((claimed) => claimed.subject === claimed.object)) {
      reasons.push(`subject and object must differ; both are ${claims[0]!.subject}`);
      return undefined;
    }
    return {
      columns: columnsOf(statement),
      claims,
      telling: { note: readText(row, statement.note), vouchedOn, place: readText(row, statement.place) },
    };
  }

  /** @returns null if there is nothing in the cell, or nothing that it certainly means */
  #end(
    row: TableRow,
    end: EntityMapping | string,
    allowed: readonly Kind[],
    days: Days,
    reasons: string[],
    isEmpty: (column: string) => void,
  ): readonly Part[] | null {
    const [since, until] = days;
    if (typeof end === 'string') return [{ id: end, since, until }];
    const { column, by = null, create } = end;
    // NA is Namibia where only codes are expected, and nothing elsewhere.
    const isCode = by !== null && !by.includes('name');
    const written = meantBy(end, row, () => (isCode ? row.code(column) : row.text(column)));
    const cell = written === null ? null : wholeNumber(inOneLine(written));
    if (cell === null) {
      isEmpty(column);
      return null;
    }
    const kinds = end.kind === undefined ? allowed : [KINDS[end.kind]];
    const found = findEntity(this.#known, { text: cell, kinds, by }, ...days);
    if ('parts' in found) {
      this.#count(column, `by ${found.by}`);
      if (found.doubt !== null) this.#warnOnce(row, `${column}: ${found.doubt}`);
      return found.parts;
    }
    const { isUnknown, reason, candidates, coded = [], called } = found;
    if (isUnknown && create && called !== undefined && kinds[0] === 'State') {
      reasons.push(
        `${column}: ${JSON.stringify(cell)} is what ${candidates.join(' or ')} is often called; say which state it is in the mapping, as in ${sameAs(cell, called)}`,
      );
      return null;
    }
    if (isUnknown && create) {
      if (coded.length > 0) this.#warnOfNumbers(row, column, cell, coded);
      const id = this.#create(row, column, prefixOf(kinds[0]!), cell, candidates, reasons);
      return id === null ? null : [{ id, since, until }];
    }
    reasons.push(
      coded.length > 0
        ? `${column}: ${reason}; for the code, say in the mapping by: ${schemesOf(coded)}, and for the table's own number create: true`
        : isUnknown
          ? `${column}: ${reason}${didYouMean(candidates) || '; a new one is declared if the mapping says create: true'}`
          : `${column}: ${[reason, candidates.join(', or ')].filter((part) => part !== '').join(' ')}; say which in the mapping, with by or values`,
    );
    return null;
  }

  #create(
    row: TableRow,
    column: string,
    prefix: KindPrefix,
    name: string,
    candidates: readonly string[],
    reasons: string[],
  ): string | null {
    // The numbers of two tables mean different things.
    const isOwn = prefix !== 'state' && isNumber(name);
    const { dataset } = this.#mapping;
    const id = `${prefix}/${slugOf(isOwn ? `${dataset.id} ${name.replace('.', '-')}` : name)}`;
    const quoted = JSON.stringify(name);
    const fault = this.#known.isFree(id)
      ? prefix === 'state'
        ? this.#faultOfState(name)
        : undefined
      : `would be declared as ${id}, which is ${this.#known.nameOf(id)!}; say which entity it is in the mapping, with values`;
    if (fault !== undefined) {
      reasons.push(`${column}: ${quoted} ${fault}`);
      return null;
    }
    if (!this.#created.has(id)) {
      const like = isOwn
        ? []
        : [...this.#abbreviated(prefix, name), ...candidates, ...this.#newLike(prefix, name)];
      const others = isOwn ? [] : this.#ofOtherKinds(prefix, name);
      this.#created.set(id, isOwn ? `${column} ${name} of ${dataset.name}` : name);
      const doubts = [
        ...(others.length > 0 ? [`; something else has that name: ${others.join(', ')}`] : []),
        ...(like.length > 0 ? [didYouMean([...new Set(like)])] : []),
      ].join('');
      if (doubts !== '') {
        this.#load.warn(row.place, `${column}: ${quoted} is new, and declared as ${id}${doubts}`);
      }
    }
    this.#count(column, 'new');
    return id;
  }

  /** Said once of a column: that its numbers are read as its own. */
  #warnOfNumbers(row: TableRow, column: string, number: string, coded: readonly Match[]): void {
    if (this.#numbered.has(column)) return;
    this.#numbered.add(column);
    const [{ id, as }] = coded as [Match];
    this.#load.warn(
      row.place,
      `${column}: the numbers are read as the table's own, so ${number} is new; if they are codes, as ${as} is ${this.#known.nameOf(id)!} (${id}), say in the mapping by: ${schemesOf(coded)}`,
    );
  }

  /** Why a state isn't new; undefined if it may be. */
  #faultOfState(name: string): string | undefined {
    const other = this.#territories?.otherNameOf(name);
    if (other !== undefined) {
      return `is ${other} in the tables that come with the project, which is not in the graph: import the codes of states first, with entente import cow-states, or say in the mapping ${sameAs(name, other)}`;
    }
    return /^(?:\p{Lu}{1,4}|\d+)$/u.test(name)
      ? `is no name, and a new state needs one: import the codes of states first, with entente import cow-states, or say which state it is in the mapping, with values`
      : undefined;
  }

  /** What has the name of something new, but is of another kind: a pact may be in the graph as a treaty or an organisation. */
  #ofOtherKinds(prefix: KindPrefix, name: string): readonly string[] {
    const known = this.#known.matches(name).filter(({ by }) => by === 'name');
    const ids = new Set(known.map(({ id }) => id));
    for (const [id, other] of this.#created) if (spelling(other) === spelling(name)) ids.add(id);
    return [...ids]
      .filter((id) => !id.startsWith(`${prefix}/`))
      .map((id) => `${this.#created.get(id) ?? this.#known.nameOf(id)!} (${id})`);
  }

  /** What something is the abbreviation of, or abbreviated as, in this table; and as what the graph has it. */
  #abbreviated(prefix: KindPrefix, name: string): readonly string[] {
    const initials = initialsOf(spelling(name)).toUpperCase();
    const own = [...this.#created]
      .filter(([id]) => id.startsWith(`${prefix}/`))
      .filter(([, other]) =>
        ABBREVIATION.test(name)
          ? initialsOf(spelling(other)).toUpperCase() === name
          : ABBREVIATION.test(other) && other === initials,
      )
      .map(([id]) => id);
    const known = ABBREVIATION.test(initials)
      ? this.#known
          .matches(initials)
          .filter(({ by, as, id }) => by === 'name' && ABBREVIATION.test(as) && id.startsWith(`${prefix}/`))
      : [];
    const ids = [...this.#known.abbreviatedAs(name, KINDS[prefix]), ...known.map(({ id }) => id), ...own];
    return [...new Set(ids)].map((id) => `${this.#created.get(id) ?? this.#known.nameOf(id)!} (${id})`);
  }

  /** What of this table, or of the tables that come with the project, is written nearly like a new name. */
  #newLike(prefix: string, name: string): readonly string[] {
    const digits = digitsIn(name);
    const created = [...this.#created].filter(
      ([id, other]) => id.startsWith(`${prefix}/`) && digitsIn(other) === digits,
    );
    const ids = new Map(created.map(([id, other]) => [other, id]));
    const others = nearest(name, ids.keys(), 3, SLIPS).map((other) => `${other} (${ids.get(other)!})`);
    if (prefix !== 'state' || this.#territories?.has(name) === true) return others;
    const isNew = (other: string): boolean => other !== name && !ids.has(other);
    const shipped = (this.#territories?.names ?? []).filter(isNew);
    return [...others, ...nearest(name, shipped, 3, SLIPS)];
  }

  /** What is so of many rows is said of the first. */
  #warnOnce(row: TableRow, reason: string): void {
    if (this.#warned.has(reason)) return;
    this.#warned.add(reason);
    this.#load.warn(row.place, reason);
  }

  #count(column: string, way: string): void {
    const ways = this.#ways.get(column) ?? new Map<string, number>();
    this.#ways.set(column, ways.set(way, (ways.get(way) ?? 0) + 1));
  }
}

function readPredicate(
  row: TableRow,
  { predicate }: StatementMapping,
  isEmpty: (column: string) => void,
): PredicateName | null {
  if (typeof predicate === 'string') return predicate;
  const { column, values } = predicate;
  const told = values.get(cellKey(row.written(column)));
  if (told !== undefined) return told;
  const cell = row.text(column);
  if (cell === null) isEmpty(column);
  else
    row.fault(
      column,
      `This must be a value of the mapping: ${[...values.keys()].join(', ')}; received ${JSON.stringify(cell)}`,
    );
  return null;
}

function readBounds(row: TableRow, { since, until, when }: StatementMapping): Days {
  if (when !== undefined) {
    const days = readDays(row, when);
    return [days, days];
  }
  const [begun, ended] = [readDays(row, since), readDays(row, until)];
  if (begun !== null && ended !== null && (ended.max ?? '9999') < (begun.min ?? '')) {
    const [column] = [...columnsIn(until), ...columnsIn(since)];
    const reason = `It must not end before it begins; received ${begun.min} to ${ended.max}`;
    if (column !== undefined) row.fault(column, reason);
  }
  return [begun, ended];
}

/** @returns undefined if the statement has none, null if the cell is empty */
function readValue(
  row: TableRow,
  { value, predicate }: StatementMapping,
  isEmpty: (column: string) => void,
): string | null | undefined {
  if (value === undefined) return undefined;
  const text = readText(row, value);
  if (typeof value === 'string') return text;
  if (text === null) {
    isEmpty(value.column);
    return null;
  }
  const full = value.scheme === undefined ? text : `${value.scheme}:${text}`;
  if (predicate === 'IDENTIFIED_BY' && !/^[^\s:]+:\S/.test(full)) {
    row.fault(
      value.column,
      `An identifier is scheme:value, unless the mapping has its scheme; received ${JSON.stringify(text)}`,
    );
  }
  return full;
}

function readQualifiers(
  row: TableRow,
  { language, role, meaning, obligations }: StatementMapping,
): Pick<Claimed, 'language' | 'role' | 'meaning' | 'obligations'> {
  const as = readText(row, role);
  if (typeof role === 'object' && as !== null) {
    const read = roleForm.safeParse(as);
    if (!read.success) row.fault(role.column, read.error.issues[0]!.message);
  }
  const meant = readText(row, meaning);
  const owed = Array.isArray(obligations) ? obligations : wordsOf(readText(row, obligations));
  return {
    ...(language !== undefined && { language }),
    ...(as !== null && { role: as }),
    ...(meant !== null && { meaning: oneOf(MEANINGS, meant, row, columnsIn(meaning)[0]) }),
    ...(owed.length > 0 && {
      obligations: [
        ...new Set(owed.map((one) => oneOf(OBLIGATIONS, one, row, columnsIn(obligations)[0]))),
      ].toSorted(),
    }),
  };
}

function wordsOf(text: string | null): string[] {
  return (text ?? '').split(/[\s,;+]+/).filter((word) => word !== '');
}

/** A value of a closed list; a constant of the mapping is one. */
function oneOf<T extends string>(
  list: readonly T[],
  text: string,
  row: TableRow,
  column: string | undefined,
): T {
  const found = list.find((one) => one === text);
  if (found !== undefined) return found;
  row.fault(column!, `This must be ${list.join(' or ')}; received ${JSON.stringify(text)}`);
  return list[0]!;
}

/** @returns undefined if the statement has none, null if a cell of it is empty */
function readQuantity(
  row: TableRow,
  { quantity }: StatementMapping,
  predicate: PredicateName,
  isEmpty: (column: string) => void,
): Quantity | null | undefined {
  if (quantity === undefined) return undefined;
  const columns: string[] = [];
  let isMissing = false;
  const given = numbersOf(quantity, (part) => {
    const { column } = part;
    columns.push(column);
    const text = readText(row, part);
    if (text === null) {
      isMissing = true;
      isEmpty(column);
    } else if (!/^-?\d+(?:\.\d+)?$/.test(text)) {
      row.fault(
        column,
        `A number is written as 9873 or 12.5; received ${JSON.stringify(text)}${sayInValues(text, 'a number')}`,
      );
      isMissing = true;
    }
    return Number(text);
  });
  if (isMissing) return null;
  const read = quantityForm.parse(given);
  const broken = faultOfQuantity(predicate, read);
  if (broken !== undefined && columns.length > 0) row.fault(columns[0]!, broken.reason);
  return read;
}
