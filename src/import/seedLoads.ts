import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

import { z } from 'zod';

import { DataError } from '../config/errors.ts';
import { LONGEST } from '../config/limits.ts';
import { UNBOUNDED } from '../model/days.ts';
import type { Bounds } from '../model/days.ts';
import { faultOfQuantity } from '../model/faultOfQuantity.ts';
import { evidenceId, groupOf, orderedEnds, statementId } from '../model/identity.ts';
import { kindOf } from '../model/kinds.ts';
import type { Kind } from '../model/kinds.ts';
import { predicateOf, PREDICATES } from '../model/predicates.ts';
import type { Predicate, PredicateName } from '../model/predicates.ts';
import type {
  Claim,
  DocumentRecord,
  EvidenceRecord,
  Load,
  Modality,
  StatementRecord,
} from '../model/records.ts';
import { contextOf } from '../record/quotations.ts';
import type { Context } from '../record/quotations.ts';
import type { Text, Texts } from '../record/texts.ts';
import { placeIn } from './locate.ts';
import { nearest, nearestIds } from './nearest.ts';
import { decodeText, readYaml } from './readYaml.ts';
import { parseSeedFile } from './seedFile.ts';
import type { ParsedSeedFile, Quotation, SeedStatement } from './seedFile.ts';

/** A seed file as it was found. */
export interface SeedText {
  /** Its path in its folder. */
  readonly name: string;
  readonly text: string;
  /** What its folder is called, where it is of one. */
  readonly folder?: string;
}

/** In which a folder says what it is called. */
const DECLARATION = /^entente\.ya?ml$/;
const Declaration = z.strictObject({
  name: z
    .string()
    .max(LONGEST.id)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'The name of a folder is a short slug, such as my-sources'),
});

/** The seed files of a folder and of those in it, in the order in which they are loaded. */
export async function readSeed(path: string): Promise<SeedText[]> {
  const found = await readdir(path, { recursive: true }).catch((error: unknown) => {
    throw new DataError([`${path}: A seed is a folder of .yaml files; ${(error as Error).message}`]);
  });
  const read = async (name: string): Promise<string> =>
    decodeText(
      name,
      await readFile(join(path, name)).catch((error: unknown) => {
        throw new DataError([`${name}: A seed file must be readable; ${(error as Error).message}`]);
      }),
    );
  const files = found
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => /\.ya?ml$/.test(name) && !/(?:^|\/)\./.test(name));
  const declaration = files.find((name) => DECLARATION.test(name));
  const names = files.filter((name) => name !== declaration).toSorted(entitiesFirst);
  if (names.length === 0) throw new DataError([`${path}: A seed folder holds .yaml files; found none`]);
  if (declaration === undefined) {
    throw new DataError([
      `${path}: A seed folder needs a name, which distinguishes its files from those of other folders: write "name: my-sources", or another name, into ${join(path, 'entente.yaml')}`,
    ]);
  }
  const folder = nameIn(declaration, await read(declaration));
  return Promise.all(names.map(async (name) => ({ name, text: await read(name), folder })));
}

function nameIn(file: string, text: string): string {
  const { value, faultsOf } = readYaml(file, text);
  const parsed = Declaration.safeParse(value ?? {});
  if (parsed.success) return parsed.data.name;
  throw new DataError(faultsOf(parsed.error.issues, () => 'There is no such key; the only key is name'));
}

/** A seed file whose form is right, with what it was read from. */
export type OpenSeedFile = ParsedSeedFile & Omit<SeedText, 'name'>;

/**
 * Reads the form of seed files that belong together.
 *
 * @throws {DataError} that names every fault of every file
 */
export function parseSeed(texts: readonly SeedText[]): OpenSeedFile[] {
  const files: OpenSeedFile[] = [];
  const faults: string[] = [];
  for (const seedText of texts) {
    try {
      files.push({ ...seedText, ...parseSeedFile(seedText.name, seedText.text) });
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      faults.push(...error.faults);
    }
  }
  // Ids can only be judged when every file that may declare them could be read.
  if (faults.length > 0) throw new DataError(faults);
  return files;
}

