import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

import { Argument, Command, InvalidArgumentError, Option } from 'commander';

import type { CypherOptions } from './commands/cypher.ts';
import type { ExportOptions } from './commands/exportNetwork.ts';
import type { ImportOptions } from './commands/importTables.ts';
import { note } from './commands/output/say.ts';
import type { LintOptions } from './commands/lint.ts';
import type { PanelName, PanelOptions } from './commands/panel.ts';
import type { PolicyOptions } from './commands/policies.ts';
import type { Config } from './config/config.ts';
import { exitCodeFor, lineFor } from './config/errors.ts';
import { SEED } from './import/seedFolder.ts';
import { IMPORTERS } from './import/tables/importers.ts';
import type { Table } from './import/tables/importTable.ts';
import { MODALITIES, RANKS } from './model/records.ts';
import type { Rank } from './model/records.ts';

/** What every correction is given. */
interface Because {
  readonly reason: string;
}

// Not in the temporary folder, where other users could plant compiled code. Where this can't be written, nothing is kept.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/entente/', import.meta.url)));

/** Commands load their modules when they run: all of them together take a second of processor time. */
async function config(): Promise<Config> {
  return (await import('./config/config.ts')).readConfig(process.env);
}

/** Where a table or a network is written. */
const output = new Option(
  '--output <file>',
  'the file to write, in place of one that is there; standard output if omitted, or for -',
);

const program = new Command('entente').description(
  'A knowledge graph of alliances, served as GraphQL and as Cypher.',
);

program
  .command('start')
  .description('connect to a Neo4j or start one, load the seed, and serve the API and the pages')
  .action(async () => (await import('./commands/start.ts')).start(await config()));
program
  .command('seed')
  .argument('[folder]', 'a folder of seed files', SEED)
  .option('--replace', 'load a file even if it shares nothing with the version it replaces')
  .addOption(new Option('--remove <file>', 'withdraw what a deleted file had loaded').conflicts('replace'))
  .description('load new and changed seed files, each in one transaction')
  .action(async (folder: string, { replace, remove }: { replace?: true; remove?: string }) => {
    const { removeFile, seed } = await import('./commands/seed.ts');
    await (remove === undefined
      ? seed(await config(), folder, replace)
      : removeFile(await config(), folder, remove));
  });
program
  .command('lint')
  .argument('[folder]', 'a folder of seed files', SEED)
  .option('--graph', 'ask the graph, too, which entities there are')
  .option('--uncited', 'list the lines of the texts that no statement cites')
  .option('--watch', 'look again whenever a file changes, until Ctrl-C')
  .description('find the faults of seed files, and where their quotations stand, without loading anything')
  .action(async (folder: string, options: LintOptions) =>
    (await import('./commands/lint.ts')).lint(await config(), folder, options),
  );
program
  .command('rebuild')
  .description('derive the view from the record again, and report any differences')
  .action(async () => (await import('./commands/rebuild.ts')).rebuildView(await config()));
program
  .command('dump')
  .argument('[file]', 'the file to write; standard output if omitted')
  .option('--verify', 'load the dump into a temporary database, dump that, and compare the two')
  .description('write the whole record as JSON Lines')
  .action(async (file: string | undefined, { verify }: { verify?: true }) =>
    (await import('./commands/dump.ts')).dump(await config(), file, verify === true),
  );
program
  .command('load')
  .argument('<file>', 'a file written by dump')
  .description('load a dump into an empty graph, in one transaction')
  .action(async (file: string) => (await import('./commands/dump.ts')).load(await config(), file));
program
  .command('check')
  .argument('[folders...]', 'your own seed folders, so that faults in them are reported with file and line')
  .description('check that the graph is consistent: run cypher/checks, and verify ids, view and texts')
  .action(async (folders: string[]) => (await import('./commands/check.ts')).check(await config(), folders));
program
  .command('cite')
  .argument('[document]', 'the document, such as document/nato-2021-02-04-news')
  .argument(
    '[place...]',
    'the words; the line, counted from 1, and the words; or several places, each as "words" or "13-15 | words"',
  )
  .option('--folder <folder>', "the seed folder that declares the document, if it isn't in the graph", SEED)
  .description('print the place of a quotation in a text, in the form that a seed file uses')
  .action(async (document: string | undefined, places: string[], { folder }: { folder: string }) =>
    (await import('./commands/cite.ts')).cite(await config(), folder, document, places),
  );
