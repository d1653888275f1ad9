const files = import.meta.glob<string>('../../../cypher/read/*.cypher', { query: '?raw', import: 'default' });

/** The statements that the service asks the graph with, where it doesn't itself show them, under the question's variables. */
export async function readStatements(names: readonly string[], variables: object): Promise<string> {
  const texts = await Promise.all(
    names.map(async (name) => files[`../../../cypher/read/${name}.cypher`]?.()),
  );
  const asked = Object.entries(variables).map(([name, value]) => `// ${name}: ${JSON.stringify(value)}`);
  return [asked.join('\n'), ...texts].filter(Boolean).join('\n\n');
}
