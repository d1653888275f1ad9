import { RequestError } from '../../config/errors.ts';
import type { CountWhere as Count, DayRange, OnDay, QuantityWhere as Quantity } from '../../loaders/where.ts';
import { faultOfMeasure } from '../../model/faultOfQuantity.ts';
import { predicateOf } from '../../model/predicates.ts';
import type { Predicate } from '../../model/predicates.ts';
import type { Unit } from '../../model/quantity.ts';
import { sortNameOf } from '../../model/sortName.ts';
import type { CountWhere, DayWhere, QuantityWhere } from '../core/schema.generated.ts';

const LONGEST_NAME = 200;

export function nameOf(argument: string, name: string): string {
  if (name.length > LONGEST_NAME) {
    throw badInput(`${argument} has at most ${LONGEST_NAME} characters; received ${name.length}`);
  }
  const folded = sortNameOf(name);
  if (folded === '') throw empty(argument, name);
  return folded;
}

export function empty(argument: string, text: string): RequestError {
  return badInput(`${argument} must not be empty; received ${JSON.stringify(text)}`);
}

export function rangeOf(argument: string, { on, from, to }: DayWhere): DayRange {
  const given = [on, from, to].filter((day) => typeof day === 'string');
  if (given.length === 0 || (typeof on === 'string' && given.length > 1)) {
    throw badInput(
      `${argument} takes either on, or from, to or both; received ${given.length === 0 ? 'none' : 'on with another'}`,
    );
  }
  if (typeof from === 'string' && typeof to === 'string' && from > to) {
    throw badInput(`${argument}: from is no later than to; received ${from} and ${to}`);
  }
  return { from: on ?? from ?? null, to: on ?? to ?? null };
}

export function countOf(none: boolean | null | undefined, count: CountWhere | null | undefined): Count {
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

export function expectRange(argument: string, atLeast: number | null, atMost: number | null): void {
  if (atLeast !== null && atMost !== null && atLeast > atMost) {
    throw badInput(`${argument}: atLeast is no greater than atMost; received ${atLeast} and ${atMost}`);
  }
}

export function quantityOf(
  { unit: given, currency = null, priceYear = null, part = null, on, during, ...numbers }: QuantityWhere,
  predicates: readonly string[],
): Quantity {
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
export function expectSome(
  argument: string,
  which: string,
  predicates: readonly string[],
  isMeant: (predicate: Predicate) => boolean,
): void {
  if (predicates.length === 0 || predicates.some((name) => isMeant(predicateOf(name)!))) return;
  throw badInput(`${argument} takes predicates ${which}; received ${predicates.join(', ')}`);
}

/** The units that quantities of some predicates can have. */
export function unitsOf(predicates: readonly string[]): readonly Unit[] {
  return [...new Set(predicates.flatMap((name) => predicateOf(name)?.units ?? []))];
}

export function dayOf(on: string | null | undefined): OnDay {
  return on === undefined ? 'LIST' : on === null ? 'ANY' : { day: on };
}

export function badInput(message: string): RequestError {
  return new RequestError('BAD_USER_INPUT', message);
}
