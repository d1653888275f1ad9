import { parse } from 'node:path';

import { stringify } from 'yaml';

import { kindOf } from '../../../model/kinds.ts';
import type { Kind } from '../../../model/kinds.ts';
import { kindsAtEnds, PLAIN_PREDICATES } from '../../../model/predicates.ts';
import type { KnownEntities, Match } from '../KnownEntities.ts';
import { slugOf } from '../slugOf.ts';
import { isMissing } from '../Table.ts';
import type { Header } from '../Table.ts';
import { readRows } from '../readTable.ts';
import type { TableFile } from '../readTable.ts';
import { parseDays, wholeNumber } from './readCells.ts';
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
  /** Whether most of its values are numbers. */
  readonly isNumber: boolean;
  readonly days:
    | {
        readonly format: Format | undefined;
        readonly others: readonly (Format | undefined)[];
        /** Values that aren't written so. */
        readonly odd: readonly string[];
      }
    | undefined;
  /** Of which kind most of its values are that the graph has, the schemes and names by which it has them if not all do, and the others. */
  readonly entities:
    | { readonly kind: Kind; readonly by: readonly string[]; readonly missing: readonly string[] }
    | undefined;
}

/** Names of columns, by what they tend to hold. */
const SINCE = /since|from|start|begin|join|entr|enter|access|sign|first|took/;
const UNTIL = /until|\bto\b|end|left|leav|exit|withdr|last/;
const ROLE = /role|status|capacity|type/;
const PLACE = /page|place|source/;
const NOTE = /note|comment|remark/;
const TREATY = /treat|pact|agreement|convention|protocol|alliance|atop/;
const ORGANISATION = /org|league|bloc|body|union|institution|igo|ministry|agency/;
const STATE = /state|countr|cow|gw|ccode|iso|member|party|side|host|sender|nation/;
const PERSON = /person|holder|incumbent|official|leader|politician|\bname\b/;
const POST = /office|post|position|title|function/;
const DATED = /date|year|day/;
/** Lists whose codes a column of numbers may have. */
const LISTED = /cow|atop|version4id|ionum|igo/;
const TROOPS = /troop|soldier|personnel|forces|strength/;

/** A mapping to begin with: what the columns seem to hold, by their names, their first rows and the graph. What they don't tell is left out. */
export async function suggestMapping(file: TableFile, header: Header, known: KnownEntities): Promise<string> {
  const { columns: all, rows } = await readColumns(file, header, known);
  // The numbers of rows, as pandas writes them.
  const columns = all.filter(({ name }) => name !== '');
  const taken = new Set<Column>();
  const take = (column: Column | undefined): Column | undefined => {
    if (column !== undefined) taken.add(column);
    return column;
  };
  const rest = (): Column[] => columns.filter((column) => !taken.has(column));
  const named = (pattern: RegExp): Column | undefined =>
    rest().find(({ name, days, isNumber }) => days === undefined && !isNumber && pattern.test(name));
  const dated = (pattern: RegExp): Column | undefined =>
    rest().find(({ name, days }) => days !== undefined && pattern.test(name));

  const statements = suggestStatements(columns, take);
  const since =
    take(dated(SINCE)) ?? take(rest().find(({ days, name }) => days !== undefined && !UNTIL.test(name)));
  const until = take(dated(UNTIL)) ?? take(rest().find(({ days }) => days !== undefined));
  const [role, place, note] = [take(named(ROLE)), take(named(PLACE)), take(named(NOTE))];
  const unread = rest().map((column) => `${column.name} (${whyUnread(column)})`);
  const { name } = parse(file.name);
  // A number of troops is of a day or year, not from one on.
  const isAt = statements.some(({ quantity }) => quantity !== undefined) && until === undefined;
  const more = [
    ...(since === undefined ? [] : [`    ${isAt ? 'when' : 'since'}: ${daysOf(since)}`]),
    ...(until === undefined ? [] : [`    until: ${daysOf(until)}`]),
    ...(role === undefined ? [] : [`    role: { column: ${scalar(role.name)} }`]),
    ...(place === undefined ? [] : [`    place: { column: ${scalar(place.name)} }`]),
    ...(note === undefined ? [] : [`    note: { column: ${scalar(note.name)} }`]),
    ...(since === undefined && until === undefined
      ? ['    # vouches: 2024-12-31 # the day of which the table speaks']
      : []),
  ];
  return [
    '# What the columns seem to hold: correct what is wrong, and look at it with --dry-run.',
    ...(rows === 0
      ? ['# The table has no rows, so this is guessed from the names of its columns alone.']
      : []),
    `dataset: { id: ${slugOf(name)}, name: ${scalar(name)} }`,
    'statements:',
    ...statements.flatMap(({ subject, predicate, object, quantity, isLasting = true }) => [
      `  - subject: ${subject}`,
      `    predicate: ${predicate}`,
      `    object: ${object}`,
      ...(quantity === undefined ? [] : [`    quantity: ${quantity}`]),
      ...(isLasting ? more : []),
    ]),
    ...(unread.length > 0 ? [`# Not read: ${unread.join(', ')}`] : []),
    '',
  ].join('\n');
}

