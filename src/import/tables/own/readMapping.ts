import { z } from 'zod';

import { DataError } from '../../../config/errors.ts';
import { faultOfQuantity } from '../../../model/faultOfQuantity.ts';
import type { Period } from '../../../model/days.ts';
import { KIND_TABLE, kindOf, KINDS } from '../../../model/kinds.ts';
import type { Kind, KindPrefix } from '../../../model/kinds.ts';
import { kindsAtEnds, predicateOf, PREDICATES } from '../../../model/predicates.ts';
import type { Predicate, PredicateName } from '../../../model/predicates.ts';
import { MEANINGS } from '../../../model/records.ts';
import { SHORT_SCHEMES } from '../../../model/schemes.ts';
import { sortNameOf } from '../../../model/sortName.ts';
import {
  day,
  entityId,
  language,
  Numbers,
  obligations,
  oneOrMore,
  period,
  quantity,
  role,
  shortText,
  slug,
  text,
  written,
} from '../../fields.ts';
import { nearest } from '../../nearest.ts';
import { readYaml } from '../../readYaml.ts';
import { columnName } from '../Table.ts';
import type { Header } from '../Table.ts';

/** Notations of days other than 1949-04-04, none of which can be told from the others by a day such as 03/04/1949. */
export const FORMATS = [
  'DD.MM.YYYY',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'DD-MM-YYYY',
  'MM-DD-YYYY',
  'YYYY/MM/DD',
  'YYYY.MM.DD',
  'YYYY-MM-DD',
] as const;
export type Format = (typeof FORMATS)[number];

const PREFIXES = Object.keys(KIND_TABLE) as [KindPrefix, ...KindPrefix[]];

/** The predicates that a table can tell: what somebody said needs words of ours. */
const TOLD = Object.entries<Predicate>(PREDICATES)
  .filter(([, { shape }]) => shape !== 'UTTERANCE')
  .map(([name]) => name as PredicateName);

const predicateName = z.string().transform((value, context): PredicateName => {
  const told = TOLD.find((one) => one === value);
  if (told !== undefined) return told;
  const like = nearest(value, TOLD);
  const rule = /^(?:ALL(?:Y|IED|IANCE)|PACT)/i.test(value)
    ? `${value} is not in the closed list of predicates; allies are each PARTY_TO a treaty, or MEMBER_OF an organisation: docs/importers.md#recipes has a mapping of dyads`
    : predicateOf(value)?.shape === 'UTTERANCE'
      ? `${value} is an utterance, which a table can't tell; write it into a seed file`
      : `${value} is not in the closed list of predicates; ${like.length > 0 ? `did you mean ${like.join(', ')}?` : `a table can tell ${TOLD.join(', ')}`}`;
  context.addIssue({ code: 'custom', message: rule });
  return z.NEVER;
});

export const IN_FUTURE = "A table tells what was or is, so a day or year can't lie in the future";

/** Whether days lie in the future, in part or as a whole; the year in which we are doesn't. */
export function isFuture({ min, max }: Period): boolean {
  const today = new Date().toISOString().slice(0, 10);
  return (min !== null && min > today) || (max !== null && max.slice(0, 4) > today.slice(0, 4));
}

/** A kind by the first part of its ids, or by its name. */
const kindName = text.transform((name, context): KindPrefix => {
  const given = name.toLowerCase().replace(/^organisation$/, 'organization');
  const prefix = PREFIXES.find((one) => one === given || KINDS[one].toLowerCase() === given);
  if (prefix !== undefined) return prefix;
  const [like] = nearest(given, [...PREFIXES, 'organisation'], 1);
  context.addIssue({
    code: 'custom',
    message: `A kind is ${PREFIXES.join(', ')}; received ${JSON.stringify(name)}${like === undefined ? '' : `; did you mean ${like}?`}`,
  });
  return z.NEVER;
});

