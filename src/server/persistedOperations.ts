import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { buildSchema, parse, validate } from 'graphql';
import { z } from 'zod';

import { StartError } from '../config/errors.ts';
import { typeDefs } from '../graphql/core/schema.ts';

/** The operations that clients may ask for by hash. */
export interface PersistedOperations {
  /** Documents by the sha256 of their text, in hexadecimal digits. */
  readonly documents: ReadonlyMap<string, string>;
  /** No other operation is answered. */
  readonly only: boolean;
}

/** What graphql-codegen's client preset and others write: hashes, with or without their algorithm, and documents. */
const Manifest = z.record(z.string(), z.string());

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
      const hash = bareHash(given);
      if (hash !== createHash('sha256').update(document).digest('hex')) {
        throw refusal(file, `${given} is not the sha256 of its document`);
      }
      const fault = faultOf(() => validate(schema, parse(document))[0]?.message);
      if (fault !== undefined) throw refusal(file, `${given} does not fit the schema: ${fault}`);
      return [hash, document];
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
    get: (key: string) => Promise.resolve(documents.get(bareHash(key.replace(/^apq:/, '')))),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(false),
  };
}

function bareHash(hash: string): string {
  return hash.replace(/^sha256:/, '');
}

async function readManifest(file: string): Promise<Record<string, string>> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw refusal(file, (error as Error).message);
  }
  const manifest = Manifest.safeParse(content);
  if (!manifest.success) throw refusal(file, "it isn't a JSON object of hashes and documents");
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
