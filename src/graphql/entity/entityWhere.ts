import { createHash } from 'node:crypto';

import { RequestError } from '../../config/errors.ts';
import type { ListOrder } from '../../loaders/connection.ts';
import { BY_COUNT } from '../../loaders/Reader.ts';
import type * as conditions from '../../loaders/where.ts';
import type { DayRange, OnDay } from '../../loaders/where.ts';
import type {
  AlliesWhere,
  CountWhere,
  DayWhere,
  EntityKind,
  EntityOrder,
  EntityWhere,
  QuantityWhere,
  RelatedWhere,
  RelationshipEnd,
  RelationshipOrder,
  RelationshipWhere,
} from '../core/schema.generated.ts';
import { KINDS } from '../../model/kinds.ts';
import type { Kind } from '../../model/kinds.ts';
import { faultOfMeasure } from '../../model/faultOfQuantity.ts';
import { kindsAtEnds, PLAIN_PREDICATES, predicateOf } from '../../model/predicates.ts';
import type { Predicate } from '../../model/predicates.ts';
import type { Unit } from '../../model/quantity.ts';
import { OBLIGATIONS } from '../../model/records.ts';
import { sortNameOf } from '../../model/sortName.ts';
import { directionOf } from '../relationship/directionOf.ts';
import { typesOf } from '../relationship/typesOf.ts';

const LONGEST_NAME = 200;
/** Conditions of one list, and steps along relationships: what the database has to plan and follow is bounded. */
export const MOST_CONDITIONS = 12;
const MOST_STEPS = 2;
const MOST_KEYS = 5;
const BY_NAME = { field: 'NAME', direction: 'ASC' } as const;

/** What the conditions of one list are. */
export interface ListWhere {
  readonly where: conditions.EntityWhere;
  readonly relationship: conditions.RelationshipWhere;
  /** What the list is sorted by, where that is a number of entities. */
  readonly counts: readonly conditions.CountedWhere[];
  /** The relationships whose numbers are added up. */
  readonly sum?: conditions.SummedWhere;
}

/** What a list is sorted by, as it is given: by a field, or a number. */
type OrderGiven = EntityOrder | RelationshipOrder;

/** The conditions of a list as they are given. */
export interface WhereGiven {
  readonly where?: EntityWhere | null | undefined;
  readonly relationship?: RelationshipWhere | null | undefined;
  readonly orderBy?: readonly OrderGiven[] | null | undefined;
  /** The kinds that the list can have; all if omitted. */
  readonly kinds?: readonly Kind[];
  /** The predicates of its relationships; all if omitted. */
  readonly predicates?: readonly string[];
  /** The relationships whose numbers are added up. */
  readonly sum?: RelatedWhere | null | undefined;
}

/**
 * Reads the conditions of a list.
 *
 * @throws {RequestError} BAD_USER_INPUT for conditions that contradict each other or exceed their limits
 */
export function readWhere({
  where,
  relationship,
  orderBy,
  kinds = Object.values(KINDS),
  predicates = PLAIN_PREDICATES,
  sum,
}: WhereGiven): ListWhere {
  const reader = new WhereReader();
  return {
    where: reader.ofEntity(where ?? {}, kinds, 0),
    relationship: reader.ofRelationship(relationship ?? {}, predicates),
    counts: (orderBy ?? []).flatMap((key) => reader.ofOrder(key, kinds)),
    ...(sum && { sum: reader.ofSum(sum, kindsAmong(kinds, where?.kinds?.map(labelOf))) }),
  };
}

/**
 * What a list is sorted by, by name if nothing is given.
 *
 * @param certain whether what certainly is so is counted
 * @throws {RequestError} BAD_USER_INPUT for a key that says nothing to sort by, or several things
 */
export function readOrder(
  orderBy: readonly OrderGiven[] | null | undefined,
  certain: boolean | null | undefined,
): ListOrder {
  const keys = orderBy ?? [];
  if (keys.length > MOST_KEYS) {
    throw badInput(`orderBy takes at most ${MOST_KEYS} keys; received ${keys.length}`);
  }
  const [first = BY_NAME, ...further] = keys.map(({ field, related, allies, direction = 'ASC' }) => {
    const given = [field, related, allies].filter((one) => one !== undefined && one !== null);
    if (given.length !== 1) {
      throw badInput(`A key of orderBy takes one of field, related and allies; received ${given.length}`);
    }
    return { field: field ?? countOrder(related ?? allies, certain === true), direction };
  });
  return { ...first, further };
}