/** How a text of a cell is compared with those that the mapping gives another meaning. */
export function cellKey(cell: string): string {
  return sortNameOf(inOneLine(cell));
}

/** A text without the line breaks of its cell. */
export function inOneLine(cell: string): string {
  return cell.trim().replaceAll(/\s+/g, ' ');
}

/** The form of a mapping for a table with these columns. */
function formsFor(header: Header) {
  const column = text.transform(columnName).refine((name) => header.includes(name), {
    error: ({ input }) => noColumn(String(input), header),
  });
  const valuesOf = <T extends z.ZodType<string>>(value: T) =>
    z
      .record(z.string(), value)
      .transform((given) => new Map(Object.entries(given).map(([cell, is]) => [cellKey(cell), is])));
  // Null says that there is no value.
  const meant = z.union([z.null().transform(() => ''), written]);
  const cell = z.strictObject({
    column,
    values: valuesOf(meant).optional(),
    empty: written.optional(),
  });
  const days = z
    .strictObject({
      ...cell.partial().shape,
      format: z.enum(FORMATS).optional(),
      year: column.optional(),
      month: column.optional(),
      day: column.optional(),
    })
    .refine(
      (given) =>
        given.year === undefined
          ? given.column !== undefined && given.month === undefined && given.day === undefined
          : Object.keys(given).every((key) => ['year', 'month', 'day'].includes(key)) &&
            (given.day === undefined || given.month !== undefined),
      'Days are in one column, or in the columns year, month and day, of which day may be left out, or month and day',
    );
  const Entity = z.strictObject({
    ...cell.shape,
    kind: kindName.optional(),
    by: oneOrMore(
      text.transform((name): string =>
        name in SHORT_SCHEMES ? SHORT_SCHEMES[name as keyof typeof SHORT_SCHEMES] : name,
      ),
    ).optional(),
    create: z
      .boolean({ error: ({ input }) => `This is true or false; received ${JSON.stringify(input)}` })
      .default(false),
  });
  const Value = z.strictObject({ ...cell.shape, scheme: slug('A scheme is a short slug').optional() });
  const number = z.union([
    cell,
    z.number({ error: ({ input }) => `A number is written as 9873; received ${JSON.stringify(input)}` }),
  ]);
  const Amount = Numbers.extend({
    amount: number.optional(),
    about: number.optional(),
    atLeast: number.optional(),
    atMost: number.optional(),
  });
  const Statement = z.strictObject({
    subject: z.union([Entity, entityId]),
    predicate: z.union([z.strictObject({ column, values: valuesOf(predicateName) }), predicateName]),
    object: z.union([Entity, entityId]).optional(),
    value: z.union([Value, shortText]).optional(),
    language: language.optional(),
    since: z.union([days, period]).optional(),
    until: z.union([days, period]).optional(),
    when: z.union([days, period]).optional(),
    role: z.union([cell, role]).optional(),
    meaning: z.union([cell, z.enum(MEANINGS)]).optional(),
    obligations: z.union([cell, obligations]).optional(),
    quantity: Amount.optional(),
    vouches: z.union([days, day]).optional(),
    place: z.union([cell, shortText]).optional(),
    note: z.union([cell, text]).optional(),
  });
  const Dataset = z.strictObject({
    id: slug('The id of a data set is a short slug, such as my-memberships'),
    name: shortText,
    description: text.optional(),
  });
  const Mapping = z.strictObject({ dataset: Dataset, statements: z.array(Statement).min(1) });
  return { Mapping, Dataset, Statement, Entity, Value, Amount, days, cell };
}

type Forms = ReturnType<typeof formsFor>;
type MappingContent = z.output<Forms['Mapping']>;
export type StatementMapping = MappingContent['statements'][number];
export type CellMapping = z.output<Forms['cell']>;
export type DaysMapping = z.output<Forms['days']>;
export type EntityMapping = z.output<Forms['Entity']>;

