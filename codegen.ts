import type { CodegenConfig } from '@graphql-codegen/cli';

import { LISTED, typeDefs } from './src/graphql/core/schema.ts';
import { KINDS } from './src/model/kinds.ts';

const RECORDS = 'Change Dispute Evidence Identifier Name QuantitySpan Relationship Revision Statement'.split(
  ' ',
);
/** Lists whose edges have fields of their own beside the node. */
const OWN_EDGES = new Set(['Ally', 'SharedEntity', 'Search', 'StatementSearch', 'Timeline']);

const rows = (types: readonly string[], row: (type: string) => string): Record<string, string> =>
  Object.fromEntries(types.map((type) => [type, `../../loaders/rows.ts#${row(type)}`]));

/** The types of a client's operations, whose scalars are texts. */
const client = (folder: string, preset: object) => ({
  preset: 'client' as const,
  documents: `${folder}/operations/*.graphql`,
  presetConfig: { fragmentMasking: false, skipIndexFile: true, ...preset },
  config: {
    documentMode: 'string',
    useTypeImports: true,
    importExtension: '.ts',
    enumType: 'string-literal',
    scalars: {
      DateTime: 'string',
      ID: 'string',
      JSON: 'unknown',
      JSONObject: 'Record<string, unknown>',
      LocalDate: 'string',
    },
    strictScalars: true,
    immutableTypes: true,
  },
});

/** For a client that takes only answers without errors: a root field or list that may fail is null only if an error says why. */
const withoutErrors = typeDefs
  .replaceAll(/: (\w+Connection|Subgraph|\[Node\])$/gm, ': $1!')
  .replaceAll(/ totalCount: Int$/gm, ' totalCount: Int!');

/** Writes the types that the resolvers are held to, and those of the clients; run by `npm run codegen`. */
const config: CodegenConfig = {
  generates: {
    'src/graphql/core/schema.generated.ts': {
      schema: 'schema.graphql',
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        importExtension: '.ts',
        enumsAsTypes: true,
        skipTypename: true,
        inputMaybeValue: 'T | null | undefined',
        scalars: {
          DateTime: 'Date',
          ID: 'string',
          JSON: 'unknown',
          JSONObject: 'Record<string, unknown>',
          LocalDate: 'string',
        },
        contextType: './context.ts#Context',
        mappers: {
          ...rows(Object.values(KINDS), () => 'EntityParent'),
          ...rows(RECORDS, (type) => `${type}Parent`),
          DateSpan: '../../model/days.ts#Bounds',
          Coverage: '../../loaders/rows.ts#CoverageParent',
          Dyad: '../../loaders/rows.ts#DyadParent',
          Entity: '../../loaders/rows.ts#EntityParent',
          EntityGroup: '../../loaders/rows.ts#GroupRow',
          Node: '../../loaders/rows.ts#NodeParent',
          SourceCoverage: '../../loaders/rows.ts#SourceCoverageParent',
          QuantitySum: '../../loaders/rows.ts#QuantitySumRow',
          MutualObligation: '../../loaders/obligations.ts#MutualDays',
          ObligationSpan: '../../loaders/obligations.ts#ObligationDays',
          HypotheticalRelationship: '../../loaders/rows.ts#RelationshipParent',
          Impact: '../../loaders/rows.ts#ImpactParent',
          RelationshipChange: '../../loaders/impact.ts#RelationshipChangeParent',
          ...Object.fromEntries(
            ['Path', 'PathResult', 'PathStep', 'Reading'].map((type) => [
              type,
              `../../loaders/paths.ts#${type}Parent`,
            ]),
          ),
          ...Object.fromEntries(
            ['Frontier', 'Subgraph', 'SubgraphEdge', 'SubgraphNode'].map((type) => [
              type,
              `../../loaders/subgraph.ts#${type}Parent`,
            ]),
          ),
          ...Object.fromEntries(
            LISTED.flatMap((listed) => [
              [`${listed}Connection`, '../../loaders/rows.ts#ConnectionParent'],
              [`${listed}Edge`, `../../loaders/rows.ts#${OWN_EDGES.has(listed) ? listed : ''}EdgeParent`],
            ]),
          ),
        },
      },
    },
    'examples/client/generated/': {
      schema: 'schema.graphql',
      ...client('examples/client', { persistedDocuments: true }),
    },
    'web/explore/generated/': { schema: withoutErrors, ...client('web/explore', {}) },
  },
};

export default config;
