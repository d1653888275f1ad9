import { questionOf, readQueries, readSources } from '../src/neo4j/queries.ts';

/** A page with every file of cypher/analysis: what its header declares, and its Cypher. */
export function libraryPage(): string {
  const sources = readSources('analysis');
  const queries = [...readQueries('analysis').values()];
  const questions = queries.map(({ name, description, text, example }) => {
    const question = questionOf(description);
    const tags = sources.get(name)!.split('\n');
    return [
      `## ${question} {#${name.toLowerCase()}}`,
      `\`npm run entente -- cypher ${name}\``,
      description.slice(question.length).trim(),
      table('parameter', tags, 'param'),
      table('column', tags, 'returns'),
      `Example: \`${example}\``,
      `\`\`\`cypher\n${text}\n\`\`\``,
    ].filter((part) => part !== '');
  });
  return [
    '# Library of analyses',
    `The ${questions.length} analyses in \`cypher/analysis\`; \`npm run entente -- cypher --list\` lists them, too. [How to run them](../analysts.md). A parameter whose type ends with \`?\` is optional.`,
    queries.map((one) => `- [${questionOf(one.description)}](#${one.name.toLowerCase()})`).join('\n'),
    ...questions.flat(),
  ].join('\n\n');
}

/** A table of header tags such as `// @param on DATE? today if left out`. */
function table(title: string, header: readonly string[], tag: string): string {
  const rows = header.flatMap((line) => {
    const [, name, type, words] = new RegExp(`^// @${tag}\\s+(\\S+)\\s+(\\S+)\\s*(.*)$`).exec(line) ?? [];
    return name === undefined ? [] : [`| \`${name}\` | \`${type}\` | ${words!.replaceAll('|', '\\|')} |`];
  });
  return rows.length === 0 ? '' : [`| ${title} | type | |`, '|---|---|---|', ...rows].join('\n');
}
