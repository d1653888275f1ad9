import type { TypedDocumentString } from '../generated/graphql.ts';

// Relative to the page, so that it also works behind a proxy that adds a path prefix.
const url = new URL('../graphql', location.href);

/** The service answered, but not what was asked for. `retryable` is its own word on whether to try again. */
export class Refusal extends Error {
  readonly retryable: boolean;
  readonly code: string | undefined;
  /** Under which the service's log has what went wrong in it. */
  readonly id: string | undefined;

  constructor(message: string, { retryable = false, code, id }: Extensions = {}) {
    super(message);
    this.retryable = retryable;
    this.code = code;
    this.id = id;
  }
}

interface Extensions {
  readonly retryable?: boolean;
  readonly code?: string;
  readonly id?: string;
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Extensions;
  }[];
  readonly extensions?: {
    readonly cypher?: readonly { readonly text: string }[];
    readonly citation?: Citation;
  };
}

/** A reference to an answer; `reason` says why its address is missing, if it is. */
export interface Citation {
  readonly text: string;
  readonly reason: string | null;
}

/** Asks the service once. Throws a `Refusal`, or what `fetch` throws where the service isn't there. */
export async function ask<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  return (await send<Data>(operation.toString(), variables, {}, signal)).data!;
}

/** How the graph was asked for an answer, or undefined where the service doesn't tell. */
export async function askForCypher(query: string, variables: unknown): Promise<string[] | undefined> {
  const { extensions } = await send(query, variables, { 'entente-explain': 'cypher' });
  return extensions?.cypher?.map(({ text }) => text);
}

/** How an answer is cited. */
export async function askForCitation(query: string, variables: unknown): Promise<Citation> {
  const { extensions } = await send(query, variables, { 'entente-cite': 'true' });
  return extensions!.citation!;
}

async function send<Data>(
  query: string,
  variables: unknown,
  headers: Record<string, string>,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
    signal: signal ?? null,
  });
  // What isn't JSON is somebody's word in between that the service is away.
  const answer = (await response.json()) as Answer<Data>;
  const [error] = answer.errors ?? [];
  if (error) throw new Refusal(error.message, error.extensions);
  return answer;
}
