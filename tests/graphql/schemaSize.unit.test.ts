import { buildSchema, introspectionFromSchema, isIntrospectionType } from 'graphql';
import { describe, expect, it } from 'vitest';

import { typeDefs } from '../../src/graphql/core/schema.ts';

const schema = buildSchema(typeDefs);

/**
 * Little more than there is: tools load all of it, and people read it. Whoever adds a predicate or a kind raises them; an argument of every
 * list takes 500 lines and 50 kB, a word in its description 1.5 kB.
 */
const MOST = { types: 178, lines: 9_300, kilobytes: 940 };

describe('The contract', () => {
  it(`has at most ${MOST.types} types, ${MOST.lines} lines and ${MOST.kilobytes} kB of introspection`, () => {
    const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
    const sizes = {
      types: types.length,
      lines: typeDefs.trimEnd().split('\n').length,
      kilobytes: Buffer.byteLength(JSON.stringify(introspectionFromSchema(schema))) / 1_000,
    };
    for (const [what, most] of Object.entries(MOST)) {
      const size = sizes[what as keyof typeof MOST];
      expect({ what, size, fits: size <= most }).toEqual({ what, size, fits: true });
      // A bound that is far above has been forgotten.
      expect({ what, size, isNear: size > most * 0.97 }).toEqual({ what, size, isNear: true });
    }
  });
});
