import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Config } from '../config/config.ts';

/** The memory for cached pages of the store, besides the heap. */
export const pageCache = '128m';

/** The settings of a local Neo4j, whichever way it is run: quiet, closed, and quick to stop. */
export const commonSettings: Readonly<Record<string, string>> = {
  'server.http.enabled': 'false',
  'server.memory.pagecache.size': pageCache,
  'dbms.usage_report.enabled': 'false',
  // One plan serves a batch of any size: else a text is planned anew for one key, ten, a hundred, a thousand.
  'internal.cypher.use_parameter_size': 'false',
  // A statement must reach neither files nor the network.
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
  // By default Bolt waits ten seconds for latecomers after everything else has stopped.
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  'internal.dbms.bolt.netty_server_shutdown_timeout': '2',
};

/**
 * What makes the server refuse to change the graph, since Neo4j Community has no users that may only read. Where nothing is
 * loaded, no statement needs more memory than an analyst's may have.
 */
export const readOnlySettings: Readonly<Record<string, string>> = {
  'server.databases.read_only': 'neo4j',
  'db.memory.transaction.max': '64m',
};

/** Writes neo4j.conf, anew at each start, because the port may be another one. */
export function writeConfiguration(home: string, port: number, further: Config['local']['settings']): void {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.https.enabled': 'false',
    'server.config.strict_validation.enabled': 'true',
    ...commonSettings,
    ...further,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(
    join(home, 'conf', 'neo4j.conf'),
    ['# Written at each start; changes here are lost.\n', ...lines].join(''),
  );
}
