import { tableOf } from '../src/commands/output/table.ts';
import { CONTENDERS } from './compare.ts';
import type { Comparison, ContenderName } from './compare.ts';
import type { Results } from './main.ts';
import type { Measured } from './measure/measureBlocks.ts';

/** What was measured, as a table for each number of clients. */
export function printComparisons({ date, machine, size, graph, comparisons, loading }: Results): string {
  const clients = [...new Set(comparisons.map((one) => one.clients))];
  const heading = [
    `${date}, ${machine}`,
    `Size ${size}: ${graph.entities} entities and ${graph.relationships} relationships; ${graph.allNodes} nodes and ${graph.allRelationships} relationships with the record`,
  ];
  const tables = clients.map((number) =>
    measuredBy(
      number,
      comparisons.filter((one) => one.clients === number),
    ),
  );
  const { rows, loadPerSecond, barePerSecond } = loading;
  const loaded = `\nLoading ${rows} nodes and relationships: ${Math.round(loadPerSecond)} a second; by an UNWIND that only creates them: ${Math.round(barePerSecond)}, ${(barePerSecond / loadPerSecond).toFixed(1)} times as many`;
  return `${[...heading, ...tables, loaded].join('\n')}\n`;
}

function measuredBy(clients: number, comparisons: readonly Comparison[]): string {
  const tables = comparisons.map(
    ({ question, title, bytes, trips, measured }) =>
      `\n${question}: ${title} (${(bytes / 1_000).toFixed(1)} kB, Entente makes ${trips} round trips)\n${tableOf(
        COLUMNS,
        Object.entries(measured).map(([name, one]) => cellsOf(name as ContenderName, one)),
        { right: COLUMNS.map((column) => column !== 'answers') },
      )}`,
  );
  const what = clients === 1 ? 'One after the other' : `${clients} at once`;
  return [`\n${what}; time and CPU as multiples of ${CONTENDERS.tuned.title}`, ...tables].join('\n');
}

const COLUMNS = ['answers', 'p50 ms', 'p95 ms', 'rps', 'CPU ms Node+Java', 'time', 'CPU'];

function cellsOf(name: ContenderName, one: Measured): string[] {
  const times = (ratio: number): string => `${ratio.toFixed(2)}×`;
  return [
    CONTENDERS[name].title,
    one.p50.toFixed(2),
    one.p95.toFixed(1),
    one.requestsPerSecond.toFixed(0),
    `${one.nodeCpu.toFixed(1)} + ${one.javaCpu.toFixed(1)}`,
    times(one.ratio),
    times(one.cpuRatio),
  ];
}
