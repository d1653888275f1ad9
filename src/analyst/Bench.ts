import { RequestError, requestErrorFor, StartError } from '../errors.ts';
import { Graph } from '../graph/Graph.ts';
import type { Address, Plan, Taken } from '../graph/Graph.ts';
import { refusalOf } from './gate.ts';

/** How much one statement, and all at once, may ask for. */
export interface Limits {
  readonly milliseconds: number;
  /** Rows of an answer; the rest is left out. */
  readonly rows: number;
  /** Statements that run at the same time. */
  readonly atOnce: number;
}

/** The limits of what is asked over the API. */
export const API_LIMITS: Limits = { milliseconds: 5_000, rows: 10_000, atOnce: 2 };

/** What a statement answered, in the driver's own values. */
export interface BenchAnswer extends Taken {
  readonly milliseconds: number;
}

type Parameters = Readonly<Record<string, unknown>>;

/**
 * Where analysts' own Cypher is run: the only read that is no file of cypher/read. Each statement is planned first, and run
 * only if the gate finds nothing in its plan but reading; with limits, and on connections of its own, so that nobody
 * who asks the API waits for it.
 */
export class Bench implements AsyncDisposable {
  readonly #graph: Graph;
  readonly #limits: Limits;
  #running = 0;

  private constructor(graph: Graph, limits: Limits) {
    this.#graph = graph;
    this.#limits = limits;
  }

  /**
   * @throws {StartError} if the Neo4j has functions that aren't its own: the gate sees what a statement's steps are, and not
   *   what a function does
   */
  static async open(address: Address, limits: Limits): Promise<Bench> {
    // One more for each that is just being given back.
    const graph = new Graph(address, { connections: 2 * limits.atOnce });
    const added = await graph.read(
      ['functions'],
      'SHOW FUNCTIONS YIELD name, isBuiltIn WHERE NOT isBuiltIn',
      {},
    );
    if (added.length > 0) {
      await graph[Symbol.asyncDispose]();
      throw new StartError(
        `Analysts' Cypher needs a Neo4j without functions of others; this one has ${added.length}, ${String(added[0]!['name'])} among them.`,
      );
    }
    return new Bench(graph, limits);
  }

  /** Runs a statement, if the gate lets it. */
  async ask(text: string, parameters: Parameters = {}, rows = this.#limits.rows): Promise<BenchAnswer> {
    return this.#within(async (signal) => {
      await this.#pass(text, parameters, signal);
      const started = performance.now();
      const { milliseconds } = this.#limits;
      const taken = await this.#graph.take(text, parameters, {
        rows: Math.min(rows, this.#limits.rows),
        milliseconds,
        signal,
      });
      return { ...taken, milliseconds: performance.now() - started };
    });
  }

  /** How the server would run a statement, if the gate lets it. */
  async plan(text: string, parameters: Parameters = {}): Promise<Plan> {
    return this.#within((signal) => this.#pass(text, parameters, signal));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#graph[Symbol.asyncDispose]();
  }

  async #pass(text: string, parameters: Parameters, signal: AbortSignal): Promise<Plan> {
    const plan = await this.#graph.plan(text, parameters, signal).catch((error: unknown) => {
      // EXPLAIN stands on a line of its own before the text.
      throw readable(error, this.#limits, 1);
    });
    const refusal = refusalOf(plan);
    if (refusal !== undefined) throw new RequestError('BAD_USER_INPUT', refusal);
    return plan;
  }

  async #within<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { atOnce, milliseconds } = this.#limits;
    if (this.#running >= atOnce) {
      throw new RequestError(
        'SERVICE_UNAVAILABLE',
        `At most ${atOnce} statements of Cypher run at once; try again`,
        { retryable: true },
      );
    }
    this.#running += 1;
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), milliseconds);
    const late = new Promise<never>((_resolve, reject) => {
      deadline.signal.addEventListener('abort', () => reject(tooLong(milliseconds)));
    });
    try {
      // The server's own limit comes some seconds late, and not at all if it no longer answers.
      return await Promise.race([work(deadline.signal), late]);
    } catch (error) {
      throw readable(error, this.#limits);
    } finally {
      clearTimeout(timer);
      this.#running -= 1;
    }
  }
}

function tooLong(milliseconds: number): RequestError {
  return new RequestError('TIMEOUT', `A statement may take ${milliseconds / 1_000} s; this one took longer`, {
    retryable: true,
  });
}

/** An error about what the analyst wrote keeps the server's words; any other is what it is to everybody. */
function readable(error: unknown, { milliseconds }: Limits, linesBefore = 0): unknown {
  const { code, message } = error as { code?: unknown; message: string };
  if (error instanceof RequestError || typeof code !== 'string') return error;
  if (/TransactionTimedOut/.test(code)) return tooLong(milliseconds);
  if (/MemoryPoolOutOfMemory/.test(code)) {
    return new RequestError(
      'BAD_USER_INPUT',
      'The statement needs more memory than it may have; ask for less',
    );
  }
  if (/^Neo\.ClientError\.(Statement|Procedure)\./.test(code)) {
    return new RequestError('BAD_USER_INPUT', ownWords(message, linesBefore));
  }
  const known = requestErrorFor(error);
  return known.extensions['code'] === 'INTERNAL_SERVER_ERROR' ? error : known;
}

/** Code points of what the server says is wrong; it may list all words that Cypher has. */
const LONGEST = 200;

/** What the server says is wrong and where, without the statement that it repeats, and with lines as the analyst counts. */
function ownWords(message: string, linesBefore: number): string {
  const [, said, line, column] =
    /^(.*?)(?: \(line (\d+), column (\d+) \(offset: \d+\)\))?(?:\r?\n.*)?$/s.exec(message) ?? [];
  const words = Array.from(said ?? message);
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST).join('')}…` : words.join('');
  return line === undefined
    ? short
    : `${short} (line ${Math.max(1, Number(line) - linesBefore)}, column ${column})`;
}
