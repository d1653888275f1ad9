import type { Address } from '../config/Address.ts';
import { setTimeout as pause } from 'node:timers/promises';

import neo4j, { Neo4jError } from 'neo4j-driver';
import type { Driver, ManagedTransaction, Plan as PlanStep, Record as DriverRecord } from 'neo4j-driver';

import { RequestError, requestErrorFor } from '../config/errors.ts';
import type { Query } from './queries.ts';
import { raceAbort } from './raceAbort.ts';
import { parametersFor } from './values.ts';

/** One round trip to the graph, as a person who asks may see it. */
export interface Run {
  /** The statements that were joined, by name. */
  readonly names: readonly string[];
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly records: number;
  readonly milliseconds: number;
}

export type Row = Readonly<Record<string, unknown>>;

/** What a read belongs to. */
export interface ReadOptions {
  readonly observe?: ((run: Run) => void) | undefined;
  /** Ends the read, with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Names the request in the server's list of transactions and in its query log. */
  readonly request?: string | undefined;
  /** How long the server may take; half a minute if omitted. */
  readonly milliseconds?: number | undefined;
  /** What has to be seen, as `Graph.bookmarks` named it, whichever server of a cluster is asked. */
  readonly bookmarks?: readonly string[] | undefined;
}

/** How the server would run a text: `type` is r for what only reads. */
export interface Plan {
  readonly type: string;
  /** The last step, with those that it draws from below it; undefined for a text that has no plan. */
  readonly root: PlanStep | undefined;
}

/** The first records of an answer, in the driver's own values. */
export interface Taken {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  /** Whether there were more. */
  readonly cut: boolean;
}

/** Milliseconds. */
const CLOSING = 2_000;
/** How long a text may be planned that was too late for the one who asked, in milliseconds. */
const PLANNING = 60_000;
/** How many texts wait to be planned; others are asked for again. */
const MOST_TO_PLAN = 50;
/** How many texts are known to be planned; the database keeps as many plans. */
const MOST_PLANNED = 1_000;

/**
 * The one seam to Neo4j: every read goes through `read`, every write through `write`. What analysts write themselves is
 * planned by `plan` and run by `take`; src/sandbox is the only caller.
 */
export class Graph implements AsyncDisposable {
  readonly #connect: () => Driver;
  readonly #database: string;
  #driver: Driver;
  #bookmarks: readonly string[] = [];
  /** Texts for which the database has made a plan, the last at the end. */
  readonly #planned = new Set<string>();
  /** Texts to be planned behind the requests, with the parameters of one. */
  readonly #toPlan = new Map<string, Readonly<Record<string, unknown>>>();
  #isPlanning = false;
  /** The signals of requests that asked something for which there was no plan. */
  readonly #delayed = new WeakSet<AbortSignal>();

  /** @param hurried somebody waits for the answer: gives up within a second what is tried for a quarter of a minute else */
  constructor(
    { uri, user, password, database }: Address,
    { connections = 40, hurried = false }: { connections?: number; hurried?: boolean } = {},
  ) {
    this.#database = database;
    this.#connect = () =>
      neo4j.driver(uri, neo4j.auth.basic(user, password), {
        disableLosslessIntegers: true,
        connectionTimeout: hurried ? 2_000 : 5_000,
        connectionAcquisitionTimeout: hurried ? 2_500 : 10_000,
        connectionLivenessCheckTimeout: 30_000,
        maxConnectionLifetime: 30 * 60_000,
        maxConnectionPoolSize: connections,
        // The pauses between tries double, give or take a fifth: behind 1, 2, 4 and 8 s there is none of 16 s that way.
        maxTransactionRetryTime: hurried ? 1_000 : 10_000,
        telemetryDisabled: true,
        // Nobody reads what the server thinks of a text; it would say it anew with each answer.
        notificationFilter: { minimumSeverityLevel: 'OFF' },
      });
    this.#driver = this.#connect();
  }

