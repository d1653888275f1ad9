import { totalmem } from 'node:os';

import { z } from 'zod';

import { hashOf, SCOPES } from './clients.ts';
import type { KnownClient, Scope } from './clients.ts';
import { StartError } from './errors.ts';
import { explainAllowed } from './explainAllowed.ts';
import type { Address } from './Address.ts';
import { isLoopback } from './isLoopback.ts';
import { LIMITS } from './limits.ts';
import type { Limits } from './limits.ts';

/** Room for every table that was tried, where the machine has it. */
const HEAP =
  Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY) >= 8 * 2 ** 30
    ? '1g'
    : '512m';

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

const port = z.coerce.number().int().min(0).max(65_535);

const atLeastOne = z.coerce.number().int().min(1);

/** Reads an address with its user, its password and its database in it. */
function addressIn(text: string, context: z.core.$RefinementCtx): Address {
  const url = URL.parse(text);
  try {
    const [user, password] = [url?.username, url?.password].map((part) => decodeURIComponent(part ?? ''));
    if (
      url !== null &&
      user &&
      password &&
      url.host !== '' &&
      /^(?:neo4j|bolt)(?:\+s|\+ssc)?:$/.test(url.protocol)
    ) {
      return {
        uri: `${url.protocol}//${url.host}`,
        user,
        password,
        database: url.pathname.slice(1) || 'neo4j',
      };
    }
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
  }
  context.addIssue({ code: 'custom', message: 'must be bolt://user:password@host:port, or neo4j://…' });
  return z.NEVER;
}

/** The environment variables and their defaults. Port 0 stands for any free port. */
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
    .default(HEAP),
  ENTENTE_HOST: z.string().min(1).default('127.0.0.1'),
  ENTENTE_PORT: port.default(4000),
  ENTENTE_CYPHER: z.enum(['on', 'off']).default('off'),
  ENTENTE_CYPHER_URI: z.string().transform(addressIn).optional(),
  ENTENTE_EXPLAIN: z.enum(['on', 'off']).optional(),
  ENTENTE_TEXTS: z.string().min(1).optional(),
  ENTENTE_OPERATIONS: z.string().min(1).optional(),
  ENTENTE_OPERATIONS_ONLY: z.enum(['true', 'false']).default('false'),
  ENTENTE_TOKENS: z.string().optional(),
  ENTENTE_OPEN: z.enum(['yes', 'no']).default('no'),
  ENTENTE_ORIGINS: z.string().optional(),
  ENTENTE_ADMIN_HOST: z.string().min(1).default('127.0.0.1'),
  ENTENTE_ADMIN_PORT: port.optional(),
  ENTENTE_LOG: z.enum(LOG_LEVELS).default('warn'),
  ENTENTE_MAX_COST: atLeastOne.default(LIMITS.cost),
  ENTENTE_MAX_DEPTH: atLeastOne.default(LIMITS.depth),
  ENTENTE_MAX_ALIASES: atLeastOne.default(LIMITS.aliases),
  ENTENTE_MAX_REQUESTS: atLeastOne.default(LIMITS.atOnce),
  ENTENTE_TIMEOUT: z.coerce
    .number()
    .min(0.1)
    .max(600)
    .default(LIMITS.milliseconds / 1_000),
  ENTENTE_POINTS_PER_MINUTE: atLeastOne.optional(),
});

