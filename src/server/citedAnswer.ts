import { createHash } from 'node:crypto';

import type { DocumentNode, GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql';

import type { CitationAsked, Context } from '../graphql/core/context.ts';
import { fragmentsOf } from '../graphql/core/fieldsOf.ts';
import type { JsonData } from '../graphql/execution/JsonData.ts';
import { lookUpsOf, notAgain, policiesOf } from '../graphql/limits/askedAgain.ts';
import type { NotAgain } from '../graphql/limits/askedAgain.ts';
import type { Priced } from '../graphql/limits/priceOf.ts';
import type { RecordWritten } from '../loaders/citationLoaders.ts';
import { idWithout } from '../model/basis.ts';
import { canonicalJson } from '../model/canonicalJson.ts';
import { MODEL } from '../record/writeLoad.ts';

type Values = Readonly<Record<string, unknown>>;

/** What `extensions.citation` of an answer says. */
export interface Citation {
  /** Nothing that the answer shows was written later. */
  readonly moment: string;
  readonly policies: readonly string[];
  readonly dataSets: RecordWritten['imports'];
  /** What has been imported or undone since, so that it isn't known in which version it was there, if at all. */
  readonly changedSince: readonly string[];
  readonly rule: number;
  /** The rule that the address named, if it is another one. */
  readonly ruleThen?: number;
  readonly ruleChanged: boolean;
  readonly hash: string | null;
  readonly url: string | null;
  /** Why there is no address. */
  readonly reason: string | null;
  readonly text: string;
}

/** What is asked, and how it is answered. */
interface Cited {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Of its document, as it stands in the address. */
  readonly text: string;
  readonly variables: Values;
  readonly context: Context;
  readonly execute: (context: Context) => Promise<Executed>;
}

interface Executed {
  readonly data?: JsonData | null;
  readonly errors?: readonly GraphQLError[];
}

/** The characters that an address may have with servers and proxies of all kinds. */
const LONGEST_ADDRESS = 8_000;

/**
 * Answers an operation so that it can be cited: for a moment behind all that has been written, so that its address gives it again
 * whatever is written later. What can't be asked for a moment is answered as it is now, and has no address.
 */
export async function citedAnswer(
  cite: CitationAsked,
  asked: Cited,
): Promise<Executed & { readonly citation: Citation }> {
  const { schema, document, operation, context, execute } = asked;
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], asked.variables);
  const priced: Priced = { schema, operation, fragments: fragmentsOf(document), variables: coerced };
  const written = await context.load.recordWritten(1);
  const settled = new Date(written.settled).toISOString();
  const moment = context.known !== null && context.known < settled ? context.known : settled;
  let reason = written.ahead
    ? "The graph's clock is behind what is written in it"
    : reasonOf(notAgain(priced, { known: context.known, settled }));
  if (reason === null) {
    const answer = await execute({ ...context, known: moment });
    const data = answer.data?.toJSON() as Values | null | undefined;
    reason = faultOf(answer) ?? missingIn(data, priced);
    const url = reason === null ? addressOf(cite, asked, moment) : null;
    if (url !== null && url.length <= LONGEST_ADDRESS) {
      return { ...answer, citation: citationOf({ cite, priced, written, moment, data, url, reason }) };
    }
    reason ??= `The address would have ${url!.length} characters; at most ${LONGEST_ADDRESS} get through everywhere`;
  }
  const answer = await execute(context);
  const data = answer.data?.toJSON() as Values | null | undefined;
  // What was written meanwhile may be in it.
  const later = context.known === null ? await context.load.recordWritten(2) : written;
  const until = context.known === null ? new Date(later.settled).toISOString() : moment;
  return {
    ...answer,
    citation: citationOf({ cite, priced, written: later, moment: until, data, url: null, reason }),
  };
}

function reasonOf(found: NotAgain | undefined): string | null {
  return found === undefined ? null : `${found.path.join('.')} ${found.reason}`;
}

function faultOf({ errors = [] }: Executed): string | null {
  const [error] = errors;
  if (error === undefined) return null;
  const path = (error.path ?? []).filter((part) => typeof part === 'string').join('.');
  return `${path === '' ? 'The operation' : path} isn't answered for a moment: ${error.message}`;
}

/** What isn't there may come to be, under the same id. */
function missingIn(data: Values | null | undefined, priced: Priced): string | null {
  const missing = lookUpsOf(priced).find((key) => [data?.[key] ?? null].flat().includes(null));
  return missing === undefined ? null : `${missing} names something that isn't there, and may be later`;
}

function addressOf(
  { address }: CitationAsked,
  { text, variables, operation, document }: Cited,
  moment: string,
): string {
  const several = document.definitions.filter(({ kind }) => kind === operation.kind).length > 1;
  const parameters = new URLSearchParams({
    query: text,
    ...(Object.keys(variables).length > 0 && { variables: JSON.stringify(variables) }),
    ...(several && operation.name && { operationName: operation.name.value }),
    known: moment,
    rule: String(MODEL),
  });
  return `${address}?${parameters.toString()}`;
}

function citationOf({
  cite,
  priced,
  written,
  moment,
  data,
  url,
  reason,
}: {
  readonly cite: CitationAsked;
  readonly priced: Priced;
  readonly written: RecordWritten;
  readonly moment: string;
  readonly data: Values | null | undefined;
  readonly url: string | null;
  readonly reason: string | null;
}): Citation {
  const isThere = ({ loaded }: RecordWritten['imports'][number]): boolean =>
    new Date(loaded).toISOString() <= moment;
  const dataSets = written.imports.filter((one) => isThere(one) && one.file !== null);
  const policies = policiesOf(priced);
  const ruleChanged = cite.rule !== null && cite.rule !== MODEL;
  const hash = data ? hashOf(data, moment) : null;
  const names = dataSets.map(({ name }) => name).join(', ');
  const basis = [names, policies.length > 0 && `evidence ${policies.join(' and ')}`, `rule ${MODEL}`]
    .filter((part) => typeof part === 'string' && part !== '')
    .join('; ');
  const place = url ?? 'without an address';
  return {
    moment,
    policies,
    dataSets,
    changedSince: written.imports.filter((one) => !isThere(one)).map(({ id }) => id),
    rule: MODEL,
    ...(ruleChanged && { ruleThen: cite.rule }),
    ruleChanged,
    hash,
    url,
    reason,
    text: `Entente, as known at ${moment} (${basis}), ${place}${hash === null ? '' : `, sha256 ${hash}`}`,
  };
}

/**
 * The SHA-256 of the data as canonical JSON (RFC 8785): keys in order, no space. The moment of the answer doesn't count at the end of
 * ids, nor do cursors, so that the same answer has the same hash at every moment.
 */
function hashOf(data: unknown, moment: string): string {
  const text = canonicalJson(data, (one) => (isCursor(one) ? null : idWithout(moment, one)));
  return createHash('sha256').update(text).digest('hex');
}

/** A JSON list of texts, as `cursorOf` writes it. */
function isCursor(text: string): boolean {
  if (!/^WyI[\w-]+$/.test(text)) return false;
  try {
    return Array.isArray(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    return false;
  }
}