/** What files may speak of, and needn't declare. */
export interface Elsewhere {
  /** Of documents, with their files. */
  readonly entities: ReadonlyMap<string, DocumentRecord | undefined>;
  /** Where all of these are declared; undefined while it isn't known whether there are others. */
  readonly where: 'FILES' | 'GRAPH' | undefined;
}

/** Of files by themselves, before a graph is asked. */
export const ALONE: Elsewhere = { entities: new Map(), where: undefined };

/** What comes of files. */
interface Outcome {
  /** Each file's Load, to be written in one transaction. */
  readonly loads: Load[];
  /** Nothing is to be loaded if there are any. */
  readonly faults: string[];
}

/**
 * Reads seed files that belong together and quote no text, each a Load to be written in one transaction.
 *
 * @param known the ids in the graph, which needn't be declared again; null while there is no connection
 * @throws {DataError} that names every fault of every file; nothing is to be loaded then
 */
export function seedLoads(texts: readonly SeedText[], known: ReadonlySet<string> | null = new Set()): Load[] {
  const entities = new Map(Array.from(known ?? [], (id) => [id, undefined]));
  const where = entities.size > 0 ? 'GRAPH' : 'FILES';
  const { loads, faults } = outcomeOf(
    parseSeed(texts),
    { entities, where: known === null ? undefined : where },
    new Map(),
  );
  if (faults.length > 0) throw new DataError(faults);
  return loads;
}

/** What comes of files that may quote texts, each of which is read first. */
export async function readLoads(
  files: readonly OpenSeedFile[],
  elsewhere: Elsewhere,
  texts: Texts,
): Promise<Outcome> {
  const atHand = new Map<string, Text | null>();
  for (const file of filesToRead(files, elsewhere)) atHand.set(file, await texts.read(file));
  return outcomeOf(files, elsewhere, atHand);
}

/** The texts that are quoted, and those that are to be pinned as they are found. */
function filesToRead(files: readonly OpenSeedFile[], { entities }: Elsewhere): ReadonlySet<string> {
  const declared = files.flatMap(({ content }) => content.documents);
  const byId = new Map(declared.map(({ id, file }) => [id, file]));
  const quoted = files.flatMap(({ content }) =>
    content.statements
      .filter(({ at }) => at?.some((place) => 'quote' in place))
      .map(({ source }) => source ?? content.source ?? ''),
  );
  const unpinned = declared.filter(({ sha256 }) => sha256 === undefined).map(({ id }) => id);
  return new Set([...quoted, ...unpinned].flatMap((id) => byId.get(id) ?? entities.get(id)?.file ?? []));
}

function outcomeOf(
  files: readonly OpenSeedFile[],
  elsewhere: Elsewhere,
  texts: ReadonlyMap<string, Text | null>,
): Outcome {
  const faults: string[] = [];
  const declared = declaredEntities(files, faults);
  const documents = new Map(files.flatMap((file) => documentsOf(file, texts)).map((one) => [one.id, one]));
  const entities = { declared, documents, elsewhere, texts };
  const loads = files.map((file) => loadOf(file, entities, faults));
  checkAcrossFiles(loads, faults);
  // A text that has changed is said once, however many files quote it.
  return { loads, faults: [...new Set(faults)] };
}

/** What is wrong with a text that isn't the one that is declared. */
export function textChanged(file: string, found: string, declared: string | null): string {
  return `The text ${file} isn't the one that is declared: its sha256 is ${found}, that of the document is ${declared}; correct it, or leave it out to take the text as it is`;
}

