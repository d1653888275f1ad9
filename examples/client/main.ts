/**
 * A client without a framework: `node examples/client/main.ts [url] [--by-hash]`, with Node.js 24 or newer.
 *
 * Its operations are in `operations/`, and what they answer is typed by `npm run codegen`.
 */
import { parseArgs } from 'node:util';

import { AskError, askAt } from './ask.ts';
import { DatesDocument, MembershipsDocument } from './generated/graphql.ts';
import type { SourcesFragment } from './generated/graphql.ts';
import { membersOf } from './members.ts';

const { values, positionals } = parseArgs({
  options: { 'by-hash': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const ask = askAt({
  url: positionals[0] ?? 'http://127.0.0.1:4000/graphql',
  byHash: values['by-hash'],
});

await showMemberships('state/belgium', '2021-02-04');
await showMembers('org/nato', '1955-06-01', '1960-01-01');
await showDates('event/stoltenberg-esper-2020');
await showRefusal('state/belgium', '2021-02-30');

/** A fact with its days, whether it is certain, and on whose word. */
async function showMemberships(state: string, day: string): Promise<void> {
  const { entity } = await ask(MembershipsDocument, { state, day });
  if (entity === null || !('memberOf' in entity)) return say(`No state: ${state}`);
  say(`${entity.name} on ${day}`);
  for (const { node, relationship } of entity.memberOf?.edges ?? []) {
    say(
      `  ${node.name}, ${relationship.inForce === 'YES' ? 'certainly' : 'maybe'}: ${relationship.sentence}`,
    );
    for (const source of relationship.statements.flatMap(citations)) say(`    ${source}`);
  }
}

/** A list page by page, left and taken up again; then for another day, for which the cursor does not count. */
async function showMembers(organization: string, day: string, laterDay: string): Promise<void> {
  const first = 6;
  const page = (await membersOf(ask, { organization, day, first }).next()).value;
  if (page === undefined) return say(`No organisation: ${organization}`);
  say(`Members of ${organization} on ${day}\n  ${page.names.join(', ')}`);
  for await (const { names } of membersOf(ask, { organization, day, first, after: page.next })) {
    say(`  ${names.join(', ')}`);
  }
  const begunAgain = await membersOf(ask, { organization, day: laterDay, first, after: page.next }).next();
  say(`Begun again on ${laterDay}\n  ${begunAgain.value.names.join(', ')}`);
}

/** Sources disagree: both dates are there, the better one first, and why it is better. */
async function showDates(event: string): Promise<void> {
  const { entity } = await ask(DatesDocument, { event });
  if (entity === null) return say(`No event: ${event}`);
  say(`When was the ${entity.name}? ${entity.dates.sinceMin}`);
  for (const statement of entity.statements?.nodes ?? []) {
    say(`  ${statement.dates.sinceMin} ${statement.rank}: ${statement.reason}`);
    for (const source of citations(statement)) say(`    ${source}`);
  }
}

/** An error is recognised by its code, never by its message. */
async function showRefusal(state: string, day: string): Promise<void> {
  try {
    await showMemberships(state, day);
  } catch (error) {
    if (!(error instanceof AskError) || error.code !== 'BAD_USER_INPUT') throw error;
    say(`No such day: ${day}`);
  }
}

function citations({ evidence }: SourcesFragment): string[] {
  return (
    evidence?.nodes.map(({ citation, stance }) =>
      stance === 'CONTRADICTS' ? `against it: ${citation}` : citation,
    ) ?? []
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
