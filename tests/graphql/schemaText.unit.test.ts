import { buildSchema, printType } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';

import { readSources, schemaText } from '../../scripts/schemaText.ts';

/** A type as it comes out if this is written beside what there is. */
function made(type: string, source: string): GraphQLObjectType {
  return buildSchema(schemaText([...readSources(), source])).getType(type) as GraphQLObjectType;
}

describe('schemaText', () => {
  it('gives an edge what every edge has, and a connection', () => {
    const source = `type OathEdge @page(of: "oaths") { "Who swore it." node: Person! "Where." place: Place }`;
    expect(printType(made('OathEdge', source))).toBe(`"""An edge in a page of oaths."""
type OathEdge {
  """The position of this edge, for \`after\` and \`before\`."""
  cursor: String!

  """Who swore it."""
  node: Person!

  """Where."""
  place: Place
}`);
    expect(printType(made('OathConnection', source))).toMatch(
      /^"""A page of oaths\."""[^]* nodes: \[Person!]![^]* totalCount: Int\n}$/,
    );
  });

  it('gives a field the arguments of the directives that it bears, behind its own', () => {
    const source = `"It." type Oath { "Who." people("Where." at: ID): PersonConnection! @certain @paged }`;
    const { args } = made('Oath', source).getFields()['people']!;
    expect(args.map(({ name }) => name)).toEqual(['at', 'certain', 'first', 'after', 'last', 'before']);
  });

  it('gives a type the fields of its interfaces that it does not have', () => {
    const source = `"It." type Oath implements Node { "When." day: LocalDate }`;
    expect(Object.keys(made('Oath', source).getFields())).toEqual(['id', 'day']);
  });

  it('writes a paragraph in one line, and leaves lists as they are', () => {
    const source =
      '"""\nWho\nswore.\n\n**When**\n- On a\nday.\n- Ever.\n"""\ntype Oath { """\nIts\nday.\n""" day: LocalDate }';
    const oath = made('Oath', source);
    expect(oath.description).toBe('Who swore.\n\n**When**\n- On a day.\n- Ever.');
    expect(oath.getFields()['day']!.description).toBe('Its day.');
  });

  it.each([
    ['extend type Nobody { name: String }', 'Cannot extend type "Nobody"'],
    ['extend type State { people: PersonConnection! @pagd }', 'Unknown directive "@pagd"'],
    ['extend type State { memberOf: PersonConnection! }', 'Field "State.memberOf" can only be defined once.'],
    ['extend type State { oath: Oath }', 'Unknown type "Oath"'],
    ['type OathEdge @page', 'Argument "of" of required type "String!" was not provided'],
  ])('refuses %s', (source, reason) => {
    expect(() => schemaText([...readSources(), source])).toThrow(reason);
  });
});