/** The settings of one run, read once and never changed. */
export interface Config {
  /** An address given by the user; without one, a local database is started. */
  readonly neo4j: { uri: string | undefined; user: string; password: string | undefined; database: string };
  /** The copy of the graph that analysts' Cypher is asked of; undefined: the graph itself. */
  readonly analysts: Address | undefined;
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
    /** Settings of Neo4j beside those that every local one has. */
    settings: Readonly<Record<string, string>>;
  };
  /** `explain`: whether an answer may show how the graph was asked. `cypher`: whether analysts' own Cypher is answered. */
  readonly http: { host: string; port: number; explain: boolean; cypher: boolean };
  /** A folder with the texts that the seed cites, from which quotations are resolved. */
  readonly texts: string | undefined;
  /** A manifest of operations that clients may ask for by hash, and whether no others are answered. */
  readonly operations: { file: string; only: boolean } | undefined;
  readonly access: {
    /** Who has a token. */
    known: readonly KnownClient[];
    /** Whether who has none may read although others can reach the service. */
    open: boolean;
    /** Sites whose pages may ask. */
    origins: readonly string[];
  };
  readonly limits: Limits;
  /** Where health and metrics are served separately from the rest. */
  readonly admin: { host: string; port: number } | undefined;
  readonly log: LogLevel;
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
      return `${name}=${/PASSWORD|TOKENS|CYPHER_URI/.test(name) ? '…' : JSON.stringify(given[name])}: ${issue.message}`;
    });
    throw new StartError(`These environment variables are invalid: ${faults.join('; ')}.`);
  }
  const { data } = parsed;
  const only = data.ENTENTE_OPERATIONS_ONLY === 'true';
  if (only && data.ENTENTE_OPERATIONS === undefined) {
    throw new StartError(
      'ENTENTE_OPERATIONS_ONLY=true needs ENTENTE_OPERATIONS, the file with the allowed operations.',
    );
  }
  const known = readTokens(data.ENTENTE_TOKENS);
  const open = data.ENTENTE_OPEN === 'yes';
  if (!isLoopback(data.ENTENTE_HOST))
    checkAccess(data.ENTENTE_HOST, data.NEO4J_PASSWORD, known.length > 0 || open);
  return Object.freeze({
    neo4j: {
      uri: data.NEO4J_URI,
      user: data.NEO4J_USER,
      password: data.NEO4J_PASSWORD,
      database: data.NEO4J_DATABASE,
    },
    analysts: data.ENTENTE_CYPHER_URI,
    local: {
      runtime: data.ENTENTE_DATABASE,
      folder: data.ENTENTE_DATA,
      boltPort: data.ENTENTE_BOLT_PORT,
      heap: data.ENTENTE_HEAP.toLowerCase(),
      image: data.NEO4J_IMAGE,
      settings: {},
    },
    http: {
      host: data.ENTENTE_HOST,
      port: data.ENTENTE_PORT,
      explain: explainAllowed(data.ENTENTE_EXPLAIN, data.ENTENTE_HOST),
      cypher: data.ENTENTE_CYPHER === 'on',
    },
    texts: data.ENTENTE_TEXTS,
    operations: data.ENTENTE_OPERATIONS === undefined ? undefined : { file: data.ENTENTE_OPERATIONS, only },
    access: { known, open, origins: data.ENTENTE_ORIGINS?.split(',').map((origin) => origin.trim()) ?? [] },
    limits: {
      ...LIMITS,
      cost: data.ENTENTE_MAX_COST,
      depth: data.ENTENTE_MAX_DEPTH,
      aliases: data.ENTENTE_MAX_ALIASES,
      atOnce: data.ENTENTE_MAX_REQUESTS,
      milliseconds: 1_000 * data.ENTENTE_TIMEOUT,
      // Where strangers can come, no one of them may take all there is.
      pointsPerMinute:
        data.ENTENTE_POINTS_PER_MINUTE ?? (isLoopback(data.ENTENTE_HOST) ? undefined : POINTS_PER_MINUTE),
    },
    admin:
      data.ENTENTE_ADMIN_PORT === undefined
        ? undefined
        : { host: data.ENTENTE_ADMIN_HOST, port: data.ENTENTE_ADMIN_PORT },
    log: data.ENTENTE_LOG,
  });
}

const POINTS_PER_MINUTE = 60_000;
const SHORTEST_TOKEN = 24;
const GUESSED_FIRST: ReadonlySet<string> = new Set([
  'neo4j',
  'password',
  'changeme',
  'admin',
  'secret',
  'test',
]);

/** @throws {StartError} for a service that other machines can reach without a token */
function checkAccess(host: string, password: string | undefined, decided: boolean): void {
  if (!decided) {
    throw new StartError(
      `With ENTENTE_HOST=${host}, other machines can connect: set ENTENTE_TOKENS to require a token, or ENTENTE_OPEN=yes to let everybody read.`,
    );
  }
  if (password !== undefined && GUESSED_FIRST.has(password.toLowerCase())) {
    throw new StartError(
      `With ENTENTE_HOST=${host}, other machines can connect, but NEO4J_PASSWORD is a well-known default: choose another password.`,
    );
  }
}

/** Reads a list of `name:scope+scope:token`, separated by commas. Errors name the client and never repeat its token. */
function readTokens(text: string | undefined): KnownClient[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part, index) => {
      const [, name, scopes, token] = /^([\w.-]{1,64}):([a-z+]+):(\S+)$/.exec(part) ?? [];
      if (name === undefined || scopes === undefined || token === undefined) {
        throw new StartError(
          `ENTENTE_TOKENS lists tokens as name:scopes:token, such as web:read:…, separated by commas; entry ${index + 1} has another form.`,
        );
      }
      const given = scopes.split('+');
      const unknown = given.find((scope) => !(SCOPES as readonly string[]).includes(scope));
      if (unknown !== undefined) {
        throw new StartError(
          `A scope in ENTENTE_TOKENS is one of ${SCOPES.join(', ')}; ${name} has ${unknown}.`,
        );
      }
      const [, hash] = /^sha256=([0-9a-f]{64})$/i.exec(token) ?? [];
      if (hash === undefined && token.length < SHORTEST_TOKEN) {
        throw new StartError(
          `A token needs at least ${SHORTEST_TOKEN} characters (openssl rand -hex 24 creates one); that of ${name} has ${token.length}.`,
        );
      }
      return {
        name,
        scopes: new Set(given as Scope[]),
        hash: hash === undefined ? hashOf(token) : Buffer.from(hash, 'hex'),
      };
    });
}