program
  .command('retract')
  .argument('<statement>', 'the statement, such as statement/3f2a9c41d07be65a8c12')
  .requiredOption('--reason <words>', 'why')
  .description('retract a statement by hand; loading a file does not restore it')
  .action(async (id: string, { reason }: Because) =>
    (await import('./commands/correct.ts')).retractStatement(await config(), id, reason),
  );
program
  .command('restore')
  .argument('<statement>', 'the statement')
  .requiredOption('--reason <words>', 'why')
  .description('restore a statement that was retracted by hand')
  .action(async (id: string, { reason }: Because) =>
    (await import('./commands/correct.ts')).restoreStatement(await config(), id, reason),
  );
program
  .command('rank')
  .argument('<statement>', 'the statement')
  .addArgument(new Argument('<rank>', 'the new rank').choices(RANKS))
  .requiredOption('--reason <words>', 'why')
  .description('rank a statement by hand; loading a file does not change that rank')
  .action(async (id: string, rank: Rank, { reason }: Because) =>
    (await import('./commands/correct.ts')).rankStatement(await config(), id, rank, reason),
  );
program
  .command('merge')
  .argument('<former>', 'the duplicate, such as state/belgique')
  .argument('<into>', 'the entity to keep, such as state/belgium')
  .requiredOption('--reason <words>', 'why')
  .description('merge an entity into another of its kind; the old id keeps working')
  .action(async (former: string, into: string, { reason }: Because) =>
    (await import('./commands/correct.ts')).mergeTwoEntities(await config(), former, into, reason),
  );
program
  .command('unmerge')
  .argument('<former>', 'the merged entity, such as state/belgique')
  .requiredOption('--reason <words>', 'why')
  .description('undo a merge: the entity gets its id and its statements back')
  .action(async (former: string, { reason }: Because) =>
    (await import('./commands/correct.ts')).unmergeEntity(await config(), former, reason),
  );
program
  .command('cypher')
  .argument('[query]', 'a name that --list shows, a file that ends with .cypher, or - for standard input')
  .option(
    '-p, --param <name=value...>',
    'parameters; if the query has no header, a type may be added, as in on:date=2021-02-04',
  )
  .option('--csv', 'print CSV instead of a table')
  .addOption(new Option('--json', 'print JSON instead of a table, one object per line').conflicts('csv'))
  .option('--explain', 'print the query plan instead of the rows')
  .option('--timeout <seconds>', 'the time limit', '30')
  .option('--rows <number>', 'the maximum number of rows', '10000')
  .option('--list', 'list the queries of cypher/analysis')
  .option(
    '--show <statement>',
    "print the full text of one of the service's own queries, or of a question of the library",
  )
  .description('run a read-only query: one of cypher/analysis, or your own')
  .action(
    async (
      question: string | undefined,
      { list, show, ...options }: CypherOptions & { list?: boolean; show?: string },
    ) => {
      if (show !== undefined) (await import('./commands/showCypher.ts')).showStatement(show);
      else if (question === undefined || list === true) {
        (await import('./commands/showCypher.ts')).listQuestions();
      } else await (await import('./commands/cypher.ts')).cypher(await config(), question, options);
    },
  );
program
  .command('panel')
  .addArgument(
    new Argument('<rows>', 'what a row is for in each year').choices(['dyads', 'states', 'alliances']),
  )
  .option('--from <year>', 'the first year; all that the sources cover if omitted')
  .option('--until <year>', 'the last year')
  .option(
    '--source <name...>',
    "documents' ids or how they begin, such as cow or atop, or all for all together, the default",
  )
  .option('--codes <schemes...>', 'codes of the entities, such as cow,gw,iso3')
  .option('--directed', 'dyads: two rows for each pair, each with what the first owes the second')
  .option('--all-pairs', 'dyads: all pairs of states in the system, tied or not')
  .option('--s-scores', 'dyads: how similar the alliances of the two are (S of Signorino and Ritter)')
  .option('--measures', 'states: betweenness, eigenvector, community and bridges in the network of alliances')
  .option('--csv', 'write CSV, the default')
  .addOption(new Option('--parquet', 'write Parquet, the default for a file .parquet').conflicts('csv'))
  .addOption(output)
  .description(
    'write a panel for statistics: a row for each pair, state or alliance and year; see docs/panels.md',
  )
  .action(async (rows: PanelName, options: PanelOptions) =>
    (await import('./commands/panel.ts')).panel(await config(), rows, options),
  );
