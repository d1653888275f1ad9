import { CONTENDERS } from './compare.ts';
import type { Comparison, ContenderName } from './compare.ts';
import type { Results } from './main.ts';
import type { Measured } from './measure/measureBlocks.ts';

/** What was measured, as a table for each number of clients. */
export function printComparisons({ date, machine, size, graph, comparisons, loading }: Results): string {
  const clients = [...new Set(comparisons.map((one) => one.clients))];
  const heading = [
    `${date}, ${machine}`,
    `Size ${size}: ${graph.things} things and ${graph.relationships} relationships; ${graph.allNodes} nodes and ${graph.allRelationships} relationships with the record`,
  ];
  const tables = clients.map((number) =>
    tableOf(
      number,
      comparisons.filter((one) => one.clients === number),
    ),
  );
  const { rows, loadPerSecond, barePerSecond } = loading;
  const loaded = `\nLoading ${rows} nodes and relationships: ${Math.round(loadPerSecond)} a second; nodes alone, without looking anything up: ${Math.round(barePerSecond)}`;
  return `${[...heading, ...tables, loaded].join('\n')}\n`;
}

function tableOf(clients: number, comparisons: readonly Comparison[]): string {
  const lines = comparisons.flatMap(({ question, title, bytes, trips, measured }) => [
    `\n${question}: ${title} (${(bytes / 1_000).toFixed(1)} kB, Entente makes ${trips} round trips)`,
    ...Object.entries(measured).map(([name, one]) => lineOf(name as ContenderName, one)),
  ]);
  const what = clients === 1 ? 'One after the other' : `${clients} at once`;
  const columns = `${''.padEnd(24)}${'p50 ms'.padStart(9)}${'p95 ms'.padStart(9)}${'rps'.padStart(8)}${'CPU ms Node+Java'.padStart(19)}${'time'.padStart(8)}${'CPU'.padStart(8)}`;
  return [`\n${what}; time and CPU as multiples of ${CONTENDERS.tuned.title}`, columns, ...lines].join('\n');
}

function lineOf(name: ContenderName, one: Measured): string {
  const times = (ratio: number): string => `${ratio.toFixed(2)}×`;
  return [
    `  ${CONTENDERS[name].title}`.padEnd(24),
    one.p50.toFixed(2).padStart(9),
    one.p95.toFixed(1).padStart(9),
    one.requestsPerSecond.toFixed(0).padStart(8),
    `${one.nodeCpu.toFixed(1)} + ${one.javaCpu.toFixed(1)}`.padStart(19),
    times(one.ratio).padStart(8),
    times(one.cpuRatio).padStart(8),
  ].join('');
}
