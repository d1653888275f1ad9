import type * as conditions from '../../loaders/where.ts';
import type {
  AlliesWhere,
  EntityWhere,
  RelatedWhere,
  RelationshipWhere,
  StatementWhere,
} from '../core/schema.generated.ts';
import { labelOf } from '../core/labelOf.ts';
import { KINDS } from '../../model/kinds.ts';
import type { Kind } from '../../model/kinds.ts';
import { kindsAtEnds, PLAIN_PREDICATES } from '../../model/predicates.ts';
import { OBLIGATIONS } from '../../model/records.ts';
import { typesOf } from '../relationship/typesOf.ts';
import { followed, meet, named } from './followed.ts';
import type { OrderGiven } from './readOrder.ts';
import {
  badInput,
  countOf,
  dayOf,
  empty,
  expectSome,
  nameOf,
  quantityOf,
  rangeOf,
  unitsOf,
} from './readValues.ts';

/** Conditions of one list, and steps along relationships: what the database has to plan and follow is bounded. */
const MOST_CONDITIONS = 12;
const MOST_STEPS = 2;

/** What the conditions of one list are. */
export interface ListWhere {
  readonly where: conditions.EntityWhere;
  readonly relationship: conditions.RelationshipWhere;
  /** What the list is sorted by, where that is a number of entities. */
  readonly counts: readonly conditions.CountedWhere[];
  /** The relationships whose numbers are added up. */
  readonly sum?: conditions.SummedWhere;
  /** What holds for the statements of a list of statements. */
  readonly statement?: conditions.StatementWhere;
}

/** The conditions of a list as they are given. */
export interface WhereGiven {
  readonly where?: EntityWhere | null | undefined;
  readonly relationship?: RelationshipWhere | null | undefined;
  readonly orderBy?: readonly OrderGiven[] | null | undefined;
  /** The kinds that the list can have; all if omitted. */
  readonly kinds?: readonly Kind[];
  /** The predicates of its relationships or statements; all if omitted. */
  readonly predicates?: readonly string[];
  /** The relationships whose numbers are added up. */
  readonly sum?: RelatedWhere | null | undefined;
  readonly statement?: StatementWhere | null | undefined;
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
  statement,
}: WhereGiven): ListWhere {
  const reader = new WhereReader();
  return {
    where: reader.ofEntity(where ?? {}, kinds, 0),
    relationship: reader.ofRelationship(relationship ?? {}, predicates),
    counts: (orderBy ?? []).flatMap((key) => reader.ofOrder(key, kinds)),
    ...(sum && { sum: reader.ofSum(sum, kindsAmong(kinds, where?.kinds?.map(labelOf))) }),
    ...(statement && { statement: reader.ofStatement(statement, predicates) }),
  };
}

/** The kinds of a list that its conditions leave. */
function kindsAmong(possible: readonly Kind[], labels: readonly string[] | undefined): readonly Kind[] {
  return labels === undefined ? possible : possible.filter((kind) => labels.includes(kind));
}

/** The kinds that the subjects and objects of some predicates can have. */
function kindsAtEndsOf(predicates: readonly string[]): [subjects: readonly Kind[], objects: readonly Kind[]] {
  const ends = predicates.map(kindsAtEnds);
  return [
    [...new Set(ends.flatMap(([subjects]) => subjects))],
    [...new Set(ends.flatMap(([, objects]) => objects))],
  ];
}

class WhereReader {
  #conditions = 0;

  ofEntity(where: EntityWhere, possible: readonly Kind[], steps: number): conditions.EntityWhere {
    const { and, or, not, ids, name, nameContains, within, source, began, ended, existed } = where;
    const labels = where.kinds?.map(labelOf);
    const kinds = kindsAmong(possible, labels);
    if (labels !== undefined && labels.length > 0 && kinds.length === 0 && possible.length > 0) {
      throw badInput(`kinds: Here the kind is one of ${named(possible)}; received ${named(labels)}`);
    }
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
      ...(typeof source === 'string' && { document: source }),
      ...(ranks && { ranks }),
      ...(quantity && { quantity: quantityOf(quantity, predicates) }),
    };
  }

  /** @param predicates those that the statement can have */
  ofStatement(where: StatementWhere, predicates: readonly string[]): conditions.StatementWhere {
    const { and, or, not, subject, object, source, role, meanings, obligations, began, ended, held } = where;
    const [subjects, objects] = kindsAtEndsOf(predicates);
    if (obligations) expectSome('obligations', 'that oblige', predicates, (one) => one.obliging === true);
    if (object && objects.length === 0 && predicates.length > 0) {
      throw badInput(`object takes predicates with objects; received ${predicates.join(', ')}`);
    }
    const inner = (one: StatementWhere) => this.ofStatement(one, predicates);
    this.#count([source, role, meanings, obligations, began, ended, held]);
    if (role === '') throw empty('role', role);
    return {
      ...(and && { and: and.map(inner) }),
      ...(or && { or: or.map(inner) }),
      ...(not && { not: inner(not) }),
      ...(subject && { subject: this.ofEntity(subject, subjects, 0) }),
      ...(object && { object: this.ofEntity(object, objects, 0) }),
      ...(typeof source === 'string' && { document: source }),
      ...(typeof role === 'string' && { role }),
      ...(meanings && { meanings }),
      ...(obligations && { obligations }),
      ...(began && { began: rangeOf('began', began) }),
      ...(ended && { ended: rangeOf('ended', ended) }),
      ...(held && { held: rangeOf('held', held) }),
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