/** A statement of the suggestion, as it is written. */
interface Suggested {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly quantity?: string;
  /** Whether it has the days of the row; else it is so without days. */
  readonly isLasting?: boolean;
}

/** What each row says, by the kinds of the columns that hold entities. */
function suggestStatements(
  columns: readonly Column[],
  take: (column: Column | undefined) => Column | undefined,
): readonly Suggested[] {
  const words = columns.filter(
    ({ days, isNumber, values, name }) =>
      days === undefined &&
      !isNumber &&
      values.length > 0 &&
      ![PLACE, NOTE].some((pattern) => pattern.test(name)),
  );
  const isBlank = columns.every(({ values }) => values.length === 0);
  const of = (kind: Kind, pattern?: RegExp): Column[] => [
    ...columns.filter((column) => kindIn(column) === kind),
    ...(isBlank ? columns : words).filter(
      (column) =>
        kindIn(column) === undefined && column.days === undefined && pattern?.test(column.name) === true,
    ),
    ...(kind === 'Treaty' ? columns.filter(isNumbered) : []),
  ];
  const states = of('State', STATE);
  const [first, second] = states;
  const troops = columns.find(
    ({ isNumber, name, entities }) => isNumber && entities === undefined && TROOPS.test(name),
  );
  const treaty = of('Treaty', TREATY).find((column) => !states.includes(column));
  const organisation = of('Organization', ORGANISATION).find((column) => column !== treaty);
  const [post] = of('Post', POST);
  const person = of('Person', PERSON).find((column) => column !== post);

  if (person !== undefined && post !== undefined) {
    const body = take(organisation ?? first);
    return [
      {
        subject: entityOf(take(person), 'Person'),
        predicate: 'HOLDS',
        object: entityOf(take(post), 'Post'),
      },
      ...(body === undefined
        ? []
        : [
            {
              subject: entityOf(post, 'Post'),
              predicate: 'POST_OF',
              object: entityOf(body, kindIn(body) ?? (states.includes(body) ? 'State' : 'Organization')),
              isLasting: false,
            },
          ]),
    ];
  }
  if (troops !== undefined && first !== undefined) {
    take(troops);
    const subject = second === undefined ? undefined : take(first);
    const object = take(second ?? first);
    return [
      {
        subject: subject === undefined ? 'state/whose-troops-they-are # an id' : entityOf(subject, 'State'),
        predicate: 'STATIONS_TROOPS_IN',
        object: entityOf(object, 'State'),
        quantity: `{ amount: { column: ${scalar(troops.name)} }, unit: PEOPLE }`,
      },
    ];
  }
  if (first !== undefined && second !== undefined && organisation === undefined) {
    const object =
      treaty === undefined
        ? 'treaty/of-the-two # an id, or { column: …, kind: treaty, create: true }: the table has no column that says which treaty binds the two'
        : entityOf(take(treaty), 'Treaty');
    return [first, second].map((state) => ({
      subject: entityOf(take(state), 'State'),
      predicate: 'PARTY_TO',
      object,
    }));
  }
  const known = columns.filter(isKnown);
  const subject = take(first ?? known[0] ?? words.find(({ name }) => !ROLE.test(name)) ?? columns[0]);
  const object = take(
    [treaty, organisation].find((column) => column !== undefined && column !== subject) ??
      known.find((column) => column !== subject && kindIn(column) !== kindIn(subject)) ??
      words.find((column) => column !== subject && kindIn(column) === undefined && !ROLE.test(column.name)),
  );
  const subjectKind = kindIn(subject) ?? (subject === organisation ? 'Organization' : 'State');
  const objectKind =
    kindIn(object) ?? (object === treaty && treaty !== undefined ? 'Treaty' : 'Organization');
  const [predicate, ...others] = PLAIN_PREDICATES.filter((one) => {
    const [subjects, objects] = kindsAtEnds(one);
    const fits = subjects.includes(subjectKind) && objects.includes(objectKind);
    // Only its like succeeds something.
    return fits && (one !== 'SUCCEEDED_BY' || subjectKind === objectKind);
  }).toSorted((a, b) => usual(a) - usual(b));
  const or = others.length > 0 ? ` # or ${others.slice(0, MOST_NAMED).join(', ')}` : '';
  return [
    {
      subject: entityOf(subject, subjectKind),
      predicate:
        predicate === undefined
          ? `# nothing is said of a ${prefixOf(subjectKind)} and a ${prefixOf(objectKind)}`
          : predicate + or,
      object: entityOf(object, objectKind),
    },
  ];
}

