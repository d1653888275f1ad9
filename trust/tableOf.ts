import { cpus, release, totalmem } from 'node:os';

import type { Outcome } from './goals.ts';

/** What the goals came to, as a page of the documentation. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} × ${cpus()[0]!.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}, Node ${process.versions.node}`;
  const rows = outcomes.map(
    ({ goal, what, figure, holds }) => `| ${goal} | ${what} | ${figure} | ${holds ? 'yes' : '**no**'} |`,
  );
  return `# Results of the trust tests
The results of \`npm run trust\` on ${date}, ${machine}. It writes this page after it has tested all goals.

| goal | test | result | passed |
|---|---|---|---|
${rows.join('\n')}

The memory of a service during half an hour of ordinary and hostile requests (\`npm run trust -- --soak 30\` draws a new chart):

![Resident memory in megabytes over thirty minutes](images/soak.svg)
`;
}