  /** Runs one text in READ mode, where the server refuses to write. */
  async read(
    names: readonly string[],
    text: string,
    parameters: Readonly<Record<string, unknown>>,
    { observe, signal, request, milliseconds, bookmarks }: ReadOptions = {},
  ): Promise<Row[]> {
    if (signal?.aborted === true) throw this.#faultOf(signal.reason, signal);
    if (!this.#planned.has(text) && signal !== undefined) this.#delayed.add(signal);
    const started = performance.now();
    const once = (): Promise<DriverRecord[]> =>
      this.#readOnce(names, text, parameters, { signal, request, milliseconds, bookmarks });
    const records = await once()
      .catch((error: unknown) => {
        if (error instanceof Neo4jError && error.retriable && signal?.aborted !== true) return once();
        throw error;
      })
      .catch((error: unknown) => {
        if (isLate(error) && !this.#planned.has(text)) this.planBehind(text, parameters);
        throw this.#faultOf(error, signal);
      });
    observe?.({
      names,
      text,
      parameters,
      records: records.length,
      milliseconds: performance.now() - started,
    });
    return records.map(rowOf);
  }

  /**
   * One statement in a transaction that the server begins and ends by itself: three messages fewer than a transaction of
   * ours, and no less a guarantee, since Neo4j shows each statement what is committed by then either way.
   */
  async #readOnce(
    names: readonly string[],
    text: string,
    parameters: Readonly<Record<string, unknown>>,
    { signal, request, milliseconds = 30_000, bookmarks = [] }: ReadOptions,
  ): Promise<DriverRecord[]> {
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: neo4j.session.READ,
      bookmarks: [...bookmarks],
    });
    const run = async (): Promise<DriverRecord[]> => {
      const metadata = {
        app: 'entente',
        statement: names.join('+'),
        ...(request !== undefined && { request }),
      };
      const result = session.run(text, parameters, { timeout: milliseconds, metadata });
      // The database names the columns when it has the plan, before it looks for rows.
      if (!this.#planned.has(text)) {
        result.keys().then(
          () => this.#keepPlanned(text),
          () => {},
        );
      }
      return (await result).records;
    };
    try {
      return await raceAbort(signal, run());
    } finally {
      // It also has the server stop what still runs, without waiting for a server that hangs.
      await raceAbort(signal, session.close());
    }
  }

  /** A timeout because of query planning gets its own message: the request needn't be smaller. */
  #faultOf(error: unknown, signal: AbortSignal | undefined): unknown {
    if (signal === undefined || !this.#delayed.has(signal) || !isLate(error)) return error;
    return new RequestError('TIMEOUT', NEW);
  }

  #keepPlanned(text: string): void {
    this.#planned.add(text);
    if (this.#planned.size > MOST_PLANNED) this.#planned.delete(this.#planned.values().next().value!);
  }

  /** Whether the database has made a plan for a text, as far as is known here. */
  isPlanned(text: string): boolean {
    return this.#planned.has(text);
  }

  /** Has a text planned for which nobody waits, one after the other. */
  planBehind(text: string, parameters: Readonly<Record<string, unknown>>): void {
    if (this.#toPlan.size < MOST_TO_PLAN) this.#toPlan.set(text, parameters);
    if (!this.#isPlanning) void this.#planAll();
  }

  async #planAll(): Promise<void> {
    this.#isPlanning = true;
    for (const [text, parameters] of this.#toPlan) {
      await this.#driver
        .executeQuery(`EXPLAIN ${text}`, parameters, {
          database: this.#database,
          routing: neo4j.routing.READ,
          bookmarkManager: null,
          transactionConfig: { timeout: PLANNING, metadata: { app: 'entente', statement: 'plan' } },
        })
        .then(
          () => this.#keepPlanned(text),
          () => {},
        );
      this.#toPlan.delete(text);
    }
    this.#isPlanning = false;
  }

  /**
   * Begins anew with fresh connections. Those of a server that stood still may never answer again, and what waits
   * for them isn't waited for.
   */
  reconnect(): void {
    const stale = this.#driver;
    this.#driver = this.#connect();
    stale.close().catch(() => {});
  }

  /** Plans a text in READ mode without running it. */
  async plan(text: string, parameters: Readonly<Record<string, unknown>>): Promise<Plan> {
    const { summary } = await this.#driver.executeQuery(`EXPLAIN\n${text}`, parameters, {
      database: this.#database,
      routing: neo4j.routing.READ,
      bookmarkManager: null,
    });
    return { type: summary.queryType, root: summary.plan === false ? undefined : summary.plan };
  }

  /** Runs a query in READ mode and takes a number of records; the server drops the rest. */
  async take(
    text: string,
    parameters: Readonly<Record<string, unknown>>,
    { rows, milliseconds }: { rows: number; milliseconds: number },
  ): Promise<Taken> {
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: neo4j.session.READ,
      fetchSize: Math.min(rows + 1, 1_000),
    });
    try {
      // Not a managed transaction: that would try again what was too much for the server's memory.
      const result = session.run(text, parameters, {
        timeout: milliseconds,
        metadata: { app: 'entente', statement: 'analyst' },
      });
      const columns = await result.keys();
      const taken: unknown[][] = [];
      for await (const record of result) {
        if (taken.length === rows) return { columns, rows: taken, cut: true };
        taken.push([...record.values()]);
      }
      return { columns, rows: taken, cut: false };
    } finally {
      await session.close();
    }
  }

  /**
   * Does some work in one write transaction; a passing fault of the database makes it start again.
   *
   * @param observe called with each number of rows that a statement with `@pieces` has processed
   */
  async write<T>(
    name: string,
    work: (transaction: Transaction) => Promise<T>,
    observe: (rows: number) => void = () => {},
  ): Promise<T> {
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: neo4j.session.WRITE,
    });
    try {
      const done = await this.#inTurn(() =>
        session.executeWrite((transaction) => work(new Transaction(transaction, observe)), {
          metadata: { app: 'entente', statement: name },
        }),
      );
      this.#bookmarks = session.lastBookmarks();
      return done;
    } finally {
      await session.close();
    }
  }

  /** Who has waited for another begins anew at once, and not after the pauses that the driver makes behind a fault. */
  async #inTurn<T>(once: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await once();
      } catch (error) {
        if (!(error instanceof Outdated)) throw error;
        await pause(2);
      }
    }
  }

  /** Names the state of the graph that the last write led to, for those who have to see at least that. */
  get bookmarks(): readonly string[] {
    return this.#bookmarks;
  }

  /** Runs a statement that can't be part of a transaction with others: one that changes the schema. */
  async alter(text: string): Promise<void> {
    await this.#driver.executeQuery(text, {}, { database: this.#database });
  }

  /** What a server that stands still keeps open isn't waited for. */
  async [Symbol.asyncDispose](): Promise<void> {
    const late = new AbortController();
    await Promise.race([
      this.#driver.close(),
      pause(CLOSING, undefined, { signal: late.signal }).catch(() => {}),
    ]);
    late.abort();
  }
}