/** The documents that a file declares; with texts, one without a hash is pinned as it is found. */
export function documentsOf(
  { content }: OpenSeedFile,
  texts: ReadonlyMap<string, Text | null> = new Map(),
): DocumentRecord[] {
  return content.documents.map(({ id, file, sha256 }) => ({
    id,
    file: file ?? null,
    sha256: sha256 ?? (file === undefined ? null : (texts.get(file)?.sha256 ?? null)),
  }));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function entitiesFirst(a: string, b: string): number {
  const isFirst = (name: string): number => Number(/^entities\.ya?ml$/.test(name));
  return isFirst(b) - isFirst(a) || (a < b ? -1 : 1);
}

function declaredEntities(files: readonly ParsedSeedFile[], faults: string[]): Map<string, string> {
  const declared = new Map<string, string>();
  for (const { content, locate } of files) {
    for (const list of ['entities', 'documents'] as const) {
      for (const [index, { id }] of content[list].entries()) {
        const place = locate([list, index, 'id']);
        const before = declared.get(id);
        if (before === undefined) declared.set(id, place);
        else faults.push(`${place} ${id} must be declared once; it is already declared in ${before}`);
      }
    }
  }
  return declared;
}

/** What files may speak of. */
interface Entities {
  /** Ids, each with the place where it is declared. */
  readonly declared: ReadonlyMap<string, string>;
  /** The documents among them. */
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  readonly elsewhere: Elsewhere;
  /** The texts that are quoted, by their files; null for one that isn't at hand. */
  readonly texts: ReadonlyMap<string, Text | null>;
}

/** Why a file can't speak of an entity; undefined if it can. */
function strangerTo({ declared, elsewhere }: Entities, id: string): string | undefined {
  const { entities, where } = elsewhere;
  if (declared.has(id) || where === undefined || entities.has(id)) return undefined;
  const like = nearestIds(id, new Set([...declared.keys(), ...entities.keys()]));
  return [
    `${id} is not declared in any seed file`,
    ...(where === 'GRAPH' ? [' or in the graph'] : []),
    ...(like.length > 0 ? [`; did you mean ${like.join(', ')}?`] : []),
  ].join('');
}

function loadOf(file: OpenSeedFile, entities: Entities, faults: string[]): Load {
  const { name, content, locate, text, folder } = file;
  const origins = new Map<string, string>();
  for (const list of ['entities', 'documents'] as const) {
    for (const [index, { id }] of content[list].entries()) origins.set(id, locate([list, index, 'id']));
  }
  const documents = documentsOf(file, entities.texts);
  const statements = new Map<string, StatementRecord>();
  const evidence = new Map<string, EvidenceRecord>();
  const utterances = new Map<string, string>();
  const quotations = new Quotations(entities, faults);
  for (const [index, item] of content.statements.entries()) {
    const fault = (path: readonly PropertyKey[], reason: string): void => {
      faults.push(`${locate(['statements', index, ...path])} ${reason}`);
    };
    const predicate = checkClaim(item, entities, fault);
    const source = item.source ?? content.source;
    if (source === undefined) {
      fault([], 'A statement needs a source: of its own, or as the default of the file');
      continue;
    }
    // Found also for a claim that is wrong: all faults are named at once.
    const inFile = (path: readonly PropertyKey[]) => locate(['statements', index, ...path]);
    const places = placesIn(item, inFile(['at']) !== inFile(['at', 0])).map(({ place, path }) => ({
      path,
      place: 'quote' in place ? quotations.find(place, source, path, fault) : place,
    }));
    if (predicate === undefined) continue;
    const statement = statementOf(item, utterances, fault);
    if (statement.key !== null) utterances.set(statement.key, statement.id);
    const known = statements.get(statement.id);
    statements.set(statement.id, known === undefined ? statement : mergeTelling(known, statement));
    if (known === undefined) origins.set(statement.id, locate(['statements', index, 'claim']));
    for (const { place, path } of places) {
      if (place === undefined) continue;
      const piece = evidenceOf(item, statement.id, source, content.vouches ?? null, place);
      if (evidence.has(piece.id)) fault([], 'The same evidence for the same claim is already in this file');
      evidence.set(piece.id, piece);
      origins.set(piece.id, locate(['statements', index, ...path]));
    }
    const stranger = source.startsWith('document/')
      ? strangerTo(entities, source)
      : `A source is a document; received ${source}`;
    if (stranger !== undefined) fault(['source'], stranger);
  }
  const mentions = Object.entries(content.mentions).map(([entity, lines]) => {
    const stranger = strangerTo(entities, entity);
    if (stranger !== undefined) faults.push(`${locate(['mentions', entity])} ${stranger}`);
    return { document: content.source ?? '', entity, lines: lines.toSorted((a, b) => a - b) };
  });
  if (mentions.length > 0 && content.source === undefined) {
    faults.push(`${locate(['mentions'])} Mentions are lines of the file's source; the file has no source`);
  }
  const found = documents.filter((_, index) => content.documents[index]!.sha256 === undefined);
  const pins = [...found.flatMap(({ sha256 }) => sha256 ?? []), ...quotations.hashes()];
  return {
    id: folder === undefined ? name : `${folder}/${name}`,
    // What a file brings depends on the texts that it quotes, too.
    sha256: hashOf([text, ...new Set(pins)].join('')),
    entities: [...content.entities, ...content.documents].map(({ id, name: label, description }) => ({
      id,
      name: label,
      description: description ?? null,
    })),
    documents,
    mentions,
    statements: [...statements.values()],
    evidence: [...evidence.values()],
    origins,
  };
}

/** The places of a statement, each with where it stands in the file; one without a place in a text has one that says nothing. */
function placesIn({ at }: SeedStatement, isList: boolean) {
  return (at ?? [NOWHERE]).map((place, nth) => ({ place, path: isList ? ['at', nth] : ['at'] }));
}

const NOWHERE = { firstLine: null, lastLine: null, start: null, end: null, wordsHash: null };

type Fault = (path: readonly PropertyKey[], reason: string) => void;

function checkClaim(item: SeedStatement, entities: Entities, fault: Fault): Predicate | undefined {
  const { claim } = item;
  const predicate = predicateOf(claim.predicate);
  if (predicate === undefined) {
    fault(['claim'], noPredicate(claim));
    return undefined;
  }
  const named = [claim.subject, claim.object, item.by, ...item.concerns].filter(
    (id) => typeof id === 'string',
  );
  for (const id of named) {
    const stranger = strangerTo(entities, id);
    if (stranger !== undefined) fault(['claim'], stranger);
  }
  checkKind(claim.predicate, 'subject', predicate.subjects, claim.subject, fault);
  if (claim.object !== null)
    checkKind(claim.predicate, 'object', predicate.objects ?? [], claim.object, fault);
  if (claim.object === claim.subject) {
    fault(['claim'], `Subject and object of a claim must differ; received ${claim.subject} twice`);
  }
  const { shape } = predicate;
  if (shape === 'RELATION' && claim.object === null) fault(['claim'], `${claim.predicate} needs an object`);
  if ((shape === 'VALUE') !== (claim.value !== null)) {
    fault(['claim'], `${claim.predicate} ${shape === 'VALUE' ? 'needs' : 'has no'} text in quotation marks`);
  }
  if (shape === 'UTTERANCE') {
    if (item.key === undefined) fault([], `${claim.predicate} is an utterance and needs a key`);
    if (item.content === undefined) fault([], `${claim.predicate} is an utterance and needs its content`);
    if (item.by !== undefined) fault(['by'], 'The speaker of an utterance is its subject');
  } else if (item.key !== undefined) {
    fault(['key'], `Only an utterance has a key; received ${claim.predicate}`);
  }
  if (item.obligations.length > 0 && predicate.obliging !== true) {
    fault(['obligations'], `Only MEMBER_OF and PARTY_TO have obligations; received ${claim.predicate}`);
  }
  if (item.quantity !== undefined) {
    const broken = faultOfQuantity(claim.predicate as PredicateName, item.quantity);
    if (broken !== undefined) {
      const isNumber = broken.key === 'least' || broken.key === 'most';
      fault(isNumber ? ['quantity'] : ['quantity', broken.key], broken.reason);
    }
  }
  if (item.when !== undefined && (item.since ?? item.until) !== undefined) {
    fault(['when'], 'A claim has either when, or since and until');
  }
  const begun = item.since?.min ?? null;
  const ended = item.until?.max ?? null;
  if (begun !== null && ended !== null && ended < begun) {
    fault(['until'], `A claim must not end before it begins; received ${begun} to ${ended}`);
  }
  if (claim.predicate === 'IDENTIFIED_BY' && claim.value !== null && !/^[^\s:]+:\S/.test(claim.value)) {
    fault(['claim'], `An identifier is scheme:value; received ${JSON.stringify(claim.value)}`);
  }
  if (item.place === undefined && item.at === undefined) fault([], 'Evidence needs at or place');
  if (item.rank !== undefined && item.rank !== 'NORMAL' && item.reason === undefined) {
    fault(['rank'], `A rank of ${item.rank} needs a reason`);
  }
  return predicate;
}

/** Says what is nearest to a predicate that there isn't; else what may be said of entities of these kinds. */
function noPredicate({ predicate, subject, object }: SeedStatement['claim']): string {
  const like = nearest(predicate, Object.keys(PREDICATES));
  const [of, to] = [kindOf(subject), object === null ? undefined : kindOf(object)];
  const takes = (kinds: readonly Kind[] | 'ANY' | undefined, kind: Kind | undefined): boolean =>
    kind === undefined || kinds === 'ANY' || kinds?.includes(kind) === true;
  const fitting = Object.entries<Predicate>(PREDICATES).filter(
    ([, one]) =>
      (one.shape === 'RELATION') === (to !== undefined) && takes(one.subjects, of) && takes(one.objects, to),
  );
  const kinds = to === undefined ? `of a ${of}` : `from ${of} to ${to}`;
  const hint =
    like.length > 0
      ? `; did you mean ${like.join(', ')}?`
      : `; ${kinds} there are ${fitting.map(([name]) => name).join(', ')}`;
  return `${predicate} is not in the closed list of predicates${hint}`;
}

function checkKind(
  predicate: string,
  side: 'subject' | 'object',
  allowed: readonly Kind[] | 'ANY',
  id: string,
  fault: Fault,
): void {
  const kind = kindOf(id);
  if (kind === undefined)
    fault(['claim'], `An id is kind/slug, such as state/belgium; received ${JSON.stringify(id)}`);
  else if (allowed !== 'ANY' && !allowed.includes(kind)) {
    fault(['claim'], `The ${side} of ${predicate} is ${allowed.join(' or ') || 'nothing'}; received ${id}`);
  }
}

function statementOf(
  item: SeedStatement,
  utterances: ReadonlyMap<string, string>,
  fault: Fault,
): StatementRecord {
  const { subject, object } = item.claim;
  const claim: Claim = {
    predicate: item.claim.predicate as PredicateName,
    ...orderedEnds(item.claim.predicate, subject, object),
    value: item.claim.value,
    language: item.language ?? null,
    role: item.role ?? null,
    meaning: item.meaning ?? null,
    obligations: item.obligations,
    quantity: item.quantity ?? null,
    key: item.key ?? null,
    ...boundsOf(item),
  };
  const refersTo = item.refersTo === undefined ? null : (utterances.get(item.refersTo) ?? null);
  if (item.refersTo !== undefined && refersTo === null) {
    fault(['refersTo'], `No utterance above this one has the key ${JSON.stringify(item.refersTo)}`);
  }
  return {
    ...claim,
    id: statementId(claim),
    group: groupOf(claim),
    concerns: item.concerns.toSorted(),
    refersTo,
    rank: item.rank ?? null,
    reason: item.reason ?? null,
  };
}

function boundsOf({ since, until, when }: SeedStatement): Bounds {
  if (when !== undefined) {
    return { sinceMin: when.min, sinceMax: when.max, untilMin: when.min, untilMax: when.max };
  }
  return {
    ...UNBOUNDED,
    ...(since && { sinceMin: since.min, sinceMax: since.max }),
    ...(until && { untilMin: until.min, untilMax: until.max }),
  };
}

/** The same claim twice in a file is one statement; what the first telling left open, the second may add. */
function mergeTelling(first: StatementRecord, second: StatementRecord): StatementRecord {
  return {
    ...first,
    concerns: [...new Set([...first.concerns, ...second.concerns])].toSorted(),
    refersTo: first.refersTo ?? second.refersTo,
    rank: first.rank ?? second.rank,
    reason: first.reason ?? second.reason,
  };
}

function evidenceOf(
  item: SeedStatement,
  statement: string,
  document: string,
  vouches: string | null,
  place: FoundPlace,
): EvidenceRecord {
  const evidence = {
    statement,
    document,
    stance: item.stance,
    modality: item.as satisfies Modality,
    presupposed: item.presupposed,
    by: item.by ?? null,
    vouchedOn: item.vouches === 'none' ? null : (item.vouches ?? vouches),
    ...place,
    place: item.place ?? null,
    content: item.content ?? null,
    condition: item.condition ?? null,
    note: item.note ?? null,
    inventory: item.row,
  };
  return { ...evidence, id: evidenceId(evidence) };
}

/** Where evidence stands: nowhere in a text, at a place in it, or at one that was quoted. */
type FoundPlace = Pick<EvidenceRecord, 'firstLine' | 'lastLine' | 'start' | 'end' | 'wordsHash'> &
  Partial<Context>;

/** Finds what a file quotes. */
class Quotations {
  readonly #entities: Entities;
  readonly #faults: string[];
  /** By their documents. */
  readonly #texts = new Map<string, Text | null>();

  constructor(entities: Entities, faults: string[]) {
    this.#entities = entities;
    this.#faults = faults;
  }

  find(
    { quote, lines }: Quotation,
    source: string,
    path: readonly PropertyKey[],
    fault: Fault,
  ): FoundPlace | undefined {
    const text = this.#textOf(source, path, fault);
    if (text === null) return undefined;
    try {
      const place = placeIn(text, quote, lines);
      return { ...place, ...contextOf(text, place) };
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      for (const reason of error.faults) fault([...path, 'quote'], reason);
      return undefined;
    }
  }

  /** The hashes of the texts that were quoted. */
  hashes(): string[] {
    return [...this.#texts.values()].flatMap((text) => text?.sha256 ?? []);
  }

  /** The text of a document; a fault if there is none, said once. */
  #textOf(id: string, path: readonly PropertyKey[], fault: Fault): Text | null {
    const known = this.#texts.get(id);
    if (known !== undefined) return known;
    const { documents, declared, elsewhere, texts } = this.#entities;
    const [own, other] = [documents.get(id), elsewhere.entities.get(id)];
    const file = own?.file ?? other?.file ?? null;
    const text = file === null ? null : (texts.get(file) ?? null);
    this.#texts.set(id, text);
    if (file === null) {
      // Of one that is declared nowhere, that is the fault; or the graph knows it.
      if (declared.has(id) || elsewhere.entities.has(id))
        fault([...path, 'quote'], `Words can be quoted from a document with a file; ${id} has none`);
      return null;
    }
    if (text === null) {
      fault(
        [...path, 'quote'],
        `The text ${file} is needed to find quotations in it: put it beside this file, or set ENTENTE_TEXTS to the folder that holds it`,
      );
      return null;
    }
    const sha256 = own?.sha256 ?? other?.sha256 ?? null;
    if (sha256 !== text.sha256) {
      if (own === undefined) fault([...path, 'quote'], textChanged(file, text.sha256, sha256));
      else this.#faults.push(`${declared.get(id)} ${textChanged(file, text.sha256, sha256)}`);
    }
    return text;
  }
}

/** What no file can see alone: two files that give one statement different ranks. */
function checkAcrossFiles(loads: readonly Load[], faults: string[]): void {
  const ranks = new Map<string, { rank: string; load: string }>();
  for (const load of loads) {
    for (const { id, rank, subject, predicate } of load.statements) {
      if (rank === null) continue;
      const before = ranks.get(id);
      if (before !== undefined && before.rank !== rank) {
        faults.push(
          `${load.id}: ${subject} ${predicate}: A statement has one rank; received ${rank} here and ${before.rank} in ${before.load}`,
        );
      }
      ranks.set(id, { rank, load: load.id });
    }
  }
}
