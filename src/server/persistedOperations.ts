import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import type { RequestHandler } from 'express';
import { buildSchema, parse, stripIgnoredCharacters, validate } from 'graphql';
import type { DocumentNode } from 'graphql';
import { z } from 'zod';

import { StartError } from '../config/errors.ts';
import { typeDefs } from '../graphql/core/schema.ts';
import { textsOfPages } from './warmPlans.ts';

/** The operations that clients may ask for by id. */
export interface PersistedOperations {
  /** Documents by their ids: mostly the sha256 of their text, in hexadecimal digits. */
  readonly documents: ReadonlyMap<string, string>;
  /** No other operation is answered, but for those of our own pages. */
  readonly only: boolean;
}

/** What graphql-codegen's client preset, Relay and others write: ids, which are hashes with or without their algorithm, and documents. */
const Documents = z.record(z.string(), z.string());

/** What Apollo's tool writes. */
const ApolloManifest = z
  .object({
    format: z.literal('apollo-persisted-query-manifest'),
    version: z.literal(1),
    operations: z.array(z.object({ id: z.string(), body: z.string() })),
  })
  .transform(({ operations }) => Object.fromEntries(operations.map(({ id, body }) => [id, body])));

const Manifest = z.union([ApolloManifest, Documents]);

/**
 * Reads a manifest of operations.
 *
 * @throws {StartError} for a file that can't be read, a hash that isn't its document's, or a document that the schema
 *   can't answer: better at the start than to clients
 */
export async function readOperations(file: string, only: boolean): Promise<PersistedOperations> {
  const schema = buildSchema(typeDefs);
  const documents = new Map(
    Object.entries(await readManifest(file)).map(([given, document]) => {
      const id = bareId(given);
      const algorithm = given.startsWith('sha256:') ? 'sha256' : algorithmOf(id);
      if (algorithm !== undefined && id !== createHash(algorithm).update(document).digest('hex')) {
        throw refusal(file, `${given} is not the ${algorithm} of its document`);
      }
      const fault = faultOf(() => validate(schema, parse(document))[0]?.message);
      if (fault !== undefined) throw refusal(file, `${given} does not fit the schema: ${fault}`);
      return [id, document];
    }),
  );
  return { documents, only };
}

/**
 * The store that Apollo looks hashes up in. It doesn't store what clients send, so that they can't fill
 * the memory by inventing operations.
 */
export function storeOf({ documents }: PersistedOperations) {
  return {
    // Apollo looks for `apq:` and what the client sent.
    get: (key: string) => Promise.resolve(documents.get(bareId(key.replace(/^apq:/, '')))),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(false),
  };
}

/**
 * Whether an operation is among those listed, or of our own pages. Of these, what a document is made of is known, and not its text:
 * codegen lays it out anew, and puts each operation and its fragments together.
 */
export function listOf({
  documents,
}: PersistedOperations): (source: string, document: DocumentNode) => boolean {
  const listed = new Set(documents.values());
  const ours = new Set(textsOfPages().flatMap((text) => definitionsOf(text, parse(text))));
  return (source, document) =>
    listed.has(source) || definitionsOf(source, document).every((definition) => ours.has(definition));
}

function definitionsOf(text: string, { definitions }: DocumentNode): string[] {
  return definitions.map(({ loc }) => stripIgnoredCharacters(text.slice(loc!.start, loc!.end)));
}

/** How clients name a listed operation: GraphQL over HTTP, Relay, and others. */
const NAMES = ['documentId', 'doc_id', 'id'] as const;

/** Asks for an operation by its id as Apollo has it asked for, in `extensions.persistedQuery`. An id beside a text says nothing. */
export const askByDocumentId: RequestHandler = (request, _response, next) => {
  if (request.method === 'GET') {
    const url = new URL(request.url, 'http://localhost');
    const { searchParams } = url;
    const id = idIn(Object.fromEntries(searchParams));
    const extensions = id && withId(id, parsed(searchParams.get('extensions') ?? '{}'));
    if (extensions !== undefined) {
      searchParams.set('extensions', JSON.stringify(extensions));
      request.url = url.pathname + url.search;
    }
  } else if (isObject(request.body)) {
    const id = idIn(request.body);
    const extensions = id && withId(id, request.body['extensions'] ?? {});
    if (extensions !== undefined) request.body['extensions'] = extensions;
  }
  next();
};

function idIn(given: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof given['query'] === 'string') return undefined;
  return NAMES.map((name) => given[name]).find((id) => typeof id === 'string');
}

/** Undefined for extensions that are wrong themselves: Apollo says so. */
function withId(sha256Hash: string, extensions: unknown): object | undefined {
  return isObject(extensions) ? { persistedQuery: { version: 1, sha256Hash }, ...extensions } : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The algorithm whose hash an id has the form of; undefined for a name that somebody gave. */
function algorithmOf(id: string): string | undefined {
  return /^[0-9a-f]+$/.test(id) ? ALGORITHMS.get(id.length) : undefined;
}

/** By the number of their digits. Relay's compiler writes MD5 unless it is told otherwise. */
const ALGORITHMS: ReadonlyMap<number, string> = new Map([
  [32, 'md5'],
  [40, 'sha1'],
  [64, 'sha256'],
]);

function bareId(id: string): string {
  return id.replace(/^sha256:/, '');
}

async function readManifest(file: string): Promise<Record<string, string>> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw refusal(file, (error as Error).message);
  }
  const manifest = Manifest.safeParse(content);
  if (!manifest.success)
    throw refusal(
      file,
      "it isn't a JSON object of hashes and documents, as graphql-codegen and Relay write it, nor a manifest of Apollo, version 1",
    );
  return manifest.data;
}

function faultOf(check: () => string | undefined): string | undefined {
  try {
    return check();
  } catch (error) {
    return (error as Error).message;
  }
}

function refusal(file: string, reason: string): StartError {
  return new StartError(
    `The operations of ${file} (ENTENTE_OPERATIONS) can't be served: ${reason.replace(/\.$/, '')}.`,
  );
}
