export const UNITS = ['PEOPLE', 'PERCENT', 'MONEY'] as const;
/** What a number counts or measures. */
export type Unit = (typeof UNITS)[number];

export const PARTS = ['ARMY', 'NAVY', 'AIR_FORCE', 'MARINE_CORPS', 'SPACE_FORCE', 'COAST_GUARD'] as const;
/** The part of a whole that a number is about: a service of armed forces. */
export type Part = (typeof PARTS)[number];

/** The largest number that is kept exactly, whatever reads it. */
export const LARGEST_NUMBER = 999_999_999_999_999;

/** How much there is of a relation, during the days of its statement. */
export interface Quantity {
  /** The smallest and the largest number that it can be: equal where it is exact; null where that side is open. */
  readonly least: number | null;
  readonly most: number | null;
  /** The source rounds, or says "about". */
  readonly approximate: boolean;
  readonly unit: Unit;
  /** Of MONEY, a code of ISO 4217; of other units null. */
  readonly currency: string | null;
  /** Of MONEY, the year in whose prices it is given; null for those of its own days. */
  readonly priceYear: number | null;
  /** Null for the whole. */
  readonly part: Part | null;
}

/** A number of people as it was counted, of all of them or of a part. */
export function exactPeople(number: number, part: Part | null): Quantity {
  return {
    least: number,
    most: number,
    approximate: false,
    unit: 'PEOPLE',
    currency: null,
    priceYear: null,
    part,
  };
}

/** The parts of a quantity in the order in which an id hashes them. */
export function hashedParts(quantity: Quantity): readonly unknown[] {
  const { least, most, approximate, unit, currency, priceYear, part } = quantity;
  return [least, most, approximate, unit, currency, priceYear, part];
}

/** Whether a quantity says that there is none, of the whole or of a part. */
export function isNone(quantity: Quantity | null): boolean {
  return quantity?.most === 0;
}

/** What two quantities have in common that can be compared, as a text. */
export function measureOf({ unit, currency, priceYear, part }: Quantity): string {
  return [unit, currency, priceYear, part].join('|');
}

/** The order of quantities that can't be compared: by unit, currency and year of prices, and the whole before its parts. */
export function compareMeasures(a: Quantity, b: Quantity): number {
  return (
    UNITS.indexOf(a.unit) - UNITS.indexOf(b.unit) ||
    (a.currency ?? '').localeCompare(b.currency ?? '') ||
    (a.priceYear ?? 0) - (b.priceYear ?? 0) ||
    placeOf(a.part) - placeOf(b.part)
  );
}

function placeOf(part: Part | null): number {
  return part === null ? -1 : PARTS.indexOf(part);
}
