import { isTypeDefinitionNode, parse, print } from 'graphql';
import type { ConstValueNode, NameNode, StringValueNode, TypeNode } from 'graphql';

/** The definition of a type, field, argument or enum value. */
interface Definition {
  readonly kind: string;
  readonly name: NameNode;
  readonly description?: StringValueNode;
  readonly interfaces?: readonly { readonly name: NameNode }[];
  readonly fields?: readonly Typed[];
  readonly values?: readonly Definition[];
}

interface Typed extends Definition {
  readonly type: TypeNode;
  readonly arguments?: readonly Typed[];
  readonly defaultValue?: ConstValueNode;
}

/** Name and title of each page, and which types it has: a type is on the first page that matches. */
const PAGES: readonly (readonly [string, string, (type: Definition) => boolean])[] = [
  ['queries', 'Queries', ({ name }) => name.value === 'Query'],
  ['connections', 'Connections and edges', ({ name }) => /(?:Connection|Edge)$/.test(name.value)],
  [
    'entities',
    'Entities',
    ({ interfaces }) => interfaces?.some((one) => one.name.value === 'Entity') === true,
  ],
  ['objects', 'Other objects', ({ kind }) => kind === 'ObjectTypeDefinition'],
  ['interfaces', 'Interfaces', ({ kind }) => kind === 'InterfaceTypeDefinition'],
  ['inputs', 'Inputs', ({ kind }) => kind === 'InputObjectTypeDefinition'],
  ['enums', 'Enums', ({ kind }) => kind === 'EnumTypeDefinition'],
  ['scalars', 'Scalars', ({ kind }) => kind === 'ScalarTypeDefinition'],
];

/** The arguments of every connection; docs/frontend.md explains them. */
const PAGING = ['first', 'after', 'last', 'before'];

/** The pages of a schema, by their names. */
export function schemaPages(sdl: string): Record<string, string> {
  const definitions: readonly Definition[] = parse(sdl).definitions.filter((one) =>
    isTypeDefinitionNode(one),
  );
  const types = new Map(definitions.map((type) => [type.name.value, type]));
  const pages = PAGES.map(([page, title]) => {
    const here = [...types.keys()].toSorted().filter((name) => pageOf(types.get(name)!) === page);
    return [page, [`# ${title}`, ...here.flatMap((name) => typeText(name))].join('\n\n')];
  });
  return Object.fromEntries(pages);

  function typeText(name: string): string[] {
    const { kind, interfaces = [], fields = [], values = [], ...type } = types.get(name)!;
    const text = name === 'Query' ? [words(type)] : [`## ${name} {#${name.toLowerCase()}}`, words(type)];
    if (values.length > 0)
      text.push(values.map((one) => `- \`${one.name.value}\`: ${words(one)}`).join('\n'));
    if (kind === 'InputObjectTypeDefinition') return [...text, listOf(fields)];
    if (interfaces.length > 0) {
      text.push(
        `It also has the fields of ${interfaces.map((one) => linkTo(one.name.value)).join(' and ')}.`,
      );
    }
    // Fields with the same description as in an interface are documented there.
    const known = new Set(interfaces.flatMap((one) => types.get(one.name.value)!.fields!.map(words)));
    // Many fields have the same arguments: only the first documents them.
    const firstWith = new Map<string, string>();
    const own = fields.filter((field) => !known.has(words(field)));
    return [...text, ...own.flatMap((field) => fieldText(name, field, firstWith))];
  }

  function fieldText(owner: string, field: Typed, firstWith: Map<string, string>): string[] {
    const name = field.name.value;
    const unpaged = field.arguments!.filter((one) => !PAGING.includes(one.name.value));
    const paged = field.arguments!.length - unpaged.length === PAGING.length;
    const list = listOf(paged ? unpaged : field.arguments!);
    const first = firstWith.get(list);
    firstWith.set(list, first ?? name);
    return [
      `${owner === 'Query' ? '##' : '###'} ${name} {#${`${owner}-${name}`.toLowerCase()}}`,
      `Returns ${linkTo(print(field.type))}${paged ? ' ([paged](../frontend.md#paging))' : ''}.`,
      words(field),
      list === '' || first === undefined ? list : `Arguments: as for [\`${first}\`](#${owner}-${first}).`,
    ];
  }

  function listOf(inputs: readonly Typed[]): string {
    const lines = inputs.map(({ defaultValue, ...input }) => {
      const unless = defaultValue === undefined ? '' : `, \`${print(defaultValue)}\` by default`;
      return `- \`${input.name.value}\` (${linkTo(print(input.type))}${unless}): ${words(input)}`;
    });
    return lines.join('\n');
  }

  /** A type in GraphQL's notation, linked to its definition. */
  function linkTo(written: string): string {
    const name = written.replaceAll(/[[\]!]/g, '');
    return types.has(name) ? `[\`${written}\`](${pageOf(types.get(name)!)}.md#${name})` : `\`${written}\``;
  }
}

function pageOf(type: Definition): string {
  return PAGES.find(([, , holds]) => holds(type))![0];
}

/** A description in one paragraph. */
function words({ description }: Pick<Definition, 'description'>): string {
  return description?.value.replaceAll('\n', ' ') ?? '';
}
