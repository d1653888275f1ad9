import { z } from 'zod';

import { DataError } from '../config/errors.ts';
import { MEANINGS, MODALITIES, RANKS, STANCES } from '../model/records.ts';
import { faultOfLength } from './faultOfLength.ts';
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
} from './fields.ts';
import { readLines } from './locate.ts';
import { nearest } from './nearest.ts';
import { readYaml } from './readYaml.ts';

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
  return `A place is line, code points and a hash, as "entente cite" writes it: 7 27-80 5d41402abc4b, or { quote: the words of the text }; received ${JSON.stringify(value)}`;
}

/** A line looks like a number. */
const lines = z.union([z.string(), z.number()]).transform((value, context) => {
  try {
    return readLines(String(value));
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
    return z.NEVER;
  }
});

/** A place by the words that stand there, which are no part of what is loaded. */
const Quotation = z.strictObject({ quote: text, lines: lines.optional() });
export type Quotation = z.output<typeof Quotation>;

const place = z.union([locator, Quotation]);

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
  at: oneOrMore(place).optional(),
  place: text.optional(),
  row: oneOrMore(text).default([]),
  since: period.optional(),
  until: period.optional(),
  when: period.optional(),
  role: role.optional(),
  meaning: z.enum(MEANINGS).optional(),
  obligations: obligations.default([]),
  quantity: quantity.optional(),
  language: language.optional(),
  key: slug('A key is a short slug').optional(),
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

/** One seed file whose form is right; whether its ids and predicates exist is `loadsOf`'s to say. */
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
  const within: Readonly<Record<string, z.ZodObject>> = { quantity: Numbers, at: Quotation };
  const item = within[String(path[2])] ?? ITEMS[String(path[0])] ?? SeedFile;
  const keys = Object.keys(item.shape);
  const [like] = nearest(key, keys, 1);
  return `There is no such key; ${like === undefined ? `the keys are ${keys.join(', ')}` : `did you mean ${like}?`}`;
}
