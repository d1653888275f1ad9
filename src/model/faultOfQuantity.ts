import { PREDICATES } from './predicates.ts';
import type { Predicate, PredicateName } from './predicates.ts';
import { LARGEST_NUMBER } from './quantity.ts';
import type { Quantity, Unit } from './quantity.ts';

/** A part of a quantity that breaks a rule, and the rule. */
export interface QuantityFault {
  readonly key: keyof Quantity;
  readonly reason: string;
}

/** The first rule that a statement with a quantity breaks; undefined if it breaks none. */
export function faultOfQuantity(predicate: PredicateName, quantity: Quantity): QuantityFault | undefined {
  const { least, most, unit } = quantity;
  const { units = [] }: Predicate = PREDICATES[predicate];
  if (!units.includes(unit)) {
    const allowed =
      units.length === 0
        ? `${predicate} takes no quantity`
        : `The unit of ${predicate} is ${units.join(' or ')}`;
    return { key: 'unit', reason: `${allowed}; received ${unit}` };
  }
  for (const [key, number] of [
    ['least', least],
    ['most', most],
  ] as const) {
    const rule = number === null ? undefined : ruleOfNumber(unit, number);
    if (rule !== undefined) return { key, reason: `${rule}; received ${number}` };
  }
  if (least === null && most === null)
    return { key: 'least', reason: 'A quantity needs a number; received none' };
  if (least !== null && most !== null && least > most) {
    return {
      key: 'most',
      reason: `A quantity is at least as large as its least; received ${least} to ${most}`,
    };
  }
  return faultOfMeasure(quantity);
}

/** What is measured, and in what; of a condition, the unit may be any. */
type Measure = Pick<Quantity, 'currency' | 'priceYear' | 'part'> & { readonly unit: Unit | null };

/** The first rule that currency, year of prices and part break together with the unit; undefined if they break none. */
export function faultOfMeasure({ unit, currency, priceYear, part }: Measure): QuantityFault | undefined {
  const named = unit ?? 'no unit';
  if ((unit === 'MONEY') !== (currency !== null)) {
    const received = currency === null ? 'none' : `${currency} with ${named}`;
    return {
      key: 'currency',
      reason: `MONEY needs a currency, and other units have none; received ${received}`,
    };
  }
  if (currency !== null && !/^[A-Z]{3}$/.test(currency)) {
    return {
      key: 'currency',
      reason: `A currency is three capital letters of ISO 4217, such as EUR; received ${currency}`,
    };
  }
  if (priceYear !== null && unit !== 'MONEY') {
    return {
      key: 'priceYear',
      reason: `Only MONEY has the year of its prices; received ${priceYear} with ${named}`,
    };
  }
  if (part !== null && unit !== null && unit !== 'PEOPLE') {
    return { key: 'part', reason: `Only PEOPLE have a part; received ${part} with ${unit}` };
  }
  return undefined;
}

function ruleOfNumber(unit: Unit, number: number): string | undefined {
  if (!Number.isFinite(number) || number < 0 || number > LARGEST_NUMBER) {
    return `A quantity is a number from 0 to ${LARGEST_NUMBER}`;
  }
  return unit === 'PEOPLE' && !Number.isInteger(number) ? 'A number of people is whole' : undefined;
}
