import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import { z } from 'zod';

import { DataError } from '../errors.ts';
import { isDay, parsePeriod } from '../statements/days.ts';
import { kindOf } from '../statements/kinds.ts';
import { MEANINGS, MODALITIES, OBLIGATIONS, RANKS, STANCES } from '../statements/records.ts';

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
  // The key of a group is joined with it; see groupOf.
  role: text.regex(/^[^|]*$/, 'A role holds no |').optional(),
  meaning: z.enum(MEANINGS).optional(),
  obligations: z
    .array(z.enum(OBLIGATIONS))
    .transform((given) => [...new Set(given)].toSorted())
    .default([]),
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
  const broken = document.errors.map((error) => `${at(error.pos[0])} ${error.message}`);
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document) === undefined)
        broken.push(`${at(alias.range![0])} An alias follows its anchor; received *${alias.source}`);
    },
  });
  if (broken.length > 0) throw new DataError(broken);
  const locate = (path: readonly PropertyKey[]): string => at(offsetOf(document, path));
  const parsed = SeedFile.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    throw new DataError(
      parsed.error.issues.flatMap(reasonsOf).map(({ path, key, message }) => {
        const place = key === undefined ? locate(path) : at(offsetOfKey(document, path, key));
        const where = [...path, ...(key === undefined ? [] : [key])].join('.');
        return `${place} ${where === '' ? '' : `${where}: `}${message}`;
      }),
    );
  }
  return { name, content: parsed.data, locate };
}

interface Reason {
  readonly path: readonly PropertyKey[];
  /** The key that is wrong, where it isn't its value. */
  readonly key?: string;
  readonly message: string;
}

/** What is really wrong, where an issue only says that none of several forms fits. */
function reasonsOf(issue: z.core.$ZodIssue): Reason[] {
  const within = ({ path, ...reason }: Reason): Reason => ({ ...reason, path: [...issue.path, ...path] });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: issue.path, key, message: 'There is no such key' }));
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.map(({ message }) => ({
      path: issue.path.slice(0, -1),
      key: String(issue.path.at(-1)),
      message,
    }));
  }
  if (issue.code === 'invalid_union') {
    const isOfOtherForm = (form: readonly z.core.$ZodIssue[]): boolean =>
      form.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
    const form = issue.errors.find((one) => !isOfOtherForm(one)) ?? issue.errors[0] ?? [];
    return form.flatMap(reasonsOf).map(within);
  }
  return [{ path: issue.path, message: issue.message }];
}

function offsetOfKey(document: Document, path: readonly PropertyKey[], key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map)
    ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  return isScalar(pair?.key) ? pair.key.range![0] : offsetOf(document, path);
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