/** How a table of one's own is read: which statements each row makes. */
export interface Mapping extends MappingContent {
  /** Where a part of it stands, as `file:line:column`. */
  readonly locate: (path: readonly PropertyKey[]) => string;
}

/**
 * Reads the mapping of a table with these columns; see docs/importers.md.
 *
 * @throws {DataError} that names every fault with file, line, column and reason
 */
export function readMapping(name: string, yaml: string, header: Header): Mapping {
  const { value, locate, faultsOf } = readYaml(name, yaml);
  const forms = formsFor(header);
  const parsed = forms.Mapping.safeParse(value ?? {});
  if (!parsed.success) {
    throw new DataError(faultsOf(parsed.error.issues, (path, key) => unknownKey(forms, path, key)));
  }
  const faults: string[] = [];
  for (const [index, statement] of parsed.data.statements.entries()) {
    checkStatement(statement, (path, reason) => {
      const where = ['statements', index, ...path];
      faults.push(`${locate(where)} ${where.join('.')}: ${reason}`);
    });
  }
  if (faults.length > 0) throw new DataError(faults);
  return { ...parsed.data, locate };
}

/** Whether a mapping may declare new states. */
export function declaresStates({ statements }: Mapping): boolean {
  return statements
    .flatMap(({ subject, object }) => [subject, object])
    .some((end) => typeof end === 'object' && end.create && (end.kind ?? 'state') === 'state');
}

function noColumn(name: string, header: Header): string {
  const like = nearest(name, header);
  return `The table has no column ${JSON.stringify(name)}; ${like.length > 0 ? `did you mean ${like.join(', ')}?` : `its columns are ${header.join(', ')}`}`;
}

function unknownKey(forms: Forms, path: readonly PropertyKey[], key: string): string {
  const [part, , field] = path.map(String);
  const item =
    part === undefined
      ? forms.Mapping
      : part === 'dataset'
        ? forms.Dataset
        : field === undefined
          ? forms.Statement
          : field === 'subject' || field === 'object'
            ? forms.Entity
            : field === 'value'
              ? forms.Value
              : field === 'quantity'
                ? forms.Amount
                : ['since', 'until', 'when', 'vouches'].includes(field)
                  ? forms.days
                  : forms.cell;
  const keys = Object.keys(item.shape);
  const [like] = nearest(key, keys, 1);
  return `There is no such key; ${like === undefined ? `the keys are ${keys.join(', ')}` : `did you mean ${like}?`}`;
}

/** The predicates that a statement of a mapping may have. */
export function predicatesOf({ predicate }: StatementMapping): readonly PredicateName[] {
  return typeof predicate === 'string' ? [predicate] : [...new Set(predicate.values.values())];
}

/** The columns that say what a statement claims. */
export function columnsOf(statement: StatementMapping): readonly string[] {
  const { subject, predicate, object, value, since, until, when, role: as, meaning } = statement;
  const { amount, about, atLeast, atMost } = statement.quantity ?? {};
  const parts = [
    subject,
    predicate,
    object,
    value,
    since,
    until,
    when,
    as,
    meaning,
    statement.obligations,
    amount,
    about,
    atLeast,
    atMost,
    statement.vouches,
  ];
  return [...new Set(parts.flatMap(columnsIn))];
}

/** The columns that a part of a statement is read from. */
export function columnsIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { column, year, month, day: dayOf } = part as DaysMapping;
  return [column, year, month, dayOf].filter((name) => name !== undefined);
}

type Fault = (path: readonly PropertyKey[], reason: string) => void;

