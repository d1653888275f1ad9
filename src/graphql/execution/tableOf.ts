import {
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isListType,
  Kind,
  typeFromAST,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

import { RequestError } from '../../config/errors.ts';
import { fragmentsOf } from '../core/fieldsOf.ts';
import { fieldOf, isIncluded } from '../limits/priceOf.ts';
import type { Priced } from '../limits/priceOf.ts';

/** The one list of an operation. All names are those of the answer, from the outside in. */
export interface Table {
  /** Where the list is. */
  readonly list: readonly string[];
  /** Where the values are, from an item of the list. */
  readonly columns: readonly (readonly string[])[];
  /** The variable with the cursor after which the page begins, if it is a page that has one. */
  readonly after: string | undefined;
}

/**
 * The table of an operation of a document, with variables as they are sent.
 *
 * @throws {RequestError} NOT_A_TABLE for an operation with no list, or with several
 */
export function tableIn(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Table {
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  return tableOf({ schema, operation, fragments: fragmentsOf(document), variables: coerced });
}

/**
 * What an operation is as a table: a row for each item of its list, a column for each value below an item. What stands beside the list
 * isn't in the table.
 */
function tableOf({ schema, operation, fragments, variables }: Priced): Table {
  const lists = new Map<string, Omit<Table, 'columns'>>();
  const columns = new Map<string, readonly string[]>();

  /** @param above the field whose selection this is */
  function walk(
    set: SelectionSetNode,
    type: GraphQLNamedType,
    path: readonly string[],
    above?: FieldNode,
  ): void {
    for (const selection of set.selections) {
      if (!isIncluded(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        addField(selection, type, path, above);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)!;
      const { typeCondition } = fragment;
      walk(fragment.selectionSet, typeCondition ? typeFromAST(schema, typeCondition)! : type, path, above);
    }
  }

  function addField(
    node: FieldNode,
    parent: GraphQLNamedType,
    path: readonly string[],
    above?: FieldNode,
  ): void {
    const within = [...path, node.alias?.value ?? node.name.value];
    const field = fieldOf(parent, node.name.value);
    const [list] = lists.values();
    if (node.selectionSet === undefined) {
      if (list !== undefined && startsWith(path, list.list)) {
        const column = within.slice(list.list.length);
        columns.set(column.join('.'), column);
      }
    } else if (field !== undefined) {
      const type = getNamedType(field.type);
      if (isCompositeType(type) && isListType(getNullableType(field.type))) {
        lists.set(within.join('.'), { list: within, after: above && afterOf(above) });
      }
      walk(node.selectionSet, type, within, node);
    }
  }

  walk(operation.selectionSet, schema.getQueryType()!, []);
  const [list] = lists.values();
  if (list === undefined || lists.size > 1) {
    const found = list === undefined ? 'none' : `${lists.size}: ${[...lists.keys()].slice(0, 3).join(', ')}`;
    throw new RequestError('NOT_A_TABLE', `CSV has the rows of one list; this operation has ${found}`);
  }
  return { ...list, columns: [...columns.values()] };
}

function startsWith(path: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((name, index) => path[index] === name);
}

function afterOf({ arguments: given = [] }: FieldNode): string | undefined {
  const value = given.find(({ name }) => name.value === 'after')?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : undefined;
}
