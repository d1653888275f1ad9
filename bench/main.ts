import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { note, print } from '../src/commands/output/say.ts';
import { chartOf } from './chartOf.ts';
import { compare, CONTENDERS } from './compare.ts';
import type { Comparison, ContenderName } from './compare.ts';
import type { ImportedGraph } from './graph/importGraph.ts';
import { openGraph, SIZES } from './openGraph.ts';
import type { Size } from './openGraph.ts';
import { measureLoading } from './measure/measureLoading.ts';
import type { Loading } from './measure/measureLoading.ts';
import { MORE_QUESTIONS } from './questions/moreQuestions.ts';
import { QUESTIONS } from './questions/questions.ts';
import { printComparisons } from './printComparisons.ts';

/** What one run of the bench has measured. */
export interface Results {
  readonly date: string;
  readonly machine: string;
  readonly size: Size;
  readonly graph: ImportedGraph;
  readonly comparisons: readonly Comparison[];
  readonly loading: Loading;
}

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'S' },
    /** Some of Q1 to Q7, separated by commas. */
    only: { type: 'string' },
    /** Some of the contenders; the first is what the others are compared with. */
    contenders: { type: 'string' },
    /** Keeps the results and draws the chart that the README shows. */
    publish: { type: 'boolean', default: false },
  },
});
const size = oneOf('--size', Object.keys(SIZES) as Size[], values.size);
const only = listOf(
  '--only',
  [...QUESTIONS, ...MORE_QUESTIONS].map(({ name }) => name),
  values.only,
);
const names = listOf('--contenders', Object.keys(CONTENDERS) as ContenderName[], values.contenders);

await using bench = await openGraph(size, note);
const comparisons = await compare(
  bench.address,
  bench.graph,
  bench.java,
  {
    only,
    names: names ?? (Object.keys(CONTENDERS) as ContenderName[]),
    warmUp: 800,
    efforts: [
      { clients: 1, rounds: 7, milliseconds: 100, requests: 2 },
      { clients: 16, rounds: 3, milliseconds: 300, requests: 16 },
    ],
  },
  note,
);
const results: Results = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0]!.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}, Node ${process.versions.node}`,
  size,
  graph: bench.imported,
  comparisons,
  loading: await measureLoading(bench.graph),
};
print(printComparisons(results));
write(results);

function write(measured: Results): void {
  const folder = new URL('results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const file = fileURLToPath(new URL(values.publish ? 'published.json' : `${size}.json`, folder));
  writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
  note(`Written to ${file}`);
  if (values.publish) writeFileSync(new URL('../docs/images/bench.svg', import.meta.url), chartOf(measured));
}

function oneOf<T extends string>(option: string, known: readonly T[], given: string): T {
  const found = known.find((name) => name === given);
  if (found === undefined) throw new RangeError(`${option} is one of ${known.join(', ')}; received ${given}`);
  return found;
}

function listOf<T extends string>(
  option: string,
  known: readonly T[],
  given: string | undefined,
): T[] | null {
  return given?.split(',').map((name) => oneOf(option, known, name)) ?? null;
}
