import { describe, expect, it } from 'vitest';

import { compose, expectIncluded } from '../../src/neo4j/compose.ts';

const FRAGMENTS = {
  bounds: `// Between which days something lasted.
//
// @of      r
// @columns sinceMin, untilMax
toString(r.sinceMin),
toString(r.untilMax)
`,
  stateColumns: `// What is shown of a state.
//
// @of      state
// @columns id, bounds
state.id,
/*include bounds(state)*/
`,
  inForce: `// Whether something was in force.
//
// @of    r
// @param certain BOOLEAN leave out what only may have been
(
  r.sinceMin <= day // not $day
  AND ($certain OR r.until = 'r')
)
`,
  isMember: `// Whether a state is a member.
//
// @of state, body
EXISTS {
  MATCH (state)-[r:MEMBER_OF]->(body)
  WHERE /*include inForce(r)*/
}
`,
  isMemberKnown: `// Whether a state was a member at a moment.
//
// @of    state, body
// @param strength LIST<STRING> what counts
EXISTS { (state)-[:WAS_MEMBER_OF]->(body {strength: $strength}) }
`,
};

const STATES = `// The states of a body, a page at a time.
// Each once.
//
// @count   stateCount  How many states a body has.
// @known   statesKnown  The states that a body had at a moment.
// @knownCount stateCountKnown  How many states a body had at a moment.
// @param   keys  LIST<MAP> {key, id}
// @param   limit INTEGER   most a page
// @returns key   INTEGER
// @returns rows  LIST<LIST> [of, stateColumns, in.bounds, names(bounds), position]
// @order   NAME  one.name
// @example {keys: [], limit: 1}
UNWIND $keys AS key
CALL (key) {
  MATCH (one:State)
  WHERE
    one.id IS NOT NULL
    AND /*include isMember(one, key.body)*/
  WITH one, [/*order*/ one.name /*end*/] AS position
  ORDER BY position
  LIMIT $limit
  RETURN collect([
    /*include stateColumns(one)*/,
    position
  ]) AS rows
}
RETURN key.key AS key, rows
`;

const composed = (files: Record<string, string>, fragments: Record<string, string> = FRAGMENTS) =>
  compose(new Map(Object.entries(files)), new Map(Object.entries(fragments)));

