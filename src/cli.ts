import { Argument, Command, Option } from 'commander';

import { cite } from './commands/cite.ts';
import { check } from './commands/check.ts';
import { copy } from './commands/copy.ts';
import {
  mergeThings,
  rankStatement,
  restoreStatement,
  retractStatement,
  unmergeThing,
} from './commands/correct.ts';
import { cypher, listQuestions, showStatement } from './commands/cypher.ts';
import type { CypherOptions } from './commands/cypher.ts';
import { listImports, undoImport } from './commands/imports.ts';
import { importTables } from './commands/importTables.ts';
import { dump, load } from './commands/dump.ts';
import { note } from './commands/output/say.ts';
import { rebuildView } from './commands/rebuild.ts';
import { removeFile, seed } from './commands/seed.ts';
import { start } from './commands/start.ts';
import { readConfig, readPort } from './config/config.ts';
import { exitCodeFor, lineFor } from './config/errors.ts';
import { SEED } from './import/seedFolder.ts';
import { IMPORTERS } from './import/tables/importTable.ts';
import type { ImporterName } from './import/tables/importTable.ts';
import { RANKS } from './model/records.ts';
import type { Rank } from './model/records.ts';

/** What every correction is given. */
interface Because {
  readonly reason: string;
}

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
  .option('--replace', 'load a file although it shares nothing with what it takes the place of')
  .addOption(
    new Option('--remove <file>', 'withdraw what a file brought that is no longer there').conflicts(
      'replace',
    ),
  )
  .description('load the seed files that are new or have changed, a transaction each')
  .action((folder: string, { replace, remove }: { replace?: true; remove?: string }) =>
    remove === undefined
      ? seed(readConfig(process.env), folder, replace)
      : removeFile(readConfig(process.env), folder, remove),
  );
program
  .command('rebuild')
  .description('derive the view again from the record, and say how far it was off')
  .action(() => rebuildView(readConfig(process.env)));
program
  .command('dump')
  .argument('[file]', 'where it goes; standard output without one')
  .option('--verify', 'load it into a scratch database, and see that a dump of that is the same')
  .description('write the whole record as JSON Lines')
  .action((file: string | undefined, { verify }: { verify?: true }) =>
    dump(readConfig(process.env), file, verify === true),
  );
program
  .command('load')
  .argument('<file>', 'what dump has written')
  .description('load a dumped record into an empty graph, all of it or nothing')
  .action((file: string) => load(readConfig(process.env), file));
program
  .command('check')
  .argument('[folders...]', 'folders of seed files of your own, to name the lines of what is wrong')
  .description('run cypher/checks, and see that ids, view and texts are what they should be')
  .action((folders: string[]) => check(readConfig(process.env), folders));
program
  .command('cite')
  .argument('<document>', 'the document, such as document/nato-2021-02-04-news')
  .argument(
    '<place...>',
    'the line, counted from 1, and the words as they stand there; or several "13-15 | words"',
  )
  .option(
    '--folder <folder>',
    'the folder of seed files that declares the document, if the graph does not know it',
    SEED,
  )
  .description('write the places of words in a text, for a seed file')
  .action((document: string, places: string[], { folder }: { folder: string }) =>
    cite(readConfig(process.env), folder, document, places),
  );
program
  .command('retract')
  .argument('<statement>', 'the statement, such as statement/3f2a9c41d07be65a8c12')
  .requiredOption('--reason <words>', 'why')
  .description('retract a statement by hand; no file brings it back')
  .action((id: string, { reason }: Because) => retractStatement(readConfig(process.env), id, reason));
program
  .command('restore')
  .argument('<statement>', 'the statement')
  .requiredOption('--reason <words>', 'why')
  .description('take back that a statement was retracted by hand')
  .action((id: string, { reason }: Because) => restoreStatement(readConfig(process.env), id, reason));
program
  .command('rank')
  .argument('<statement>', 'the statement')
  .addArgument(new Argument('<rank>', 'its weight beside others').choices(RANKS))
  .requiredOption('--reason <words>', 'why')
  .description('give a statement a rank by hand; no file gives it another')
  .action((id: string, rank: Rank, { reason }: Because) =>
    rankStatement(readConfig(process.env), id, rank, reason),
  );
program
  .command('merge')
  .argument('<former>', 'the thing that turned out to be another, such as state/belgique')
  .argument('<into>', 'the thing that it is, such as state/belgium')
  .requiredOption('--reason <words>', 'why')
  .description('merge a thing into another of its kind, which answers to its id from then on')
  .action((former: string, into: string, { reason }: Because) =>
    mergeThings(readConfig(process.env), former, into, reason),
  );
program
  .command('unmerge')
  .argument('<former>', 'the thing that is no other after all, such as state/belgique')
  .requiredOption('--reason <words>', 'why')
  .description('undo a merge: the thing answers to its own id again, with its own statements')
  .action((former: string, { reason }: Because) => unmergeThing(readConfig(process.env), former, reason));
program
  .command('cypher')
  .argument('[question]', 'a name that --list shows, a file that ends with .cypher, or - for standard input')
  .option(
    '-p, --param <name=value...>',
    'what the question is asked with; typed as in on:date=2021-02-04 where it has no header',
  )
  .option('--csv', 'as CSV')
  .addOption(new Option('--json', 'as JSON, an object a line').conflicts('csv'))
  .option('--explain', 'not the answer, but how the database would find it')
  .option('--timeout <seconds>', 'how long it may take', '30')
  .option('--rows <number>', 'how many rows at most', '10000')
  .option('--list', 'the questions there are')
  .option('--show <statement>', 'not a question, but a statement of the service: its text, whole')
  .description('ask a question of cypher/analysis, or one of your own; nothing can be written')
  .action(
    async (
      question: string | undefined,
      { list, show, ...options }: CypherOptions & { list?: boolean; show?: string },
    ) => {
      if (show !== undefined) showStatement(show);
      else if (question === undefined || list === true) listQuestions();
      else await cypher(readConfig(process.env), question, options);
    },
  );
program
  .command('copy')
  .option('--port <number>', 'where the copy answers; 0 takes a free port', '7688')
  .description('run a second Neo4j with a copy of the graph that can only be read')
  .action(({ port }: { port: string }) => copy(readConfig(process.env), readPort('--port', port)));
program
  .command('import')
  .description('load the tables of a data set, a transaction each; see docs/importers.md')
  .addArgument(new Argument('<dataset>', 'the data set').choices(Object.keys(IMPORTERS)))
  .argument(
    '[files...]',
    'tables of it, as their publishers give them; those of territories come with the project',
  )
  .action((dataset: ImporterName, files: string[]) => importTables(readConfig(process.env), dataset, files));
const imports = program
  .command('imports')
  .description('list what has been imported')
  .option('--json', 'as JSON, a list')
  .action(({ json }: { json?: true }) => listImports(readConfig(process.env), json === true));
imports
  .command('undo')
  .argument('<id>', 'the import, such as cow-alliances-4-1')
  .description('withdraw what an import brought, and retract what nothing else supports')
  .action((id: string) => undoImport(readConfig(process.env), id));

try {
  await program.parseAsync();
} catch (error) {
  const line = lineFor(error);
  if (line === undefined) throw error;
  note(line);
  process.exitCode = exitCodeFor(error);
}
