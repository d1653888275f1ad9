import { cpus, release, totalmem } from 'node:os';

import { GOALS } from './goals.ts';
import type { Outcome } from './goals.ts';

/** The goals and their results, as a page of the documentation. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} × ${cpus()[0]!.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}, Node ${process.versions.node}`;
  const rows = outcomes.map(
    ({ goal, what, figure, holds }) => `| ${goal} | ${what} | ${figure} | ${holds ? 'yes' : '**no**'} |`,
  );
  const goals = Object.entries(GOALS).map(([goal, text]) => `- **${goal}**: ${text}`);
  return `# Results of the trust tests
\`npm run trust\` tests what the service must do under load, faults and hostile requests; \`npm run trust -- --only G9\` runs the tests of one goal. These results are of
${date}, on ${machine}. A run of all goals writes this page.

## Goals
${goals.join('\n')}

## Results
| goal | test | result | passed |
|---|---|---|---|
${rows.join('\n')}

## Memory over half an hour
The memory of a service during half an hour of ordinary and hostile requests (\`npm run trust -- --soak 30\` draws a new chart):

![Resident memory in megabytes over thirty minutes](images/soak.svg)
`;
}
