/** What came back, of whatever shape. */
export interface Reply {
  /** 0 if nothing came back. */
  readonly status: number;
  readonly text: string;
  readonly codes: readonly string[];
  readonly data: unknown;
  readonly milliseconds: number;
}

/** Sends a body, whatever it is; never throws. */
export async function send(url: string, init: RequestInit, patience = 20_000): Promise<Reply> {
  const started = performance.now();
  try {
    const response = await fetch(url, { ...init, signal: init.signal ?? AbortSignal.timeout(patience) });
    const text = await response.text();
    const { data, errors = [] } = parsed(text);
    return {
      status: response.status,
      text,
      codes: errors.map(({ extensions }) => String(extensions?.code)),
      data,
      milliseconds: performance.now() - started,
    };
  } catch (error) {
    const { cause } = error as { cause?: unknown };
    return {
      status: 0,
      text: String(cause ?? error),
      codes: [],
      data: undefined,
      milliseconds: performance.now() - started,
    };
  }
}

/** Asks in GraphQL. */
export function ask(
  url: string,
  query: string,
  variables: unknown = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  return send(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

function parsed(text: string): Body {
  try {
    return (JSON.parse(text) ?? {}) as Body;
  } catch {
    return {};
  }
}
