import { Client } from './Client.ts';
import { cpuOf } from './cpu.ts';
import { median, quantile } from './statistics.ts';

/** One server, and what one question is in its own words: a body for each of the variables. */
export interface Contender {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  readonly bodies: readonly string[];
}

/** What was measured of one contender; times in milliseconds. */
export interface Measured {
  readonly p50: number;
  readonly p95: number;
  readonly requestsPerSecond: number;
  /** CPU time a request. */
  readonly nodeCpu: number;
  readonly javaCpu: number;
  /** The median of the rounds' ratios to the first contender: of the p50 one after the other, of the time a request else. */
  readonly ratio: number;
  /** The ratio of the CPU time of Node and Java together to that of the first contender. */
  readonly cpuRatio: number;
}

export interface Effort {
  readonly rounds: number;
  /** Each block lasts at least so long (ms), and has at least so many requests. */
  readonly milliseconds: number;
  readonly requests: number;
  readonly clients: number;
}

interface Block {
  readonly latencies: readonly number[];
  readonly elapsed: number;
  readonly nodeCpu: number;
  readonly javaCpu: number;
}

/**
 * Lets all contenders answer in turns, so that what else the machine does meets all of them alike: a block of requests each,
 * round after round, each round begun by another of them.
 */
export async function measureBlocks(
  contenders: readonly Contender[],
  java: number,
  effort: Effort,
): Promise<Map<string, Measured>> {
  const blocks = new Map(contenders.map(({ name }) => [name, [] as Block[]]));
  for (let round = 0; round < effort.rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(turn + round) % contenders.length]!;
      blocks.get(contender.name)!.push(await runBlock(contender, java, effort));
    }
  }
  const first = blocks.get(contenders[0]!.name)!;
  return new Map([...blocks].map(([name, own]) => [name, measuredOf(own, first, effort)]));
}

async function runBlock({ url, pid, bodies }: Contender, java: number, effort: Effort): Promise<Block> {
  using client = new Client(url);
  await client.post(bodies[0]!);
  const latencies: number[] = [];
  const cpu = [cpuOf(pid), cpuOf(java)] as const;
  const started = performance.now();
  let sent = 0;
  const runClient = async (): Promise<void> => {
    while (sent < effort.requests || performance.now() - started < effort.milliseconds) {
      const body = bodies[sent++ % bodies.length]!;
      const before = performance.now();
      await client.post(body);
      latencies.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: effort.clients }, runClient));
  const elapsed = performance.now() - started;
  return { latencies, elapsed, nodeCpu: cpuOf(pid) - cpu[0], javaCpu: cpuOf(java) - cpu[1] };
}

function measuredOf(own: readonly Block[], first: readonly Block[], { clients }: Effort): Measured {
  const timeOf = ({ latencies, elapsed }: Block): number =>
    clients === 1 ? median(latencies) : elapsed / latencies.length;
  const all = own.flatMap(({ latencies }) => latencies);
  const sum = (blocks: readonly Block[], of: (block: Block) => number): number =>
    blocks.reduce((total, block) => total + of(block), 0);
  const count = (blocks: readonly Block[]): number => sum(blocks, ({ latencies }) => latencies.length);
  const cpu = (blocks: readonly Block[]): number =>
    sum(blocks, ({ nodeCpu, javaCpu }) => nodeCpu + javaCpu) / count(blocks);
  return {
    p50: median(all),
    p95: quantile(all, 0.95),
    requestsPerSecond: (count(own) / sum(own, ({ elapsed }) => elapsed)) * 1_000,
    nodeCpu: sum(own, ({ nodeCpu }) => nodeCpu) / all.length,
    javaCpu: sum(own, ({ javaCpu }) => javaCpu) / all.length,
    ratio: median(own.map((block, round) => timeOf(block) / timeOf(first[round]!))),
    cpuRatio: cpu(own) / cpu(first),
  };
}
