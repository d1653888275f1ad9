import { Command } from 'commander';

import { cite } from './commands/cite.ts';
import { check } from './commands/check.ts';
import { rebuildView } from './commands/rebuild.ts';
import { seed } from './commands/seed.ts';
import { start } from './commands/start.ts';
import { readConfig } from './config.ts';
import { EntenteError } from './errors.ts';
import { SEED } from './import/seedFolder.ts';

const program = new Command('entente').description(
  'A knowledge graph of alliances, served as GraphQL and as Cypher.',
);

program
  .command('start')
  .description('find or start a Neo4j, seed it, and serve the API and the playground')
  .action(() => start(readConfig(process.env)));
program
  .command('seed')
  .argument('[folder]', 'a folder of seed files', SEED)
  .description('load the seed files that are new or have changed, a transaction each')
  .action((folder: string) => seed(readConfig(process.env), folder));
program
  .command('rebuild')
  .description('derive the view again from the record, and say how far it was off')
  .action(() => rebuildView(readConfig(process.env)));
program
  .command('check')
  .description('run cypher/checks, and see that ids, view and texts are what they should be')
  .action(() => check(readConfig(process.env)));
program
  .command('cite')
  .argument('<document>', 'the document, such as document/nato-2021-02-04-news')
  .argument('<line>', 'the line, counted from 1, or lines such as 13-15')
  .argument('<words...>', 'the words as they stand there')
  .description('write the place of words in a text, for a seed file')
  .action((document: string, line: string, words: string[]) =>
    cite(readConfig(process.env), document, line, words.join(' ')),
  );

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof EntenteError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
