import graphql from '@graphql-eslint/eslint-plugin';

const OPERATIONS = {
  explore: 'web/explore/operations/*.graphql',
  client: 'examples/client/operations/*.graphql',
  playground: 'web/playground/examples/*.graphql',
};

const languageOptions = {
  parser: graphql.parser,
  parserOptions: {
    graphQLConfig: {
      // A project each, so that a fragment or name of one is none of the others.
      projects: {
        ...Object.fromEntries(
          Object.entries(OPERATIONS).map(([name, documents]) => [
            name,
            { schema: 'schema.graphql', documents },
          ]),
        ),
        schema: { schema: 'schema.graphql' },
      },
    },
  },
};
const plugins = { '@graphql-eslint': graphql };

const operationRules = {
  ...graphql.configs['flat/operations-recommended'].rules,
  // Connections make two levels of one: 12 is what a person would call 6.
  '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 12 }],
};

/** Lints GraphQL alone; TypeScript is oxlint's. */
export default [
  {
    files: ['schema.graphql'],
    plugins,
    languageOptions,
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // Types have blocks and fields have lines, so that the file is not half as long again.
      '@graphql-eslint/description-style': 'off',
      // It takes State.statements and Mention.mentionedIn for repetitions; they are other words.
      '@graphql-eslint/no-typename-prefix': 'off',
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/relay-edge-types': [
        'error',
        // Lists that can't grow are no connections; and a change is no Node, having no id to be asked for by.
        { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false, withEdgeSuffix: true },
      ],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          EnumValueDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
        },
      ],
      '@graphql-eslint/strict-id-in-types': [
        'error',
        {
          exceptions: {
            suffixes: ['Connection', 'Edge'],
            // Parts of the things they belong to, and pairs: nobody can ask for them by an id of their own.
            types: [
              ...[
                'Belief',
                'Change',
                'Coverage',
                'CypherAnswer',
                'DateSpan',
                'Dyad',
                'EntityGroup',
                'HypotheticalRelationship',
                'Identifier',
                'Impact',
                'MutualObligation',
                'Name',
                'ObligationSpan',
                'Quantity',
                'QuantitySpan',
                'QuantitySum',
                'PageInfo',
                'RelationshipChange',
                'RelationshipCount',
                'Revision',
                'SourceCoverage',
                'Words',
              ],
              ...['DayRange', 'Path', 'PathResult', 'PathStep', 'Reading'],
              ...['Frontier', 'Subgraph', 'SubgraphNode'],
              ...['SearchFacet', 'TextMark'],
            ],
          },
        },
      ],
    },
  },
  { files: [OPERATIONS.client, OPERATIONS.explore], plugins, languageOptions, rules: operationRules },
  {
    files: [OPERATIONS.playground],
    plugins,
    languageOptions,
    rules: {
      ...operationRules,
      // Read by people; an id in every answer is for caches.
      '@graphql-eslint/require-selections': 'off',
    },
  },
];
