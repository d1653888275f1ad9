/**
 * Three clients with a normalised cache: `npm start -- <url> <url of a service that is too slow>`.
 *
 * Each shows the members of NATO on two days in turn, with a bad cursor and a timeout in between. What the cache holds must stay what the
 * service answered: neither day may get into the other, and what fails may erase nothing.
 */
import assert from 'node:assert/strict';

import { apolloExample } from './apollo.ts';
import { PAGE } from './Example.ts';
import type { Example } from './Example.ts';
import { relayExample } from './relay.ts';
import { urqlExample } from './urql.ts';

const [url = 'http://127.0.0.1:4000/graphql', urlOfSlow = url] = process.argv.slice(2);
const [THEN, NOW] = ['1955-06-01', '2021-02-04'];

const clients: Readonly<Record<string, Example>> = {
  'Apollo Client': apolloExample(url, urlOfSlow),
  urql: await urqlExample(url, urlOfSlow),
  Relay: relayExample(url, urlOfSlow),
};
for (const [name, client] of Object.entries(clients)) {
  const [then, now] = [await client.ask(THEN), await client.ask(NOW)];
  assert.equal(then.names.length, PAGE);
  assert.notDeepEqual(then, now);
  const isUnharmed = async (): Promise<void> => {
    assert.deepEqual({ name, members: await client.recall(THEN) }, { name, members: then });
    assert.deepEqual({ name, members: await client.recall(NOW) }, { name, members: now });
  };
  await isUnharmed();

  const badCursor = await client.askWithBadCursor(NOW);
  await isUnharmed();
  const tooLate = await client.askTooLate(THEN);
  await isUnharmed();

  const all = await client.askForAll(THEN);
  assert.equal(new Set(all.names).size, all.names.length);
  assert.deepEqual(await client.recall(NOW), now);
  process.stdout.write(
    `${name}: ${then.of} had ${all.names.length} members on ${THEN}, the first ${then.names.join(', ')}; on ${NOW} they were ${now.names.join(', ')}. ` +
      `In between: ${badCursor}, ${tooLate}\n`,
  );
}