/** What most tables say comes first. */
const USUAL = ['MEMBER_OF', 'PARTY_TO', 'HOLDS', 'POST_OF'];

function usual(predicate: string): number {
  const place = USUAL.indexOf(predicate);
  return place < 0 ? USUAL.length : place;
}

function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

/** Whether a column numbers treaties, by its name: its own numbers, unless it says whose. */
function isNumbered({ name, isNumber, days, entities }: Column): boolean {
  return isNumber && days === undefined && entities === undefined && TREATY.test(name) && !ROLE.test(name);
}

/** Why a column that the suggestion leaves out isn't read. */
function whyUnread({ name, values, days, isNumber, entities }: Column): string {
  if (values.length === 0) return 'it is empty';
  if (days !== undefined) return 'it has days, but since and until are taken';
  if (SINCE.test(name) || UNTIL.test(name)) return `no days, but ${values.slice(0, 2).join(', ')}`;
  if (entities !== undefined && entities.missing.length < values.length) {
    return `it has a ${prefixOf(entities.kind)}, for which the statements have no place`;
  }
  return isNumber ? 'numbers: of what?' : 'no part of the statements is called so';
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
  const by =
    (entities?.by.length ?? 0) === 0
      ? ''
      : `, by: ${entities!.by.length === 1 ? entities!.by[0]! : `[${entities!.by.join(', ')}]`}`;
  if (isNumbered(column)) {
    return `{ column: ${scalar(name)}, kind: ${prefixOf(kind)}, create: true } # the table's own numbers; if they are codes, say of which scheme: by: cow-alliance`;
  }
  const missing = entities?.missing ?? values;
  const [isNew, others] =
    isKnown(column) || values.length === 0
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
  const { format, others, odd } = days!;
  const remarks = [
    ...(others.length > 0 ? [`or ${others.join(' or ')}: its days fit both`] : []),
    ...(odd.length > 0
      ? [
          `not written so: ${odd.slice(0, MOST_NAMED).join(', ')}${odd.length > MOST_NAMED ? ', …' : ''}; say what they mean with values`,
        ]
      : []),
  ];
  const or = remarks.length > 0 ? ` # ${remarks.join('; ')}` : '';
  return `{ column: ${scalar(name)}${format === undefined ? '' : `, format: ${format}`} }${or}`;
}