/** The message for a query that timed out because it had to be planned. */
const NEW = 'The graph had to plan this new query first, which took too long; try again';

/** Whether the time was up, for the request or on the server. */
function isLate(error: unknown): boolean {
  return requestErrorFor(error).extensions['code'] === 'TIMEOUT';
}

/** The number of rows of a part, for statements that may be run in parts. */
const ROWS_AT_ONCE = 1_000;

/** What can be done inside `Graph.write`. */
export class Transaction {
  readonly #transaction: ManagedTransaction;
  readonly #observe: (rows: number) => void;

  constructor(transaction: ManagedTransaction, observe: (rows: number) => void) {
    this.#transaction = transaction;
    this.#observe = observe;
  }

  async run(query: Query, parameters: Readonly<Record<string, unknown>> = {}): Promise<Row[]> {
    const { pieces } = query;
    if (pieces === undefined) return this.#runWhole(query, parameters);
    const list = parameters[pieces] as readonly unknown[];
    const rows: Row[] = [];
    for (let start = 0; start < list.length; start += ROWS_AT_ONCE) {
      const part = list.slice(start, start + ROWS_AT_ONCE);
      rows.push(...(await this.#runWhole(query, { ...parameters, [pieces]: part })));
      this.#observe(part.length);
    }
    return rows;
  }

  async #runWhole(query: Query, parameters: Readonly<Record<string, unknown>>): Promise<Row[]> {
    const { records } = await this.#transaction.run(query.text, parametersFor(query, parameters));
    return records.map(rowOf);
  }

  /** Gives up what was done, and has `Graph.write` start again. */
  beginAnew(): never {
    throw new Outdated('Something was written meanwhile');
  }

  /** The rows as the database finds them, for answers that are too large to be held. */
  async *stream(query: Query, parameters: Readonly<Record<string, unknown>> = {}): AsyncGenerator<Row> {
    const result = this.#transaction.run(query.text, parametersFor(query, parameters));
    for await (const record of result) yield rowOf(record);
  }
}

/** A transaction began before something that it follows. */
class Outdated extends Error {}

/** The driver's own `toObject` takes several times as long. */
function rowOf(record: DriverRecord): Row {
  const row: Record<string, unknown> = {};
  for (const column of record.keys) row[column as string] = record.get(column);
  return row;
}
