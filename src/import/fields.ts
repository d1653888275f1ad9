import { z } from 'zod';

import { LONGEST } from '../config/limits.ts';
import { isDay, parsePeriod } from '../model/days.ts';
import { kindOf } from '../model/kinds.ts';
import { PARTS, UNITS } from '../model/quantity.ts';
import type { Quantity } from '../model/quantity.ts';
import { OBLIGATIONS } from '../model/records.ts';
import { faultOfLength } from './faultOfLength.ts';

// How the values of seed files and of the mappings of tables are written in YAML.

export const text = z
  .string({
    error: ({ input }) =>
      typeof input === 'number' || typeof input === 'boolean'
        ? `A text that YAML reads as something else needs quotation marks: write "${input}"`
        : undefined,
  })
  .trim()
  .min(1);
/** So long as an argument may be, by which it is asked for. */
const isShort = (longest: number) =>
  [
    (value: string) => faultOfLength(value, longest) === undefined,
    {
      error: ({ input }: { input?: unknown }) => `This ${faultOfLength(String(input), longest)}`,
      abort: true,
    },
  ] as const;
export const shortText = text.refine(...isShort(LONGEST.text));
const short = z.string().refine(...isShort(LONGEST.id));
export const entityId = short.refine((id) => kindOf(id) !== undefined, {
  error: ({ input }) => `An id is kind/slug, such as state/belgium; received ${JSON.stringify(input)}`,
});
/** What is written for a day or period; a year looks like a number. */
export const written = z
  .unknown()
  .transform((value) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value),
  );
export const period = written.transform((value, context) => {
  try {
    return parsePeriod(value);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as RangeError).message });
    return z.NEVER;
  }
});
export const day = written.refine(isDay, {
  error: ({ input }) => `A day is written as 2021-02-04; received ${JSON.stringify(input)}`,
});
export const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.union([item.transform((value) => [value]), z.array(item).min(1)]);

/** The key of a group is joined with it; see groupOf. */
export const role = shortText.regex(/^[^|]*$/, "A role can't contain |");
export const language = short.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'A language is a tag such as en');
export const obligations = z.array(z.enum(OBLIGATIONS)).transform((given) => [...new Set(given)].toSorted());
/** @param rule what such a slug is, and what it must look like */
export const slug = (rule: string) => short.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, rule);

const number = z.number({
  error: ({ input }) => `A number is written as 9873; received ${JSON.stringify(input)}`,
});

/** How much: `{ amount: 500, unit: PEOPLE }`, or `about`, or `atLeast` and `atMost`, one of them or both. */
export const Numbers = z.strictObject({
  amount: number.optional(),
  about: number.optional(),
  atLeast: number.optional(),
  atMost: number.optional(),
  unit: z.enum(UNITS),
  part: z.enum(PARTS).optional(),
  currency: text.optional(),
  priceYear: number.int().optional(),
});

export const quantity = Numbers.transform((given, context): Quantity => {
  const { amount, about, atLeast, atMost, unit, part, currency, priceYear } = given;
  const forms = [amount, about, atLeast ?? atMost].filter((form) => form !== undefined);
  if (forms.length !== 1) {
    const received = Object.keys(given).filter((key) =>
      ['amount', 'about', 'atLeast', 'atMost'].includes(key),
    );
    context.addIssue({
      code: 'custom',
      message: `A quantity has an amount, or about, or atLeast and atMost; received ${received.join(', ') || 'none of them'}`,
    });
    return z.NEVER;
  }
  const exact = amount ?? about;
  return {
    least: exact ?? atLeast ?? null,
    most: exact ?? atMost ?? null,
    approximate: about !== undefined,
    unit,
    currency: currency ?? null,
    priceYear: priceYear ?? null,
    part: part ?? null,
  };
});
