import { watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { resolve } from 'node:path';

import type { Config } from '../config/config.ts';
import { DataError, StartError } from '../config/errors.ts';
import { judge, openSeed, sayUnchecked } from '../import/judge.ts';
import type { OpenSeed } from '../import/judge.ts';
import { SEED } from '../import/seedFolder.ts';
import { documentsOf, parseSeed, readSeed, textChanged } from '../import/seedLoads.ts';
import type { Elsewhere } from '../import/seedLoads.ts';
import type { DocumentRecord, Load } from '../model/records.ts';
import type { Graph } from '../neo4j/Graph.ts';
import { formatPlace, placeOfHash } from '../record/quotations.ts';
import type { Texts } from '../record/texts.ts';
import { note, say } from './output/say.ts';

export interface LintOptions {
  readonly graph?: true;
  readonly uncited?: true;
  readonly watch?: true;
}

/** Editors write a file in several steps; milliseconds. */
const SETTLED = 100;

/** Prints every fault of seed files, and where their quotations stand; with a fault, the exit code is 1. */
export async function lint(config: Config, folder: string, options: LintOptions): Promise<void> {
  const elsewhere = await readElsewhere(config, folder, options.graph === true);
  const look = async (): Promise<boolean> => print(await lintOnce(config, folder, elsewhere, options));
  if (options.watch !== true) {
    if (!(await look())) process.exitCode = 1;
    return;
  }
  const { stopSignal } = await import('./stopSignal.ts');
  const asked = stopSignal().whenAsked();
  await lookAtEachChange([folder, ...(config.texts === undefined ? [] : [config.texts])], look, asked);
}

/** Looks now and after each change, one look at a time, until it is asked to stop. */
async function lookAtEachChange(
  folders: readonly string[],
  look: () => Promise<unknown>,
  asked: Promise<undefined>,
): Promise<void> {
  const { promise: failed, reject } = Promise.withResolvers<never>();
  let looking = Promise.resolve();
  let due: NodeJS.Timeout | undefined;
  const lookAfter = async (before: Promise<void>): Promise<void> => {
    await before;
    await look();
    say('Waiting for changes; Ctrl-C ends this.');
  };
  const again = (): void => {
    clearTimeout(due);
    due = setTimeout(() => {
      looking = lookAfter(looking);
      looking.catch(reject);
    }, SETTLED);
  };
  const watchers: FSWatcher[] = [];
  try {
    for (const folder of folders) watchers.push(watched(folder, again));
    again();
    await Promise.race([asked, failed]);
  } finally {
    clearTimeout(due);
    for (const watcher of watchers) watcher.close();
  }
  await looking;
}

/** @throws {StartError} if there is no such folder */
function watched(folder: string, changed: () => void): FSWatcher {
  try {
    // A folder that is removed is a fault of the next look.
    return watch(folder, { recursive: true }, changed).on('error', changed);
  } catch (error) {
    throw new StartError(`The folder ${folder} can't be watched: ${(error as Error).message}`);
  }
}

/** What the files needn't declare: what the project's own seed does, and all that the graph has, if it is to be asked. */
async function readElsewhere(config: Config, folder: string, asksGraph: boolean): Promise<Elsewhere> {
  const isOwn = resolve(folder) !== resolve(SEED);
  const shipped = isOwn ? parseSeed(await readSeed(SEED)) : [];
  const entities = new Map<string, DocumentRecord | undefined>();
  for (const file of shipped) {
    for (const { id } of file.content.entities) entities.set(id, undefined);
    for (const document of documentsOf(file)) entities.set(document.id, document);
  }
  if (!asksGraph) return { entities, where: 'FILES' };
  const known = await onGraph(config, async (graph) => (await import('./seed.ts')).knownEntities(graph));
  return { entities: new Map([...entities, ...known]), where: 'GRAPH' };
}

/** The driver of the database takes long to load. */
async function onGraph<T>(config: Config, work: (graph: Graph) => Promise<T>): Promise<T> {
  const { withGraphToRead } = await import('./withGraph.ts');
  return withGraphToRead(config, work);
}

interface Findings {
  readonly faults: readonly string[];
  /** Where quotations stand, and which lines are cited by nothing. */
  readonly found: readonly string[];
  readonly notes: readonly string[];
}

function print({ faults, found, notes }: Findings): boolean {
  for (const line of [...found, ...faults]) say(line);
  for (const line of notes) note(line);
  say(
    faults.length === 0
      ? 'The files have no faults.'
      : `The files have ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`,
  );
  return faults.length === 0;
}

async function lintOnce(
  config: Config,
  folder: string,
  elsewhere: Elsewhere,
  { uncited, graph }: LintOptions,
): Promise<Findings> {
  try {
    const opened = await openSeed(folder, config.texts);
    const { loads, faults, unchecked } = await judge(opened, elsewhere);
    const { texts } = opened;
    const all = inOrder(opened, [...faults, ...(await faultsOfChange(loads, elsewhere, texts))]);
    const strangers = all.some((fault) => fault.includes(' is not declared in any seed file'));
    const missing = unchecked.filter(({ isAtHand }) => !isAtHand).map(({ file }) => file);
    return {
      faults: all,
      found: [
        ...quotationsIn(loads, elsewhere),
        ...(await uncitedLines(loads, elsewhere, texts, uncited === true)),
      ],
      notes: [
        ...(missing.length > 0 ? [sayUnchecked(missing)] : []),
        ...(strangers && graph !== true
          ? ['What only the graph knows is not known here: --graph asks it, too.']
          : []),
      ],
    };
  } catch (error) {
    if (error instanceof DataError) return { faults: error.faults, found: [], notes: [] };
    throw error;
  }
}

/** Each fault once, by file, line and column. */
function inOrder({ files }: OpenSeed, faults: readonly string[]): string[] {
  const placed = [...new Set(faults)].map((fault) => {
    const [, name, line, column] = /^(.+?):(\d+):(\d+) /.exec(fault) ?? [];
    return {
      fault,
      keys: [files.findIndex((file) => file.name === name), Number(line ?? 0), Number(column ?? 0)] as const,
    };
  });
  return placed
    .toSorted((a, b) => a.keys[0] - b.keys[0] || a.keys[1] - b.keys[1] || a.keys[2] - b.keys[2])
    .map(({ fault }) => fault);
}

/** The documents that files declare or cite, as far as they are known. */
function documentsCited(loads: readonly Load[], { entities }: Elsewhere): Map<string, DocumentRecord> {
  const cited = loads.flatMap(({ evidence }) => evidence.map(({ document }) => entities.get(document)));
  const declared = loads.flatMap(({ documents }) => documents);
  const known = [...cited, ...declared].filter((one) => one !== undefined && one.file !== null);
  return new Map(known.map((one) => [one!.id, one!]));
}

/** Texts that aren't those that were cited: where words that were cited by their position stand by now. */
async function faultsOfChange(loads: readonly Load[], elsewhere: Elsewhere, texts: Texts): Promise<string[]> {
  const faults: string[] = [];
  const documents = documentsCited(loads, elsewhere);
  for (const { origins, evidence, documents: declared } of loads) {
    for (const { id, file, sha256 } of declared) {
      const found = file === null ? null : await texts.hashOf(file);
      if (found !== null && found !== sha256)
        faults.push(`${origins?.get(id)} ${textChanged(file!, found, sha256)}`);
    }
    for (const { id, document, firstLine, start, end, wordsHash, prefix } of evidence) {
      const { file, sha256 } = documents.get(document) ?? { file: null, sha256: null };
      const text = file === null ? null : await texts.read(file);
      const isQuoted = prefix !== undefined;
      if (text === null || text.sha256 === sha256 || isQuoted || start === null || end === null) continue;
      if ((await texts.faultAt(file!, text.sha256, { firstLine, start, end, wordsHash })) === null) continue;
      const now = placeOfHash(text, end - start, wordsHash!);
      const cited = `The words that were cited at ${start}-${end} in line ${firstLine} of ${file}`;
      faults.push(
        now === undefined
          ? `${origins?.get(id)} ${cited} stand no longer in it, or more than once`
          : `${origins?.get(id)} ${cited} stand at ${formatPlace(now)} now`,
      );
    }
  }
  return faults;
}

function quotationsIn(loads: readonly Load[], elsewhere: Elsewhere): string[] {
  const documents = documentsCited(loads, elsewhere);
  return loads.flatMap(({ evidence, origins }) =>
    evidence
      .filter(({ prefix }) => prefix !== undefined)
      .map((piece) => {
        const { firstLine, lastLine, start, end, wordsHash } = piece;
        const place = formatPlace({
          firstLine: firstLine!,
          lastLine: lastLine!,
          start: start!,
          end: end!,
          wordsHash: wordsHash!,
        });
        return `${origins?.get(piece.id)} found in ${documents.get(piece.document)?.file} at ${place}`;
      }),
  );
}

/** The lines of each text that no statement of these files cites, or how many there are. */
async function uncitedLines(
  loads: readonly Load[],
  elsewhere: Elsewhere,
  texts: Texts,
  isListed: boolean,
): Promise<string[]> {
  const evidence = Map.groupBy(
    loads.flatMap((load) => load.evidence),
    ({ document }) => document,
  );
  const found: string[] = [];
  for (const { id, file } of documentsCited(loads, elsewhere).values()) {
    const text = await texts.read(file!);
    if (text === null) continue;
    const cited = new Set(
      (evidence.get(id) ?? []).flatMap(({ firstLine, lastLine }) =>
        firstLine === null
          ? []
          : Array.from({ length: (lastLine ?? firstLine) - firstLine + 1 }, (_, nth) => firstLine + nth),
      ),
    );
    const lines = text.lines
      .map((start, index) => ({
        number: index + 1,
        words: text.codePoints
          .slice(start, text.lines[index + 1])
          .join('')
          .trim(),
      }))
      .filter(({ words }) => words !== '');
    const uncited = lines.filter(({ number }) => !cited.has(number));
    if (isListed) found.push(...uncited.map(({ number, words }) => `${file}:${number} ${beginning(words)}`));
    found.push(`${file}: no statement cites ${uncited.length} of its ${lines.length} lines with text`);
  }
  return found;
}

function beginning(words: string): string {
  const most = 80;
  const characters = Array.from(words);
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : words;
}