async function readColumns(
  file: TableFile,
  header: Header,
  known: KnownEntities,
): Promise<{ readonly columns: readonly Column[]; readonly rows: number }> {
  const values = header.map(() => new Set<string>());
  let rows = -1;
  for await (const { cells } of readRows(file)) {
    rows += 1;
    if (rows === 0) continue;
    for (const [index, cell] of cells.slice(0, header.length).entries()) {
      if (!isMissing(cell.trim())) values[index]!.add(wholeNumber(cell.trim()));
    }
    if (rows === MOST_ROWS) break;
  }
  const columns = header.map((name, index) => {
    const found = [...values[index]!];
    const isNumber = found.filter((value) => NUMBER.test(value)).length > found.length * MOST;
    const isNamed = SINCE.test(name) || UNTIL.test(name);
    // ATOP's numbers of alliances look like years.
    const isCounted = TREATY.test(name) && !DATED.test(name) && found.every((value) => WHOLE.test(value));
    const days =
      rows === 0 && isNamed
        ? { format: undefined, others: [], odd: [] }
        : TROOPS.test(name) || (isCounted && !isNamed)
          ? undefined
          : daysIn(found, isNamed && !isNumber);
    const entities = days === undefined ? entitiesIn(found, known) : undefined;
    // A number may happen to be the code of anything: the name of the column says of what.
    const isMeant =
      !isNumber ||
      (entities?.kind === 'State' && STATE.test(name)) ||
      (entities?.kind === 'Treaty' && LISTED.test(name)) ||
      (entities?.kind === 'Organization' && LISTED.test(name));
    return { name, values: found, isNumber, days, entities: isMeant ? entities : undefined };
  });
  return { columns, rows };
}

const WHOLE = /^\d+(?:\.0+)?$/;

/** Whole or not, with or without signs between its thousands. */
const NUMBER = /^[-+]?\d[\d\s.,'’]*%?$/;

/**
 * How most values are written as days, if they are days, in whatever notations; a few may be words such as "today".
 *
 * @param isNamed whether the column is called so that some days are enough
 */
function daysIn(values: readonly string[], isNamed: boolean): Column['days'] {
  const forms = [undefined, ...FORMATS].map((format) => ({
    format,
    read: values.filter((value) => isDays(value, format)),
  }));
  const all = new Set(forms.flatMap(({ read }) => read));
  if (all.size === 0 || (!isNamed && all.size < values.length * MOST)) return undefined;
  const [best, ...rest] = forms.toSorted((a, b) => b.read.length - a.read.length);
  const { format, read } = best!;
  const others = rest.filter((one) => one.read.join('\n') === read.join('\n'));
  return {
    format,
    others: format === undefined ? [] : others.map((one) => one.format),
    odd: values.filter((value) => !read.includes(value)),
  };
}

function isDays(value: string, format: Format | undefined): boolean {
  try {
    parseDays(value, format);
    return true;
  } catch {
    return false;
  }
}

/** What most values are, by the same look-up as an import's. */
function entitiesIn(values: readonly string[], known: KnownEntities): Column['entities'] {
  const matches = new Map(values.map((value) => [value, known.matches(value)]));
  const counts = new Map<Kind, number>();
  for (const found of matches.values()) {
    for (const kind of new Set(found.map(({ id }) => kindOf(id)!)))
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  if (best === undefined) return undefined;
  const [kind] = best;
  const ofKind = [...matches].map(([value, found]) => ({
    value,
    found: found.filter(({ id }) => kindOf(id) === kind),
  }));
  const some = ofKind.filter(({ found }) => found.length > 0);
  const ways = some.map(({ found }) => new Set(found.map(wayOf)));
  // One scheme for all is said, and so are those of codes that mean different entities in different schemes.
  const all = [...new Set(ways.flatMap((way) => [...way]))].toSorted();
  const one = all.find((way) => way !== 'name' && ways.every((own) => own.has(way)));
  const isAmbiguous = some.some(({ found }) => isDisputed(found));
  return {
    kind,
    by:
      one !== undefined && !ways.every((own) => own.has('name')) ? [one] : isAmbiguous ? covering(ways) : [],
    missing: ofKind.filter(({ found }) => found.length === 0).map(({ value }) => value),
  };
}

/** Whether a text means one thing in one scheme of codes, and another in another. */
function isDisputed(found: readonly Match[]): boolean {
  const ids = Map.groupBy(found, wayOf)
    .values()
    .map((own) => [...new Set(own.map(({ id }) => id))].toSorted().join(' '));
  return new Set(ids).size > 1;
}

function wayOf({ by, as }: Match): string {
  return by === 'code' ? as.slice(0, as.indexOf(':')) : by;
}

/** As few ways as find all: first the one that finds the most. */
function covering(ways: readonly ReadonlySet<string>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const way of ways.flatMap((own) => [...own])) counts.set(way, (counts.get(way) ?? 0) + 1);
  const [most] = [...counts].toSorted(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
  if (most === undefined) return [];
  const [way] = most;
  return [way, ...covering(ways.filter((own) => !own.has(way)))];
}
