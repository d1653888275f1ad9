import { compose } from '../../../src/neo4j/compose.ts';

// Read by the bundler: the options have to stand here as they are.
const files = import.meta.glob<string>('../../../cypher/read/**/*.cypher', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const fragments = import.meta.glob<string>('../../../cypher/fragments/**/*.cypher', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The statements that the service asks the graph with, where it doesn't itself show them, under the question's variables. */
export function readStatements(names: readonly string[], variables: object): string {
  const { sources } = compose(byName(files), byName(fragments));
  const asked = Object.entries(variables).map(([name, value]) => `// ${name}: ${JSON.stringify(value)}`);
  return [asked.join('\n'), ...names.map((name) => sources.get(name))].filter(Boolean).join('\n\n');
}

function byName(found: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(found).map(([path, text]) => [/([^/]+)\.cypher$/.exec(path)![1]!, text]));
}
