import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { CODES_OF_EXIT, CODES_OF_MEMBER, CODES_OF_PHASE, TOPICS } from '../../src/import/tables/atop.ts';
import { readQueries } from '../../src/neo4j/queries.ts';

it('has its topics and columns in the docs, and its topics in the question of the library', () => {
  const documented = { ...TOPICS, institutionalisation: CODES_OF_PHASE };
  const docs = readFileSync(new URL('../../docs/importers.md', import.meta.url), 'utf8').split('\n');
  const rows = Object.entries({ ...documented, 'members alone': `${CODES_OF_EXIT} ${CODES_OF_MEMBER}` });
  for (const [topic, columns] of rows) {
    expect(docs).toContain(
      `| ${topic} | ${columns
        .split(' ')
        .map((column) => `\`${column}\``)
        .join(', ')} |`,
    );
  }
  const topics = Object.keys(documented);
  expect(readQueries('analysis').get('provisionsOfAlliances')!.explained.get('topic')).toBe(
    `${topics.slice(0, -1).join(', ')} or ${topics.at(-1)!}; all if omitted`,
  );
});
