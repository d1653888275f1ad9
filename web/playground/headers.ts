import { tryParseJSONC } from '@graphiql/react';

/** Headers that the service reads and that are no secret. Of any other nobody knows whether it holds a token. */
const SHOWN =
  /^(accept|apollo-require-preflight|apollographql-client-(name|version)|entente-[\w-]+|if-none-match|trace(parent|state)|x-apollo-operation-name|x-request-id)$/i;

/** The headers that the text of the editor has; none while it isn't well-formed. */
export function headersIn(text: string): Readonly<Record<string, string>> {
  try {
    const given: unknown = tryParseJSONC(text) ?? {};
    return Object.fromEntries(Object.entries(given as object).map(([name, value]) => [name, String(value)]));
  } catch {
    return {};
  }
}

/** Those that anybody may see. */
export function shownHeaders(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headersIn(text)).filter(([name]) => SHOWN.test(name)));
}

/** All, with a word in place of what may be a secret. */
export function veiledHeaders(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headersIn(text)).map(([name, value]) => [name, SHOWN.test(name) ? value : veiled(value)]),
  );
}

function veiled(value: string): string {
  return /^bearer\s/i.test(value) ? 'Bearer YOUR_TOKEN' : 'YOUR_VALUE';
}
