import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { Kind, parse } from 'graphql';

// Relative to the page, so that the playground also works behind a proxy that adds a path prefix.
const send = createGraphiQLFetcher({ url: new URL('../graphql', location.href).href });

/**
 * Sends an operation to the service. GraphiQL learns of a tab's operations a moment after the tab was changed;
 * who runs it at once would be told that the operation of the tab before is unknown.
 */
export const fetcher: Fetcher = (request, options) => {
  const names = operationNames(request.query);
  const known = !request.operationName || !names || names.includes(request.operationName);
  return send(known ? request : { ...request, operationName: names[0] ?? null }, options);
};

/** Nothing where the query is not well-formed: then the service shall say what is wrong. */
function operationNames(query: string): string[] | undefined {
  try {
    return parse(query, { noLocation: true }).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.name ? [definition.name.value] : [],
    );
  } catch {
    return undefined;
  }
}
