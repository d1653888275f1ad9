import { z } from 'zod';

import { DataError } from '../config/errors.ts';
import { LONGEST } from '../config/limits.ts';
import { isDay, parsePeriod } from '../model/days.ts';
import { kindOf } from '../model/kinds.ts';
import { PARTS, UNITS } from '../model/quantity.ts';
import type { Quantity } from '../model/quantity.ts';
import { MEANINGS, MODALITIES, OBLIGATIONS, RANKS, STANCES } from '../model/records.ts';
import { faultOfLength } from './faultOfLength.ts';
import { nearest } from './nearest.ts';
import { readYaml } from './readYaml.ts';

const text = z
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
const shortText = text.refine(...isShort(LONGEST.text));
const short = z.string().refine(...isShort(LONGEST.id));
const entityId = short.refine((id) => kindOf(id) !== undefined, {
  error: ({ input }) => `An id is kind/slug, such as state/belgium; received ${JSON.stringify(input)}`,
});
/** What is written for a day or period; a year looks like a number. */
const written = z
  .unknown()
  .transform((value) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value),
  );
const period = written.transform((value, context) => {
  try {
    return parsePeriod(value);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as RangeError).message });
    return z.NEVER;
  }
});
const day = written.refine(isDay, {
  error: ({ input }) => `A day is written as 2021-02-04; received ${JSON.stringify(input)}`,
});
const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.union([item.transform((value) => [value]), z.array(item).min(1)]);

const LOCATOR = /^(\d+)(?:-(\d+))? (\d+)-(\d+) ([0-9a-f]{12})$/;

/** A place in a source with a file, as `entente cite` writes it: lines, code points, hash of the words. */
const locator = z.string({ error: ({ input }) => notAPlace(input) }).transform((value, context) => {
  const match = LOCATOR.exec(value);
  if (match === null) {
    context.addIssue({ code: 'custom', message: notAPlace(value) });
    return z.NEVER;
  }
  const [, first, last, start, end, wordsHash] = match;
  return {
    firstLine: Number(first),
    lastLine: Number(last ?? first),
    start: Number(start),
    end: Number(end),
    wordsHash: wordsHash!,
  };
});

function notAPlace(value: unknown): string {
  return `A place is line, code points and a hash, as "entente cite" writes it: 7 27-80 5d41402abc4b; received ${JSON.stringify(value)}`;
}

const CLAIM = /^(\S+) ([A-Z_]+)(?: (?:"(.+)"|([^\s"]\S*)))?$/;

const claim = z.string().transform((value, context) => {
  const match = CLAIM.exec(value);
  if (match === null) {
    context.addIssue({
      code: 'custom',
      message: `A claim is: subject PREDICATE, subject PREDICATE object, or subject PREDICATE "text"; received ${JSON.stringify(value)}`,
    });
    return z.NEVER;
  }
  const [, subject, predicate, quoted, object] = match;
  const fault = quoted === undefined ? undefined : faultOfLength(quoted);
  if (fault !== undefined) {
    context.addIssue({ code: 'custom', message: `The text of a claim ${fault}` });
    return z.NEVER;
  }
  return { subject: subject!, predicate: predicate!, object: object ?? null, value: quoted ?? null };
});

const number = z.number({
  error: ({ input }) => `A number is written as 9873; received ${JSON.stringify(input)}`,
});

/** How much: `{ amount: 500, unit: PEOPLE }`, or `about`, or `atLeast` and `atMost`, one of them or both. */
const Numbers = z.strictObject({
  amount: number.optional(),
  about: number.optional(),
  atLeast: number.optional(),
  atMost: number.optional(),
  unit: z.enum(UNITS),
  part: z.enum(PARTS).optional(),
  currency: text.optional(),
  priceYear: number.int().optional(),
});

const quantity = Numbers.transform((given, context): Quantity => {
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

const Entity = z.strictObject({ id: entityId, name: shortText, description: text.optional() });

const SourceDocument = z.strictObject({
  id: entityId.refine((id) => id.startsWith('document/'), { error: 'A source is a document/…' }),
  name: shortText,
  description: text.optional(),
  file: text.optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'A sha256 has 64 hexadecimal digits')
    .optional(),
});

const Statement = z.strictObject({
  claim,
  at: oneOrMore(locator).optional(),
  place: text.optional(),
  row: oneOrMore(text).default([]),
  since: period.optional(),
  until: period.optional(),
  when: period.optional(),
  // The key of a group is joined with it; see groupOf.
  role: shortText.regex(/^[^|]*$/, "A role can't contain |").optional(),
  meaning: z.enum(MEANINGS).optional(),
  obligations: z
    .array(z.enum(OBLIGATIONS))
    .transform((given) => [...new Set(given)].toSorted())
    .default([]),
  quantity: quantity.optional(),
  language: short.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'A language is a tag such as en').optional(),
  key: short.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'A key is a short slug').optional(),
  source: entityId.optional(),
  vouches: z.union([z.literal('none'), day]).optional(),
  by: entityId.optional(),
  as: z.enum(MODALITIES).default('ASSERTED'),
  stance: z.enum(STANCES).default('SUPPORTS'),
  presupposed: z.boolean().default(false),
  note: text.optional(),
  content: text.optional(),
  condition: text.optional(),
  concerns: z.array(entityId).default([]),
  refersTo: text.optional(),
  rank: z.enum(RANKS).optional(),
  reason: text.optional(),
});

const SeedFile = z.strictObject({
  entities: z.array(Entity).default([]),
  documents: z.array(SourceDocument).default([]),
  source: entityId.optional(),
  vouches: day.optional(),
  mentions: z.record(entityId, z.array(z.number().int().min(1)).min(1)).default({}),
  statements: z.array(Statement).default([]),
});

export type SeedStatement = z.output<typeof Statement>;

/** One seed file whose form is right; whether its ids and predicates exist is `seedLoads`' to say. */
export interface ParsedSeedFile {
  readonly name: string;
  readonly content: z.output<typeof SeedFile>;
  /** Where a part of the file stands, as `file:line:column`. */
  readonly locate: (path: readonly PropertyKey[]) => string;
}

/**
 * Reads the form of a seed file; see docs/seed.md.
 *
 * @throws {DataError} that names every fault with file, line, column and reason
 */
export function parseSeedFile(name: string, yaml: string): ParsedSeedFile {
  const { value, locate, faultsOf } = readYaml(name, yaml);
  const parsed = SeedFile.safeParse(value ?? {});
  if (!parsed.success) throw new DataError(faultsOf(parsed.error.issues, unknownKey));
  return { name, content: parsed.data, locate };
}

const ITEMS: Readonly<Record<string, z.ZodObject>> = {
  entities: Entity,
  documents: SourceDocument,
  statements: Statement,
};

/** Why there is no such key: a slip of the pen, or a comma after which YAML takes the rest of a text for one. */
function unknownKey(path: readonly PropertyKey[], key: string, isBare: boolean): string {
  if (isBare && key.includes(' ')) {
    return 'There is no such key; if it is the rest of a text with a comma, put that text in quotation marks';
  }
  const item = path.at(-1) === 'quantity' ? Numbers : (ITEMS[String(path[0])] ?? SeedFile);
  const keys = Object.keys(item.shape);
  const [like] = nearest(key, keys, 1);
  return `There is no such key; ${like === undefined ? `the keys are ${keys.join(', ')}` : `did you mean ${like}?`}`;
}