/** What the form doesn't show: whether each predicate that the statement may have takes its parts. */
function checkStatement(statement: StatementMapping, fault: Fault): void {
  if (columnsOf(statement).length === 0) {
    fault([], 'A statement needs a column: without one, each row would make the same statement');
  }
  if (statement.when !== undefined && (statement.since ?? statement.until) !== undefined) {
    fault(['when'], 'A statement has either when, or since and until');
  }
  const [since, until] = [statement.since, statement.until].map((days) =>
    days !== undefined && 'min' in days ? days : { min: null, max: null },
  );
  if (since!.min !== null && until!.max !== null && until!.max < since!.min) {
    fault(['until'], `It must not end before it begins; received ${since!.min} to ${until!.max}`);
  }
  for (const key of ['since', 'until', 'when', 'vouches'] as const) {
    const given = statement[key];
    const days = typeof given === 'string' ? { min: given, max: given } : given;
    if (days !== undefined && 'min' in days && isFuture(days)) fault([key], IN_FUTURE);
  }
  for (const name of predicatesOf(statement)) checkPredicate(statement, name, fault);
}

function checkPredicate(statement: StatementMapping, name: PredicateName, fault: Fault): void {
  const { subject, object, value } = statement;
  const { shape, obliging }: Predicate = PREDICATES[name];
  const [subjects, objects] = kindsAtEnds(name);
  checkEnd('subject', subject, subjects, name, fault);
  if (shape === 'RELATION' && object === undefined) fault([], `${name} needs an object`);
  else if (shape !== 'RELATION' && object !== undefined) fault(['object'], `${name} has no object`);
  else if (object !== undefined) checkEnd('object', object, objects, name, fault);
  if (shape === 'VALUE' && value === undefined) fault([], `${name} needs a value`);
  if (shape !== 'VALUE' && value !== undefined) fault(['value'], `${name} has no value`);
  if (statement.obligations !== undefined && obliging !== true) {
    fault(['obligations'], `Only MEMBER_OF and PARTY_TO have obligations; received ${name}`);
  }
  if (statement.quantity !== undefined) checkQuantity(statement.quantity, name, fault);
}

function checkEnd(
  side: 'subject' | 'object',
  end: EntityMapping | string,
  allowed: readonly Kind[],
  predicate: PredicateName,
  fault: Fault,
): void {
  const rule = `The ${side} of ${predicate} is ${allowed.map(prefixOf).join(' or ')}`;
  if (typeof end === 'string') {
    if (!allowed.includes(kindOf(end)!)) fault([side], `${rule}; received ${end}`);
    return;
  }
  if (end.kind !== undefined && !allowed.includes(KINDS[end.kind])) {
    fault([side, 'kind'], `${rule}; received ${end.kind}`);
  }
  if (end.create && end.kind === undefined && allowed.length > 1) {
    fault([side, 'create'], `To create entities, their kind must be given. ${rule}`);
  }
}

/** The first part of the ids of a kind. */
export function prefixOf(kind: Kind): KindPrefix {
  return PREFIXES.find((prefix) => KINDS[prefix] === kind)!;
}

function checkQuantity(
  given: NonNullable<StatementMapping['quantity']>,
  predicate: PredicateName,
  fault: Fault,
): void {
  // A number stands for those of a column, which are judged when they are read.
  const read = quantity.safeParse(numbersOf(given, () => 0));
  if (!read.success) return fault(['quantity'], read.error.issues[0]!.message);
  const broken = faultOfQuantity(predicate, read.data);
  const isNumber = broken?.key === 'least' || broken?.key === 'most';
  if (broken !== undefined) fault(isNumber ? ['quantity'] : ['quantity', broken.key], broken.reason);
}

/** A quantity as a seed file has it, with the numbers of columns. */
export function numbersOf(
  given: NonNullable<StatementMapping['quantity']>,
  read: (part: CellMapping) => number,
): z.input<typeof quantity> {
  const number = (one: number | CellMapping | undefined): number | undefined =>
    typeof one === 'object' ? read(one) : one;
  const { amount, about, atLeast, atMost, ...rest } = given;
  const numbers = {
    amount: number(amount),
    about: number(about),
    atLeast: number(atLeast),
    atMost: number(atMost),
  };
  return { ...rest, ...Object.fromEntries(Object.entries(numbers).filter(([, one]) => one !== undefined)) };
}
