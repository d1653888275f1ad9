import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

import { RequestError, StartError } from '../config/errors.ts';
import { Graph } from '../neo4j/Graph.ts';
import type { Address } from '../config/Address.ts';
import type { Answer, Parameters, Reply, Task, Values } from './sandboxWorker.ts';

/** How much one statement, and all at once, may ask for. */
export interface Limits {
  readonly milliseconds: number;
  /** Rows of an answer; the rest is left out. */
  readonly rows: number;
  /** Statements that run at the same time. */
  readonly atOnce: number;
}

/** The limits of what is asked over the API. */
export const API_LIMITS: Limits = { milliseconds: 4_000, rows: 10_000, atOnce: 2 };

/** What an answer may take of memory, in MB. */
const HEAP = 256;

interface Options {
  readonly parameters?: Parameters;
  readonly rows?: number;
  readonly values?: Values;
  /** Ends the statement, with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Where analysts' own Cypher is run: the only read that is no file of cypher/read. Each statement runs in a thread of its own,
 * with connections of its own: one huge value keeps the driver so busy that nothing else gets its turn, not even
 * a timer, and a thread can be ended.
 */
export class CypherSandbox implements AsyncDisposable {
  readonly #address: Address;
  readonly #limits: Limits;
  readonly #threads = new Set<Worker>();
  readonly #idle: Worker[] = [];
  #running = 0;
  #isChecked = false;

  /** A Neo4j that may come and go; it is looked at when it is first asked. */
  constructor({ uri, user, password, database }: Address, limits: Limits) {
    this.#address = { uri, user, password, database };
    this.#limits = limits;
  }

  /** @throws {StartError} if the Neo4j has functions that aren't its own */
  static async open(address: Address, limits: Limits): Promise<CypherSandbox> {
    const sandbox = new CypherSandbox(address, limits);
    await sandbox.#check();
    return sandbox;
  }

  /** The gate sees what a statement's steps are, and not what a function does. */
  async #check(): Promise<void> {
    await using graph = new Graph(this.#address, { connections: 1, hurried: true });
    const added = await graph.read(
      ['functions'],
      'SHOW FUNCTIONS YIELD name, isBuiltIn WHERE NOT isBuiltIn RETURN name',
      {},
    );
    if (added.length > 0) {
      throw new StartError(
        `Analysts' Cypher needs a Neo4j without added functions; this one has ${added.length}, ${String(added[0]!['name'])} among them.`,
      );
    }
    this.#isChecked = true;
  }

  /** Runs a statement, if the gate lets it. */
  async ask(text: string, { parameters = {}, rows, values = 'json', signal }: Options = {}): Promise<Answer> {
    const { rows: most, milliseconds } = this.#limits;
    const task = { text, parameters, rows: Math.min(rows ?? most, most), milliseconds, values };
    const reply = await this.#do(task, signal);
    return reply.answer!;
  }

  /** How the server would run a statement, if the gate lets it: a tree to read. */
  async plan(text: string, parameters: Parameters = {}): Promise<string> {
    const { milliseconds } = this.#limits;
    const reply = await this.#do({ text, parameters, rows: 0, milliseconds, values: 'plan' });
    return reply.plan!;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.terminate()));
  }

  async #do(task: Task, signal?: AbortSignal): Promise<Reply> {
    const { atOnce, milliseconds } = this.#limits;
    if (this.#running >= atOnce) {
      throw new RequestError(
        'OVERLOADED',
        `At most ${atOnce} Cypher statements run at the same time; try again`,
      );
    }
    this.#running += 1;
    try {
      if (!this.#isChecked) await this.#check();
      const thread = this.#idle.pop() ?? (await this.#startThread());
      const late = AbortSignal.timeout(milliseconds);
      const reply = await this.#replyOf(thread, task, late, signal);
      this.#idle.push(thread);
      if (reply.refused !== undefined) throw new RequestError(...reply.refused);
      if (reply.fault !== undefined) throw reply.fault;
      return reply;
    } finally {
      this.#running -= 1;
    }
  }

  async #startThread(): Promise<Worker> {
    const thread = new Worker(new URL('sandboxWorker.ts', import.meta.url), {
      workerData: this.#address,
      resourceLimits: { maxOldGenerationSizeMb: HEAP },
    });
    this.#threads.add(thread);
    thread.once('exit', () => this.#threads.delete(thread));
    await once(thread, 'message');
    return thread;
  }

  async #replyOf(thread: Worker, task: Task, late: AbortSignal, gone?: AbortSignal): Promise<Reply> {
    const answered = once(thread, 'message', { signal: gone ? AbortSignal.any([late, gone]) : late });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    thread.postMessage(task);
    try {
      const [reply] = (await answered) as [Reply];
      return reply;
    } catch (error) {
      // Its connections go with it, and the server drops what nobody waits for.
      void thread.terminate();
      gone?.throwIfAborted();
      if (late.aborted) {
        const seconds = this.#limits.milliseconds / 1_000;
        throw new RequestError('TIMEOUT', `A statement may take ${seconds} s; this one took longer`);
      }
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
        throw new RequestError('BAD_USER_INPUT', 'The answer is too large; request less');
      }
      throw error;
    }
  }
}
