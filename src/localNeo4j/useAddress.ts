import type { Config } from '../config/config.ts';
import { StartError } from '../config/errors.ts';
import type { RunningDatabase } from './RunningDatabase.ts';
import { waitForBolt } from './waitForBolt.ts';

const patience = 30_000;

/** Uses a Neo4j that somebody else runs; it may still be starting, so it is given half a minute. */
export async function useAddress(
  uri: string,
  config: Config,
  report: (line: string) => void,
  signal: AbortSignal = AbortSignal.timeout(patience),
): Promise<RunningDatabase> {
  const given = addressGiven(uri, config);
  const { user, database } = config.neo4j;
  const [login, remedy] =
    uri === config.analysts?.uri
      ? ['ENTENTE_CYPHER_URI', 'start the copy, or unset ENTENTE_CYPHER_URI to ask the graph itself']
      : ['NEO4J_USER and NEO4J_PASSWORD', 'correct NEO4J_URI, or unset it to start a local one'];
  const answer = await waitForBolt({ ...given, database }, signal, (fault, attempt) => {
    if (attempt === 0) report(`Waiting for ${uri} (${fault})`);
  });
  switch (answer.state) {
    case 'ready':
      break;
    case 'refused':
      throw new StartError(`The Neo4j at ${uri} rejects the password of user ${user}; correct ${login}.`);
    case 'silent':
      throw new StartError(
        `No Neo4j with a database ${database} answers at ${uri} (${answer.fault}); ${remedy}.`,
      );
  }
  return given;
}

/** The Neo4j of somebody else, whether it answers or not. */
export function addressGiven(uri: string, { neo4j: { user, password } }: Config): RunningDatabase {
  if (password === undefined)
    throw new StartError(`NEO4J_URI=${uri} needs NEO4J_PASSWORD, the password of its user ${user}.`);
  return {
    kind: 'address',
    uri,
    user,
    password,
    passwordFile: undefined,
    ended: new Promise<string>(() => {}),
    stop: async () => {},
  };
}
