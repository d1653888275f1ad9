import neo4j from 'neo4j-driver';
import type { Driver, ManagedTransaction } from 'neo4j-driver';

import type { Query } from './queries.ts';
import { parametersFor } from './values.ts';

/** Where a graph is, and who asks. */
export interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

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

/** The one seam to Neo4j: every read goes through `read`, every write through `write`. */
export class Graph implements AsyncDisposable {
  readonly #driver: Driver;
  readonly #database: string;

  constructor({ uri, user, password, database }: Address) {
    this.#database = database;
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      maxConnectionPoolSize: 40,
      telemetryDisabled: true,
    });
  }

  /** Runs one text in READ mode, where the server refuses to write. */
  async read(
    names: readonly string[],
    text: string,
    parameters: Readonly<Record<string, unknown>>,
    observe?: (run: Run) => void,
  ): Promise<Row[]> {
    const started = performance.now();
    const { records } = await this.#driver.executeQuery(text, parameters, {
      database: this.#database,
      routing: neo4j.routing.READ,
      bookmarkManager: null,
      transactionConfig: { timeout: 30_000, metadata: { app: 'entente', statement: names.join('+') } },
    });
    observe?.({
      names,
      text,
      parameters,
      records: records.length,
      milliseconds: performance.now() - started,
    });
    return records.map((record) => record.toObject());
  }

  /** Does some work in one write transaction; a passing fault of the database makes it start again. */
  async write<T>(name: string, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: neo4j.session.WRITE,
    });
    try {
      return await session.executeWrite((transaction) => work(new Transaction(transaction)), {
        metadata: { app: 'entente', statement: name },
      });
    } finally {
      await session.close();
    }
  }

  /** Runs a statement that can't be part of a transaction with others: one that changes the schema. */
  async alter(text: string): Promise<void> {
    await this.#driver.executeQuery(text, {}, { database: this.#database });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#driver.close();
  }
}

/** What can be done inside `Graph.write`. */
export class Transaction {
  readonly #transaction: ManagedTransaction;

  constructor(transaction: ManagedTransaction) {
    this.#transaction = transaction;
  }

  async run(query: Query, parameters: Readonly<Record<string, unknown>> = {}): Promise<Row[]> {
    const { records } = await this.#transaction.run(query.text, parametersFor(query, parameters));
    return records.map((record) => record.toObject());
  }
}
