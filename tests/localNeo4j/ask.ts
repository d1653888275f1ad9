import neo4j, { type EagerResult } from 'neo4j-driver';

/** Runs a statement and returns its column n. */
export async function ask(
  { uri, password }: { uri?: string; password?: string },
  statement: string,
): Promise<readonly number[]> {
  const driver = neo4j.driver(uri!, neo4j.auth.basic('neo4j', password!), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery<EagerResult<{ n: number }>>(statement);
    return records.map((record) => record.get('n'));
  } finally {
    await driver.close();
  }
}
