import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { z } from 'zod';

import { DataError } from '../errors.ts';
import { parsePeriod } from '../statements/days.ts';
import { kindOf } from '../statements/kinds.ts';
import { MEANINGS, MODALITIES, RANKS, STANCES } from '../statements/records.ts';

const text = z.string().trim().min(1);
const entityId = z.string().refine((id) => kindOf(id) !== undefined, {
  error: ({ input }) => `An id is kind/slug, such as state/belgium; received ${JSON.stringify(input)}`,
});
const period = z.coerce.string().transform((value, context) => {
  try {
    return parsePeriod(value);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as RangeError).message });
    return z.NEVER;
  }
});
const day = z.coerce.string().refine(isDay, { error: 'A day is written as 2021-02-04' });
const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.union([item.transform((value) => [value]), z.array(item).min(1)]);

const LOCATOR = /^(\d+)(?:-(\d+))? (\d+)-(\d+) ([0-9a-f]{12})$/;

/** A place in a source with a file, as `entente cite` writes it: lines, code points, hash of the words. */
const locator = z.string().transform((value, context) => {
  const match = LOCATOR.exec(value);
  if (match === null) {
    context.addIssue({
      code: 'custom',
      message: `A place is written by "entente cite" as "7 27-80 5d41402abc4b"; received ${JSON.stringify(value)}`,
    });
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
  return { subject: subject!, predicate: predicate!, object: object ?? null, value: quoted ?? null };
});

const Entity = z.strictObject({ id: entityId, name: text, description: text.optional() });

const SourceDocument = z.strictObject({
  id: entityId.refine((id) => id.startsWith('document/'), { error: 'A source is a document/…' }),
  name: text,
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
  role: text.optional(),
  meaning: z.enum(MEANINGS).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'A language is a tag such as en')
    .optional(),
  key: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'A key is a short slug')
    .optional(),
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
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, strict: true });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    throw new DataError(document.errors.map((error) => `${at(error.pos[0])} ${error.message}`));
  }
  const locate = (path: readonly PropertyKey[]): string => at(offsetOf(document, path));
  const parsed = SeedFile.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    throw new DataError(
      parsed.error.issues.map((issue) => {
        // An unknown key is reported for the map around it; the key itself is what the reader looks for.
        const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
        return `${locate(path)} ${path.join('.')}: ${issue.message}`;
      }),
    );
  }
  return { name, content: parsed.data, locate };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as
      | { range?: [number, number, number] }
      | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

function isDay(value: string): boolean {
  try {
    const { min, max } = parsePeriod(value);
    return min === max && min === value;
  } catch {
    return false;
  }
}
