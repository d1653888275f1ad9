import { z } from 'zod';

import { StartError } from './errors.ts';
import { explainAllowed } from './explainAllowed.ts';

const port = z.coerce.number().int().min(0).max(65_535);

/** The environment's variables, with their defaults. A port of 0 asks the system for a free one. */
const Environment = z.object({
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\//, 'must begin with neo4j:// or bolt://')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  NEO4J_IMAGE: z.string().min(1).default('neo4j:5.26-community'),
  ENTENTE_DATABASE: z.enum(['java', 'docker']).optional(),
  ENTENTE_DATA: z.string().min(1).default('.entente'),
  ENTENTE_BOLT_PORT: port.default(7687),
  ENTENTE_HEAP: z
    .string()
    .regex(/^\d+[mg]$/i, 'must be a size such as 512m or 2g')
    .default('512m'),
  ENTENTE_HOST: z.string().min(1).default('127.0.0.1'),
  ENTENTE_PORT: port.default(4000),
  ENTENTE_CYPHER: z.enum(['on', 'off']).default('off'),
  ENTENTE_EXPLAIN: z.enum(['on', 'off']).optional(),
  ENTENTE_TEXTS: z.string().min(1).optional(),
  ENTENTE_OPERATIONS: z.string().min(1).optional(),
  ENTENTE_OPERATIONS_ONLY: z.enum(['true', 'false']).default('false'),
});

/** The settings of one run, read once and never changed. */
export interface Config {
  /** An address given by the user; without one, a local database is started. */
  readonly neo4j: { uri: string | undefined; user: string; password: string | undefined; database: string };
  /** How a local database is run. */
  readonly local: {
    /** Java or Docker where the user insists on one of them. */
    runtime: 'java' | 'docker' | undefined;
    /** The folder that holds the database's data, password and logs. */
    folder: string;
    boltPort: number;
    /** The heap of the database's JVM, in the JVM's notation: 512m, 2g. */
    heap: string;
    image: string;
    /** Whether it refuses every write, whoever asks. */
    readOnly: boolean;
  };
  /** `explain`: whether an answer may show how the graph was asked. `cypher`: whether analysts' own Cypher is answered. */
  readonly http: { host: string; port: number; explain: boolean; cypher: boolean };
  /** A folder with the texts that the seed cites, from which quotations are resolved. */
  readonly texts: string | undefined;
  /** A manifest of operations that clients may ask for by hash, and whether no others are answered. */
  readonly operations: { file: string; only: boolean } | undefined;
}

/** Reads a port from the command line. */
export function readPort(option: string, text: string): number {
  const parsed = port.safeParse(text);
  if (!parsed.success) {
    throw new StartError(`${option} is a port from 0 to 65535; received ${JSON.stringify(text)}`);
  }
  return parsed.data;
}

/** Reads the environment; one error names every variable that is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `${name}=${JSON.stringify(given[name])}: ${issue.message}`;
    });
    throw new StartError(`The environment can't be used: ${faults.join('; ')}.`);
  }
  const { data } = parsed;
  const only = data.ENTENTE_OPERATIONS_ONLY === 'true';
  if (only && data.ENTENTE_OPERATIONS === undefined) {
    throw new StartError('ENTENTE_OPERATIONS_ONLY=true needs ENTENTE_OPERATIONS, the operations to answer.');
  }
  return Object.freeze({
    neo4j: {
      uri: data.NEO4J_URI,
      user: data.NEO4J_USER,
      password: data.NEO4J_PASSWORD,
      database: data.NEO4J_DATABASE,
    },
    local: {
      runtime: data.ENTENTE_DATABASE,
      folder: data.ENTENTE_DATA,
      boltPort: data.ENTENTE_BOLT_PORT,
      heap: data.ENTENTE_HEAP.toLowerCase(),
      image: data.NEO4J_IMAGE,
      readOnly: false,
    },
    http: {
      host: data.ENTENTE_HOST,
      port: data.ENTENTE_PORT,
      explain: explainAllowed(data.ENTENTE_EXPLAIN, data.ENTENTE_HOST),
      cypher: data.ENTENTE_CYPHER === 'on',
    },
    texts: data.ENTENTE_TEXTS,
    operations: data.ENTENTE_OPERATIONS === undefined ? undefined : { file: data.ENTENTE_OPERATIONS, only },
  });
}