program
  .command('export')
  .option('--on <day>', 'what was in force on this day, or may have been; at any time if omitted')
  .option(
    '--allies',
    'tie those whom the same treaty or organisation obliges, as `allies` in the API does, instead of relationships',
  )
  .option('--kinds <kinds>', 'the kinds of entities, such as state,organization')
  .option('--types <types>', 'the types of relationships, such as MEMBER_OF,PARTY_TO')
  .option('--obligations <names>', 'only allies by these obligations, such as DEFENSE')
  .option('--source <document>', 'only what this document says, by its id or how it begins, such as atop')
  .option('--certain', 'without what only may have been in force')
  .option('--measures', 'nodes get degree, betweenness, eigenvector, community and bridges')
  .option(
    '--graphml',
    'write GraphML, the default; the ending of the file decides, too: .gexf, .csv, .parquet',
  )
  .addOption(new Option('--gexf', 'write GEXF').conflicts('graphml'))
  .addOption(new Option('--csv', 'write the edges as CSV').conflicts(['graphml', 'gexf']))
  .addOption(new Option('--parquet', 'write the edges as Parquet').conflicts(['graphml', 'gexf', 'csv']))
  .addOption(output)
  .description('write a network for other programs: relationships or allies, on a day; see docs/networks.md')
  .action(async (options: ExportOptions) =>
    (await import('./commands/exportNetwork.ts')).exportNetwork(await config(), options),
  );
program
  .command('copy')
  .option('--port <number>', 'the port of the copy; 0 takes a free one', '7688')
  .description('run a second Neo4j with a read-only copy of the graph')
  .action(async ({ port }: { port: string }) =>
    (await import('./commands/copy.ts')).copy(await config(), port),
  );
program
  .command('import')
  .description('import tables of a data set or of your own, each in one transaction; see docs/importers.md')
  .addArgument(
    new Argument('<dataset>', 'the data set; "table" for a table of your own').choices([
      ...Object.keys(IMPORTERS),
      'table',
    ]),
  )
  .argument(
    '[files...]',
    'its tables, as published; those of territories come with the project, so none is needed',
  )
  .option('--map <file>', 'how to read a table of your own: which columns make which statements')
  .addOption(
    new Option('--suggest', 'write a mapping to begin with to the file of --map').conflicts('dryRun'),
  )
  .option('--dry-run', 'show what the import would come to, and write nothing')
  .option('--show <number>', 'how many statements --dry-run shows', (value) => {
    const number = Number(value);
    if (Number.isInteger(number) && number >= 0) return number;
    throw new InvalidArgumentError(`It takes a whole number; received ${value}.`);
  })
  .action(async (dataset: Table['importer'], files: string[], options: ImportOptions) =>
    (await import('./commands/importTables.ts')).importTables(await config(), dataset, files, options),
  );
const imports = program
  .command('imports')
  .description('list what has been imported')
  .option('--json', 'print a JSON list instead of a table')
  .action(async ({ json }: { json?: true }) =>
    (await import('./commands/imports.ts')).listImports(await config(), json === true),
  );
imports
  .command('undo')
  .argument('<id>', 'the import, such as cow-alliances-4-1')
  .description('withdraw what an import loaded, and retract the statements that nothing else supports')
  .action(async (id: string) => (await import('./commands/imports.ts')).undoImport(await config(), id));
const policies = program
  .command('policies')
  .description('list the evidence policies under which the view is kept, too; see docs/model.md')
  .action(async () => (await import('./commands/policies.ts')).listPolicies(await config()));
policies
  .command('keep')
  .argument('[documents...]', 'only evidence of these documents, such as document/atop-5-1; all if omitted')
  .option('--except <documents...>', 'no evidence of these documents')
  .addOption(new Option('--least-rank <rank>', 'only statements of this rank').choices(['PREFERRED']))
  .addOption(new Option('--modalities <names...>', 'only evidence of these modalities').choices(MODALITIES))
  .description(
    'keep the view under a policy, too, so that lists, groups, paths and subgraphs can be asked on it',
  )
  .action(async (documents: string[], options: PolicyOptions) =>
    (await import('./commands/policies.ts')).keepView(await config(), documents, options),
  );
policies
  .command('drop')
  .argument('<policy>', 'the policy, as the list shows it')
  .description('keep the view under a policy no longer')
  .action(async (policy: string) =>
    (await import('./commands/policies.ts')).dropView(await config(), policy),
  );

try {
  await program.parseAsync();
} catch (error) {
  const line = lineFor(error);
  if (line === undefined) throw error;
  note(line);
  process.exitCode = exitCodeFor(error);
}
