import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { BREAK, execute, getNamedType, isEnumType, isSpecifiedScalarType, typeFromAST, visit } from 'graphql';
import type { DocumentNode, GraphQLSchema, VariableDefinitionNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';

/** The compiled operations that are kept: some of them take hundreds of kilobytes. */
const MOST_COMPILED = 200;

/**
 * Executes what is asked again with graphql-jit, which compiles it, and everything else with graphql-js. Both answer the
 * same, and the tests ask everything of both, and thousands of random operations; Apollo Server takes another executor from a gateway alone.
 */
export function compiledGateway(schema: GraphQLSchema): GatewayInterface {
  const asked = new WeakSet<DocumentNode>();
  const compiled = new Map<string, CompiledQuery | null>();
  const compiledOf = (document: DocumentNode, key: string, name?: string): CompiledQuery | null => {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    if (!asked.has(document)) {
      // Compiling takes longer than executing, and much is asked once.
      asked.add(document);
      return null;
    }
    const made = needsGraphqlJs(document, schema) ? undefined : compileQuery(schema, document, name);
    if (compiled.size >= MOST_COMPILED) compiled.delete(compiled.keys().next().value!);
    compiled.set(key, made !== undefined && isCompiledQuery(made) ? made : null);
    return compiled.get(key)!;
  };
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: () =>
      Promise.resolve({
        executor: async ({ document, queryHash, request, context }) => {
          const { operationName, variables = {} } = request;
          const query = compiledOf(document, `${queryHash} ${operationName}`, operationName);
          const result = await query?.query(undefined, context, variables);
          // graphql-js reports the errors: of several, it reports those alone that aren't swallowed by the null of
          // another, and all of them in a form that Apollo can read. What was asked is remembered, and what failed.
          if (result?.data !== undefined && result.errors === undefined) return result;
          return await execute({
            schema,
            document,
            contextValue: context,
            variableValues: variables,
            operationName,
          });
        },
      }),
    stop: () => Promise.resolve(),
  };
}

/**
 * Whether graphql-jit would execute it otherwise than graphql-js: under `@skip` or `@include` it loses fields and adds others, and it
 * doesn't parse the default of a variable, which matters to our scalars and to input objects.
 */
function needsGraphqlJs(document: DocumentNode, schema: GraphQLSchema): boolean {
  let found = false;
  const stopIf = (isSo: boolean): unknown => {
    found ||= isSo;
    return found ? BREAK : undefined;
  };
  visit(document, {
    Directive: ({ name }) => stopIf(name.value === 'skip' || name.value === 'include'),
    VariableDefinition: (variable) => stopIf(hasParsedDefault(variable, schema)),
  });
  return found;
}

function hasParsedDefault({ type, defaultValue }: VariableDefinitionNode, schema: GraphQLSchema): boolean {
  if (defaultValue === undefined) return false;
  const named = getNamedType(typeFromAST(schema, type));
  return !isSpecifiedScalarType(named!) && !isEnumType(named);
}