/** The name of a number to sort by, which tells its cursors from those of another. */
function countOrder(counted: unknown, certain: boolean): string {
  const hash = createHash('sha256').update(JSON.stringify(counted)).digest('hex').slice(0, 8);
  return `${BY_COUNT} ${certain ? 'CERTAIN' : 'POSSIBLE'} ${hash}`;
}

/** The kinds of a list that its conditions leave. */
function kindsAmong(possible: readonly Kind[], labels: readonly string[] | undefined): readonly Kind[] {
  return labels === undefined ? possible : possible.filter((kind) => labels.includes(kind));
}

/** The label in the graph of a kind as the contract spells it. */
export function labelOf(kind: EntityKind): Kind {
  return Object.values(KINDS).find((label) => label.toUpperCase() === kind)!;
}

class WhereReader {
  #conditions = 0;

  ofEntity(where: EntityWhere, possible: readonly Kind[], steps: number): conditions.EntityWhere {
    const { and, or, not, ids, name, nameContains, within, source, began, ended, existed } = where;
    const labels = where.kinds?.map(labelOf);
    const kinds = kindsAmong(possible, labels);
    const inner = (one: EntityWhere) => this.ofEntity(one, kinds, steps);
    this.#count([labels, ids, name, nameContains, within, source, began, ended, existed]);
    return {
      ...(and && { and: and.map(inner) }),
      ...(or && { or: or.map(inner) }),
      ...(not && { not: inner(not) }),
      ...(labels && { kinds: labels }),
      ...(ids && { ids }),
      ...(typeof name === 'string' && { name: nameOf('name', name) }),
      ...(typeof nameContains === 'string' && { nameContains: nameOf('nameContains', nameContains) }),
      // Empty ones are ids that nothing has.
      ...(typeof within === 'string' && { within }),
      ...(typeof source === 'string' && { source }),
      ...(began && { began: rangeOf('began', began) }),
      ...(ended && { ended: rangeOf('ended', ended) }),
      ...(existed && { existed: rangeOf('existed', existed) }),
      ...(where.related && {
        related: where.related.map((one) => this.#ofRelated(one, kinds, this.#step(steps))),
      }),
      ...(where.allies && {
        allies: where.allies.map((one) => this.#ofAllies(one, this.#step(steps))),
      }),
    };
  }

  /** @param predicates those that the relationship can have */
  ofRelationship(where: RelationshipWhere, predicates: readonly string[]): conditions.RelationshipWhere {
    const { role, dated, obligations, began, ended, source, ranks, quantity, plans } = where;
    this.#count([plans, role, dated, obligations, began, ended, source, ranks, quantity]);
    if (role === '') throw empty('role', role);
    if (obligations) expectSome('obligations', 'that oblige', predicates, (one) => one.obliging === true);
    if (quantity) {
      expectSome('quantity', 'with quantities', predicates, ({ units = [] }) => units.length > 0);
    }
    return {
      ...(typeof role === 'string' && { role }),
      ...(typeof dated === 'boolean' && { dated }),
      ...(obligations && { obligations }),
      ...(began && { began: rangeOf('began', began) }),
      ...(ended && { ended: rangeOf('ended', ended) }),
      ...(typeof source === 'string' && { source }),
      ...(ranks && { ranks }),
      ...(quantity && { quantity: quantityOf(quantity, predicates) }),
    };
  }

  ofOrder({ related, allies }: OrderGiven, kinds: readonly Kind[]): conditions.CountedWhere[] {
    const { none, count } = related ?? allies ?? {};
    if (none === true || count) {
      throw badInput(
        `A key of orderBy counts, and takes neither none nor count; received ${none === true ? 'none' : 'count'}`,
      );
    }
    if (related) return [{ related: this.#ofRelated(related, kinds, this.#step(0)) }];
    return allies ? [{ allies: this.#ofAllies(allies, this.#step(0)) }] : [];
  }

  /** Numbers are added up only if all are in one unit, of one day or of the same days, and none can be counted from both ends. */
  ofSum(sum: RelatedWhere, kinds: readonly Kind[]): conditions.SummedWhere {
    const { predicates, none, count } = sum;
    if (none === true || count) throw badInput('sum takes neither none nor count; received one of them');
    if (!predicates?.length) throw badInput('sum takes the predicates of the relationships; received none');
    const { types, direction, on, relationship, node } = this.#ofRelated(sum, kinds, this.#step(0));
    if (direction === 'BOTH') {
      throw badInput(
        `sum: ${named(kinds)} can be at both ends of ${predicates.join(', ')}; give end: SUBJECT or end: OBJECT, or kinds; received none`,
      );
    }
    const { quantity = quantityOf({}, predicates), ...conditionsOnIt } = relationship;
    const { unit } = quantity;
    const units = unitsOf(predicates);
    if (unit === null && units.length > 1) {
      throw badInput(
        `sum takes numbers in one unit; give relationship: { quantity: { unit } }, here one of ${units.join(', ')}; received none`,
      );
    }
    for (const name of predicates) {
      const possible = unitsOf([name]);
      if (unit !== null && possible.includes(unit)) continue;
      throw badInput(
        possible.length === 0
          ? `sum takes predicates with quantities; received ${name}`
          : `sum: The unit of ${name} is ${possible.join(' or ')}; received ${unit}`,
      );
    }
    return { types, direction, on, relationship: conditionsOnIt, node, quantity };
  }

  #ofRelated(
    { predicates, end, on, relationship, node, none, count }: RelatedWhere,
    kinds: readonly Kind[],
    steps: number,
  ): conditions.RelatedWhere {
    this.#count([true]);
    const { direction, others } = followed(predicates ?? null, end ?? null, kinds);
    if (predicates && node?.kinds && others.length > 0 && !meet(node.kinds.map(labelOf), others)) {
      throw badInput(
        `related: The kind at the other end of ${predicates.join(', ')} is one of ${named(others)}; received ${node.kinds.join(', ') || 'none'}`,
      );
    }
    return {
      types: typesOf(predicates, relationship?.plans),
      direction,
      on: dayOf(on),
      relationship: this.ofRelationship(relationship ?? {}, predicates ?? PLAIN_PREDICATES),
      node: this.ofEntity(node ?? {}, others, steps),
      count: countOf(none, count),
    };
  }

  #ofAllies({ obligations, on, node, none, count }: AlliesWhere, steps: number): conditions.AlliesWhere {
    this.#count([true]);
    return {
      obligations: obligations ?? OBLIGATIONS,
      on: dayOf(on),
      node: this.ofEntity(node ?? {}, Object.values(KINDS), steps),
      count: countOf(none, count),
    };
  }

  #count(conditionsGiven: readonly unknown[]): void {
    this.#conditions += conditionsGiven.filter((one) => one !== undefined && one !== null).length;
    if (this.#conditions > MOST_CONDITIONS) {
      throw badInput(`A list takes at most ${MOST_CONDITIONS} conditions; received more`);
    }
  }

  #step(steps: number): number {
    if (steps === MOST_STEPS) {
      throw badInput(
        `Conditions go at most ${MOST_STEPS} steps along relationships; received related or allies below that`,
      );
    }
    return steps + 1;
  }
}

/** From which end relationships are read, and which kinds are at the other. */
function followed(
  predicates: readonly string[] | null,
  end: RelationshipEnd | null,
  kinds: readonly Kind[],
): Pick<conditions.RelatedWhere, 'direction'> & { readonly others: readonly Kind[] } {
  const outward = new Set<Kind>();
  const inward = new Set<Kind>();
  for (const name of predicates ?? PLAIN_PREDICATES) {
    if (!PLAIN_PREDICATES.includes(name)) {
      throw badInput(`related takes predicates that are types of relationships; received ${name}`);
    }
    const [subjects, objects] = kindsAtEnds(name);
    const [mayStart, mayEnd] = [meet(kinds, subjects), meet(kinds, objects)];
    const [starts, ends] = [mayStart && end !== 'OBJECT', mayEnd && end !== 'SUBJECT'];
    if (predicates !== null && !starts && !ends && kinds.length > 0) {
      throw badInput(
        `related: ${named(kinds)} can't be the ${end === null ? 'subject or object' : end.toLowerCase()} of ${name}; ` +
          `its subjects are ${named(subjects)}, its objects ${named(objects)}`,
      );
    }
    const both = kinds.find((kind) => subjects.includes(kind) && objects.includes(kind));
    if (predicates !== null && end === null && predicateOf(name)?.symmetric !== true && both !== undefined) {
      throw badInput(
        `related: ${both.toUpperCase()} can be at both ends of ${name}; give end: SUBJECT or end: OBJECT`,
      );
    }
    if (starts) for (const kind of objects) outward.add(kind);
    if (ends) for (const kind of subjects) inward.add(kind);
  }
  const [isOutward, isInward] = [outward.size > 0, inward.size > 0];
  return {
    direction: end !== null || isOutward === isInward ? directionOf(end) : isOutward ? 'OUT' : 'IN',
    others: [...outward.union(inward)],
  };
}

function meet(some: readonly Kind[], others: readonly Kind[]): boolean {
  return some.some((kind) => others.includes(kind));
}

function named(kinds: readonly Kind[]): string {
  return kinds.length === Object.keys(KINDS).length
    ? 'any kind'
    : kinds.map((kind) => kind.toUpperCase()).join(', ');
}

function nameOf(argument: string, name: string): string {
  if (name.length > LONGEST_NAME) {
    throw badInput(`${argument} has at most ${LONGEST_NAME} characters; received ${name.length}`);
  }
  const folded = sortNameOf(name);
  if (folded === '') throw empty(argument, name);
  return folded;
}

function empty(argument: string, text: string): RequestError {
  return badInput(`${argument} must not be empty; received ${JSON.stringify(text)}`);
}

function rangeOf(argument: string, { on, from, to }: DayWhere): DayRange {
  const given = [on, from, to].filter((day) => typeof day === 'string');
  if (given.length === 0 || (typeof on === 'string' && given.length > 1)) {
    throw badInput(
      `${argument} takes on, or from and to, of which one may be left out; received ${given.length === 0 ? 'none' : 'both'}`,
    );
  }
  if (typeof from === 'string' && typeof to === 'string' && from > to) {
    throw badInput(`${argument}: from is no later than to; received ${from} and ${to}`);
  }
  return { from: on ?? from ?? null, to: on ?? to ?? null };
}

function countOf(
  none: boolean | null | undefined,
  count: CountWhere | null | undefined,
): conditions.CountWhere {
  const { atLeast = null, atMost = null } = count ?? {};
  if (none === true && count) throw badInput('related and allies take either none or count; received both');
  if (none === true) return { atLeast: null, atMost: 0 };
  if (!count) return { atLeast: 1, atMost: null };
  const given = [atLeast, atMost].filter((number) => number !== null);
  if (given.length === 0 || given.some((number) => number < 0)) {
    throw badInput(
      `count takes atLeast, atMost or both, from 0; received ${given.length === 0 ? 'neither' : given.join(' and ')}`,
    );
  }
  expectRange('count', atLeast, atMost);
  return { atLeast, atMost };
}

function expectRange(argument: string, atLeast: number | null, atMost: number | null): void {
  if (atLeast !== null && atMost !== null && atLeast > atMost) {
    throw badInput(`${argument}: atLeast is no greater than atMost; received ${atLeast} and ${atMost}`);
  }
}

function quantityOf(
  { unit: given, currency = null, priceYear = null, part = null, on, during, ...numbers }: QuantityWhere,
  predicates: readonly string[],
): conditions.QuantityWhere {
  const units = unitsOf(predicates);
  const unit = given ?? (units.length === 1 ? units[0]! : null);
  const fault = faultOfMeasure({ unit, currency, priceYear, part });
  if (fault !== undefined) throw badInput(`quantity: ${fault.reason}`);
  const { atLeast = null, atMost = null } = numbers;
  if (unit === null && units.length > 1 && (atLeast !== null || atMost !== null)) {
    throw badInput(
      `quantity: atLeast and atMost need a unit where there are several, here ${units.join(', ')}; received none`,
    );
  }
  if (unit !== null && units.length > 0 && !units.includes(unit)) {
    throw badInput(
      `quantity: The unit of ${predicates.join(', ')} is ${units.join(' or ')}; received ${unit}`,
    );
  }
  expectRange('quantity', atLeast, atMost);
  if (during && on !== undefined) throw badInput('quantity takes either on or during; received both');
  return {
    unit,
    currency,
    priceYear,
    part,
    atLeast,
    atMost,
    on: dayOf(on),
    ...(during && { during: rangeOf('during', during) }),
  };
}

/** Of other predicates alone, a condition could never be met. */
function expectSome(
  argument: string,
  which: string,
  predicates: readonly string[],
  isMeant: (predicate: Predicate) => boolean,
): void {
  if (predicates.length === 0 || predicates.some((name) => isMeant(predicateOf(name)!))) return;
  throw badInput(`${argument} takes predicates ${which}; received ${predicates.join(', ')}`);
}

/** The units that quantities of some predicates can have. */
function unitsOf(predicates: readonly string[]): readonly Unit[] {
  return [...new Set(predicates.flatMap((name) => predicateOf(name)?.units ?? []))];
}

function dayOf(on: string | null | undefined): OnDay {
  return on === undefined ? 'LIST' : on === null ? 'ANY' : { day: on };
}

function badInput(message: string): RequestError {
  return new RequestError('BAD_USER_INPUT', message);
}
