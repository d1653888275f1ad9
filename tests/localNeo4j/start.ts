/** Stands in for `npm start`: opens the database, says so in one line of JSON, and stops when asked to. */
import { note } from '../../src/commands/output/say.ts';
import { readConfig } from '../../src/config/config.ts';
import { onOrphaned } from '../../src/localNeo4j/onOrphaned.ts';
import { openDatabase } from '../../src/localNeo4j/openDatabase.ts';
import { StartError } from '../../src/config/errors.ts';

try {
  const database = await openDatabase(readConfig(process.env), note);
  const { kind, uri, password, passwordFile } = database;
  process.stdout.write(`${JSON.stringify({ pid: process.pid, kind, uri, password, passwordFile })}\n`);
  const stop = () => {
    void database.stop();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  onOrphaned(stop);
  void database.ended.then((ended) => {
    process.stdout.write(`${JSON.stringify({ ended })}\n`);
    return database.stop();
  });
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stdout.write(`${JSON.stringify({ error: error.message })}\n`);
  process.exitCode = 1;
}
