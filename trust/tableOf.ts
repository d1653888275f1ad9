import { cpus, release, totalmem } from 'node:os';

import type { Outcome } from './goals.ts';

/** What the goals came to, as a page of the documentation. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} × ${cpus()[0]!.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}, Node ${process.versions.node}`;
  const rows = outcomes.map(
    ({ goal, what, figure, holds }) => `| ${goal} | ${what} | ${figure} | ${holds ? 'yes' : '**no**'} |`,
  );
  return `# How it stood
What \`npm run trust\` came to on ${date}, ${machine}. It writes this page when it has gone through all goals.

| goal | what was done | what came of it | holds |
|---|---|---|---|
${rows.join('\n')}

What a service keeps in memory over half an hour of questions and hostile requests (\`npm run trust -- --soak 30\` draws it anew):

![Resident memory in megabytes over thirty minutes](images/soak.svg)
`;
}
