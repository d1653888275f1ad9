import { makeExecutableSchema } from '@graphql-tools/schema';
import * as fc from 'fast-check';
import {
  execute,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import type { GraphQLOutputType, GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';

import { PlanExecutor } from '../../src/graphql/execution/PlanExecutor.ts';
import { resolvers } from '../../src/graphql/resolvers.ts';
import { typeDefs } from '../../src/graphql/core/schema.ts';
import { inOrder } from '../setup/inOrder.ts';
import { randomOperation } from '../setup/randomOperation.ts';

const VALUES = {
  ids: ['state/belgium', 'org/nato'],
  texts: ['a', ''],
  days: ['2021-02-04', '1949-04-04'],
  moments: ['2021-02-04T11:44:00.000Z'],
};

/**
 * The service's schema over data that are made up of where they stand: what is tested is who executes, not the graph. What has
 * a resolver has one here, and all else is read from objects.
 */
function schemaOfFakes(): GraphQLSchema {
  const schema = makeExecutableSchema({ typeDefs, resolvers });
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (source) => (source as Fake).ofType;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    type.isTypeOf = undefined;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve === undefined && type !== schema.getQueryType()) continue;
      field.extensions = {};
      field.resolve = (source: Fake | undefined, values) => {
        const seed = `${source?.seed ?? ''}.${field.name}(${canonical(values)})`;
        // What goes wrong, goes wrong later: graphql-js forgets promises beside what fails at once, and Node ends the run.
        if (chance(`${seed} fails`, 100)) return Promise.reject(new Error('failed'));
        if (chance(`${seed} lacks`, 100)) return Promise.resolve(null);
        const value = valueOf(field.type, seed);
        return chance(`${seed} waits`, 2) ? Promise.resolve(value) : value;
      };
    }
  }

  interface Fake {
    readonly ofType: string;
    readonly seed: string;
  }

  function valueOf(type: GraphQLOutputType, seed: string, mustBe = false): unknown {
    if (isNonNullType(type)) {
      return valueOf(getNullableType(type), seed, true);
    }
    if (!mustBe && chance(`${seed} is null`, 8)) return null;
    if (isListType(type)) {
      return Array.from({ length: hash(seed) % 3 }, (_item, n) => valueOf(type.ofType, `${seed}.${n}`));
    }
    if (isEnumType(type)) return type.getValues()[hash(seed) % type.getValues().length]!.value;
    if (isAbstractType(type)) {
      const types = schema.getPossibleTypes(type);
      return fake(types[hash(seed) % types.length]!.name, seed);
    }
    if (isObjectType(type)) return fake(type.name, seed);
    switch (type.name) {
      case 'Boolean':
        return hash(seed) % 2 === 0;
      case 'Int':
      case 'Float':
        return hash(seed) % 1_000;
      case 'LocalDate':
        return VALUES.days[0];
      case 'DateTime':
        return new Date(1_612_439_040_000 + (hash(seed) % 1_000));
      case 'JSON':
      case 'JSONObject':
        return { seed: hash(seed) };
      default:
        return `${type.name} ${hash(seed) % 1_000}`;
    }
  }

  function fake(name: string, seed: string): object {
    const type = schema.getType(name);
    const fields = isObjectType(type) ? type.getFields() : {};
    return new Proxy(
      { ofType: name, seed },
      {
        get: (target, key) => {
          if (key === 'ofType' || key === 'seed') return target[key];
          const field = typeof key === 'string' ? fields[key] : undefined;
          return field && valueOf(field.type, `${seed}.${field.name}`);
        },
      },
    );
  }

  return schema;
}

/** Arguments in one order: it is the executors' own, and no resolver asks for it. */
function canonical(values: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** FNV-1a: what is drawn is the same whenever and by whomever it is asked. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return (state ^ (state >>> 15)) >>> 0;
}

function chance(text: string, among: number): boolean {
  return hash(text) % among === 0;
}

describe('Whatever executes', () => {
  it('answers random operations as graphql-js does, however often they are asked', async () => {
    const schema = schemaOfFakes();
    const plans = new PlanExecutor(schema);
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const { query, variables } = randomOperation(g, schema, { values: VALUES, depth: 3 });
        const document = parse(query);
        fc.pre(validate(schema, document).length === 0);
        const right = [];
        for (const variableValues of variables) {
          right.push(inOrder(await execute({ schema, document, variableValues })));
        }
        // With one set of variables after the other: what was compiled for one must serve the other.
        for (let time = 0; time < 3; time += 1) {
          for (const [set, given] of variables.entries()) {
            const result = await plans.execute(document, undefined, given, {} as never);
            expect(inOrder(result), `${query}\n${JSON.stringify(given)}`).toBe(right[set]);
          }
        }
      }),
      { numRuns: 2_000, maxSkipsPerRun: 20, endOnFailure: true },
    );
  }, 600_000);
});
