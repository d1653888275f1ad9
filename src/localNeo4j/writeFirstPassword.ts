import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROUNDS = 1024;

/**
 * Writes what Neo4j takes its first user from, as `neo4j-admin dbms set-initial-password` does: but that starts a JVM of its
 * own for it, for seconds.
 */
export function writeFirstPassword(home: string, password: string): void {
  const salt = randomBytes(32);
  let hash = sha256(Buffer.concat([salt, Buffer.from(password)]));
  for (let round = 1; round < ROUNDS; round += 1) hash = sha256(hash);
  const folder = join(home, 'data', 'dbms');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const line = `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${ROUNDS}:\n`;
  writeFileSync(join(folder, 'auth.ini'), line, { mode: 0o600 });
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
