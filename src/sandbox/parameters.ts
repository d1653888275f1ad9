import { EntenteError } from '../config/errors.ts';
import type { ParameterType, Query } from '../neo4j/queries.ts';
import { isDay } from '../model/days.ts';
import type { Parameters } from './sandboxWorker.ts';

/** What can be written behind a parameter's name, as in `on:date=2021-02-04`. */
const WRITTEN_TYPES: Readonly<Record<string, ParameterType>> = {
  string: 'STRING',
  integer: 'INTEGER',
  float: 'FLOAT',
  boolean: 'BOOLEAN',
  date: 'DATE',
  datetime: 'DATETIME',
  strings: 'LIST<STRING>',
  integers: 'LIST<INTEGER>',
};

/** The parameters on a command line can't be used. */
export class ParameterError extends EntenteError {
  constructor(message: string) {
    super('BAD_PARAMETER', message);
  }
}

/**
 * Reads parameters such as `on=2021-02-04` as the header of a question has them typed; what may be left out is null then.
 *
 * @throws {ParameterError} that says the rule and what was received
 */
export function parametersOf(query: Query, given: readonly string[]): Parameters {
  const written = new Map(given.map(split).map(({ name, text }) => [name, text]));
  const takes = [...query.parameters].map(
    ([name, type]) => `${name} ${type}${query.optional.has(name) ? '?' : ''}`,
  );
  for (const name of written.keys()) {
    if (!query.parameters.has(name)) {
      throw new ParameterError(
        `${query.name} takes ${takes.length === 0 ? 'no parameters' : takes.join(', ')}; received ${name}`,
      );
    }
  }
  const missing = [...query.parameters.keys()].filter(
    (name) => !written.has(name) && !query.optional.has(name),
  );
  if (missing.length > 0) {
    throw new ParameterError(`${query.name} takes ${takes.join(', ')}; missing ${missing.join(', ')}`);
  }
  return Object.fromEntries(
    [...query.parameters].map(([name, type]) => {
      const text = written.get(name);
      return [name, { type, value: text === undefined ? null : valueOf(name, type, text) }];
    }),
  );
}

/**
 * Reads parameters of a text without a header: typed as in `on:date=2021-02-04`, else taken for what they look like.
 *
 * @throws {ParameterError} that says the rule and what was received
 */
export function inferredParameters(given: readonly string[]): Parameters {
  return Object.fromEntries(
    given.map((one) => {
      const { name, text } = split(one);
      const [bare, written] = name.split(':') as [string, string?];
      if (written !== undefined && !Object.hasOwn(WRITTEN_TYPES, written)) {
        throw new ParameterError(
          `A parameter's type is one of ${Object.keys(WRITTEN_TYPES).join(', ')}; received ${written} for ${bare}`,
        );
      }
      const type = written === undefined ? typeOf(text) : WRITTEN_TYPES[written]!;
      return [bare, { type, value: valueOf(bare, type, text) }];
    }),
  );
}

function split(given: string): { name: string; text: string } {
  const [, name, text] = /^([A-Za-z_]\w*(?::\w+)?)=(.*)$/s.exec(given) ?? [];
  if (name === undefined || text === undefined) {
    throw new ParameterError(`A parameter is written name=value; received ${given}`);
  }
  return { name, text };
}

function typeOf(text: string): ParameterType {
  const looksLike = (['INTEGER', 'FLOAT', 'BOOLEAN', 'DATE', 'DATETIME'] as const).find(
    (type) => RULES[type].read(text) !== undefined,
  );
  return looksLike ?? 'STRING';
}

type ReadableType = Exclude<ParameterType, 'MAP' | 'LIST<MAP>'>;

/** What each type looks like; undefined for what doesn't. */
const RULES: Readonly<Record<ReadableType, { rule: string; read: (text: string) => unknown }>> = {
  STRING: { rule: 'a text', read: (text) => text },
  INTEGER: { rule: 'a whole number', read: wholeNumber },
  FLOAT: {
    rule: 'a number',
    read: (text) => (/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined),
  },
  BOOLEAN: {
    rule: 'true or false',
    read: (text) => (text === 'true' || text === 'false' ? text === 'true' : undefined),
  },
  DATE: { rule: 'a day such as 2021-02-04', read: (text) => (isDay(text) ? text : undefined) },
  DATETIME: { rule: 'a moment such as 2021-02-04T11:44:00Z', read: moment },
  'LIST<STRING>': { rule: 'texts with commas between', read: items },
  'LIST<INTEGER>': {
    rule: 'whole numbers with commas between',
    read: (text) => {
      const numbers = items(text).map(wholeNumber);
      return numbers.includes(undefined) ? undefined : numbers;
    },
  },
};

function valueOf(name: string, type: ParameterType, text: string): unknown {
  if (type === 'MAP' || type === 'LIST<MAP>') {
    throw new ParameterError(`A ${type} can't be given on a command line; received one for ${name}`);
  }
  const { rule, read } = RULES[type];
  const value = read(text);
  if (value === undefined) {
    throw new ParameterError(`${name} is ${rule}; received ${JSON.stringify(text)}`);
  }
  return value;
}

function items(text: string): string[] {
  return text === '' ? [] : text.split(',').map((item) => item.trim());
}

function wholeNumber(text: string): number | undefined {
  const number = Number(text);
  return /^[+-]?\d+$/.test(text) && Number.isSafeInteger(number) ? number : undefined;
}

function moment(text: string): string | undefined {
  const [, day] =
    /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.exec(text) ?? [];
  return day !== undefined && isDay(day) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}
