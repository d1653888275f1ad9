import { fileURLToPath } from 'node:url';

import { beforeAll, describe, expect, it } from 'vitest';

import { seedGraph } from '../seed/seeded.ts';
import { ask } from '../setup/graph.ts';
import { exampleFiles } from './examples.ts';
import type { ExampleFile } from './examples.ts';

const PAGES = fileURLToPath(new URL('../../docs/questions/', import.meta.url));

/** The first examples are the questions of the model; each has a page. */
const questions = exampleFiles().slice(0, 7);

describe('docs/questions', () => {
  beforeAll(seedGraph, 180_000);

  // `npm test -- tests/web/questions.test.ts --update` writes the pages anew.
  it.each(questions)('has $file with the answer that the seed gives', async (example) => {
    const { data, errors } = await ask(example.query, example.variables);
    expect(errors).toEqual([]);
    await expect(pageOf(example, data)).toMatchFileSnapshot(
      `${PAGES}${example.file.replace('.graphql', '.md')}`,
    );
  });
});

/** The example's comments as a heading and a paragraph, its query and variables, and the answer. */
function pageOf({ title, query, variables }: ExampleFile, data: unknown): string {
  const lines = query.split('\n');
  const [heading, , ...comments] = lines
    .filter((line) => line.startsWith('#'))
    .map((line) => line.replace(/^# ?/, ''));
  const asked = lines.filter((line) => !line.startsWith('#')).join('\n');
  return [
    `# ${heading}`,
    comments.join('\n'),
    block('graphql', asked.trim()),
    ...(Object.keys(variables).length > 0
      ? ['with the variables', block('json', JSON.stringify(variables, null, 2))]
      : []),
    'The answer on the seed:',
    block('json', JSON.stringify(data, null, 2)),
    `In the playground this is the example \`${title}\`.\n`,
  ].join('\n\n');
}

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
