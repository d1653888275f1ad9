import type { CodegenConfig } from '@graphql-codegen/cli';

const KINDS = 'Person Post State Organization Place Mission Treaty Event Topic Document Mention'.split(' ');
const ROWS = 'Evidence Identifier Name Relationship Statement'.split(' ');

/** Writes the types that the resolvers are held to; run by `npm run codegen`. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/schema.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        importExtension: '.ts',
        enumsAsTypes: true,
        skipTypename: true,
        inputMaybeValue: 'T | null | undefined',
        scalars: { LocalDate: 'string', ID: 'string' },
        contextType: './context.ts#Context',
        mappers: {
          ...Object.fromEntries(KINDS.map((kind) => [kind, './rows.ts#EntityRow'])),
          ...Object.fromEntries(ROWS.map((type) => [type, `./rows.ts#${type}Row`])),
          Entity: './rows.ts#EntityRow',
          Node: './rows.ts#NodeRow',
          ...Object.fromEntries(
            ['Entity', 'Statement', 'Document'].flatMap((node) => [
              [`${node}Connection`, './rows.ts#ConnectionRow'],
              [`${node}Edge`, './rows.ts#EdgeRow'],
            ]),
          ),
        },
      },
    },
  },
};

export default config;
