import { setTimeout as pause } from 'node:timers/promises';

import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';

interface Login {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

type Answer = { state: 'ready' } | { state: 'refused' } | { state: 'silent'; fault: string };

/**
 * Asks until the database answers a query, refuses the password, or the signal is given.
 *
 * An open port is not enough: Bolt listens a moment before the database behind it is online.
 */
export async function waitForBolt(
  login: Login,
  signal: AbortSignal,
  onFault?: (fault: string, attempt: number) => void,
): Promise<Answer> {
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password), {
    connectionTimeout: 2000,
    connectionAcquisitionTimeout: 4000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  try {
    for (let attempt = 0; ; attempt++) {
      const answer = await ask(driver, login.database);
      if (answer.state !== 'silent') return answer;
      onFault?.(answer.fault, attempt);
      if (signal.aborted) return answer;
      await pause(200, undefined, { signal }).catch(() => {});
    }
  } finally {
    await driver.close();
  }
}

async function ask(driver: Driver, database: string): Promise<Answer> {
  try {
    await driver.executeQuery('RETURN 1', {}, { database });
    return { state: 'ready' };
  } catch (error) {
    const code = error instanceof Neo4jError ? error.code : '';
    if (code.startsWith('Neo.ClientError.Security.')) return { state: 'refused' };
    return { state: 'silent', fault: firstLine(error) };
  }
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0]!.replace(/[.\s]+$/, '');
}