describe('compose', () => {
  const { sources } = composed({ states: STATES });

  it('puts fragments into a text, about the variables that it names, and into the header what they take and list', () => {
    expect(sources.get('states')).toBe(`// The states of a body, a page at a time.
// Each once.
//
// @param   keys  LIST<MAP> {key, id}
// @param   limit INTEGER   most a page
// @param certain BOOLEAN leave out what only may have been
// @returns key   INTEGER
// @returns rows  LIST<LIST> [of, id, sinceMin, untilMax, in.sinceMin, in.untilMax, names(sinceMin, untilMax), position]
// @order   NAME  one.name
// @example {keys: [], limit: 1}
UNWIND $keys AS key
CALL (key) {
  MATCH (one:State)
  WHERE
    one.id IS NOT NULL
    AND EXISTS {
      MATCH (one)-[r:MEMBER_OF]->(key.body)
      WHERE (
        r.sinceMin <= day // not $day
        AND ($certain OR r.until = 'r')
      )
    }
  WITH one, [/*order*/ one.name /*end*/] AS position
  ORDER BY position
  LIMIT $limit
  RETURN collect([
    one.id,
    toString(one.sinceMin),
    toString(one.untilMax),
    position
  ]) AS rows
}
RETURN key.key AS key, rows
`);
  });

  it('makes the count of what stands above the order, with the parameters that this takes', () => {
    expect(sources.get('stateCount')).toBe(`// How many states a body has.
//
// @param   keys  LIST<MAP> {key, id}
// @param certain BOOLEAN leave out what only may have been
// @returns key   INTEGER
// @returns rows  LIST<LIST> [count]
// @example {keys: [], limit: 1}
UNWIND $keys AS key
CALL (key) {
  MATCH (one:State)
  WHERE
    one.id IS NOT NULL
    AND EXISTS {
      MATCH (one)-[r:MEMBER_OF]->(key.body)
      WHERE (
        r.sinceMin <= day // not $day
        AND ($certain OR r.until = 'r')
      )
    }
  RETURN count(*) AS total
}
RETURN key.key AS key, [[total]] AS rows
`);
    const ofMany = STATES.replace('AS key, rows', 'AS key, id, rows');
    expect(composed({ states: ofMany }).sources.get('stateCount')).toMatch(
      /AS key, id, \[\[total\]\] AS rows\n$/,
    );
  });

  it('takes the fragments with Known behind their names for what was known', () => {
    const swapped = (source: string): string =>
      source
        .replace(
          /EXISTS \{\n.*?\n {4}\}/s,
          'EXISTS { (one)-[:WAS_MEMBER_OF]->(key.body {strength: $strength}) }',
        )
        .replace(/\/\/ @param certain .*/, '// @param strength LIST<STRING> what counts');
    expect(sources.get('statesKnown')).toBe(
      swapped(sources.get('states')!).replace(
        'The states of a body, a page at a time.\n// Each once.',
        'The states that a body had at a moment.',
      ),
    );
    expect(sources.get('stateCountKnown')).toBe(
      swapped(sources.get('stateCount')!).replace('states a body has.', 'states a body had at a moment.'),
    );
  });

  it('keeps what a file itself says of a parameter', () => {
    const own = STATES.replace('// @returns key', '// @param certain BOOLEAN of its own\n// @returns key');
    expect(
      composed({ states: own })
        .sources.get('states')!
        .match(/@param *certain .*/g),
    ).toEqual(['@param certain BOOLEAN of its own']);
  });

  it('leaves no fragment that nothing includes', () => {
    const fragments = new Map(Object.entries(FRAGMENTS));
    const none = composed({ one: '// One.\nRETURN 1 AS one' });
    expect(() => expectIncluded(fragments, none, composed({ states: STATES }))).not.toThrow();
    const some = composed({ one: '// One.\nRETURN [/*include stateColumns(a)*/] AS one' });
    expect(() => expectIncluded(fragments, none, some)).toThrow(
      new Error(
        'Each fragment of cypher/fragments is included somewhere; unused [inForce, isMember, isMemberKnown]',
      ),
    );
  });

  it.each([
    [
      'a fragment that there is not',
      { one: '// One.\nRETURN [/*include columns(a)*/] AS one' },
      'one.cypher: There is no fragment columns in cypher/fragments',
    ],
    [
      'one variable for two',
      { one: '// One.\nRETURN /*include isMember(a)*/ AS one' },
      'one.cypher: isMember is about (state, body); received (a)',
    ],
    [
      'a mark that is none',
      { one: '// One.\nRETURN [/*include bounds (a)*/] AS one' },
      'one.cypher: An include is of the form /*include name(variable)*/',
    ],
    [
      'a count of what has no order',
      { states: STATES.replace('/*order*/', '') },
      'states.cypher: @count needs a line of two spaces and WITH … /*order*/ …, and } and RETURN key.key AS key, rows at the end',
    ],
    [
      'a count of what answers something else',
      { states: STATES.replace('AS key, rows', 'AS key, [rows] AS rows') },
      'states.cypher: @count needs a line of two spaces and WITH … /*order*/ …, and } and RETURN key.key AS key, rows at the end',
    ],
    [
      'what was known where nothing differs',
      { one: '// One.\n//\n// @known oneKnown  One.\nRETURN [/*include bounds(a)*/] AS one' },
      'oneKnown.cypher: @known needs an included fragment that exists with Known at the end of its name; found none',
    ],
    [
      'two statements of one name',
      { states: STATES, stateCount: '// How many.\nRETURN 1 AS one' },
      'stateCount.cypher: Names of statements must be unique; there are two of this one',
    ],
  ])('refuses %s', (_title, files: Record<string, string>, message) => {
    expect(() => composed(files)).toThrow(new Error(message));
  });
});
