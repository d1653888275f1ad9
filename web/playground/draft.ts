import { tryParseJSONC, useGraphiQL } from '@graphiql/react';
import type { MonacoEditor } from '@graphiql/react';
import { getOperationAST, getVariableValues, Kind, parse, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useMemo } from 'react';

import type { Asked } from './snippets.ts';

/** What stands in the editors. */
export interface Draft {
  readonly query: string;
  readonly variables: string;
  readonly headers: string;
}

export interface Editors {
  readonly queryEditor: MonacoEditor | undefined;
  readonly variableEditor: MonacoEditor | undefined;
  readonly headerEditor: MonacoEditor | undefined;
}

/** The editors of the page. */
export function useEditors(): Editors {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const headerEditor = useGraphiQL((state) => state.headerEditor);
  return useMemo(
    () => ({ queryEditor, variableEditor, headerEditor }),
    [queryEditor, variableEditor, headerEditor],
  );
}

export function readDraft({ queryEditor, variableEditor, headerEditor }: Editors): Draft {
  return {
    query: queryEditor?.getValue() ?? '',
    variables: variableEditor?.getValue() ?? '',
    headers: headerEditor?.getValue() ?? '',
  };
}

/** Calls at once, and whenever something is edited or another tab chosen. */
export function useDraftChanges(editors: Editors, changed: () => void): void {
  useEffect(() => {
    changed();
    const subscriptions = Object.values(editors).map((editor: MonacoEditor | undefined) =>
      editor?.onDidChangeModelContent(changed),
    );
    return () => subscriptions.forEach((subscription) => subscription?.dispose());
  }, [editors, changed]);
}

/** What would be sent; undefined while the variables aren't well-formed. */
export function askedBy({ query, variables }: Draft, name: string | undefined): Asked | undefined {
  try {
    const given = (tryParseJSONC(variables) ?? {}) as Readonly<Record<string, unknown>>;
    return { query, variables: given, operationName: name };
  } catch {
    return undefined;
  }
}

/** Whether the service could answer it, as far as this page can tell. */
export function isValid(schema: GraphQLSchema, { query, variables, operationName }: Asked): boolean {
  try {
    const document = parse(query);
    const operation = getOperationAST(document, operationName);
    if (!operation || validate(schema, document).length > 0) return false;
    return getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors === undefined;
  } catch {
    return false;
  }
}

/** The operation that is meant, by the name that GraphiQL has for it; none where there is no choice. */
export function nameAmong(query: string, chosen: string | undefined): string | undefined {
  const names = operationNames(query) ?? [];
  if (names.length < 2) return undefined;
  return chosen !== undefined && names.includes(chosen) ? chosen : names[0];
}

/** Nothing where the query is not well-formed: then the service shall say what is wrong. */
export function operationNames(query: string): string[] | undefined {
  try {
    return parse(query, { noLocation: true }).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.name ? [definition.name.value] : [],
    );
  } catch {
    return undefined;
  }
}
