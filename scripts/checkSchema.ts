/**
 * What a change of schema.graphql does to those who use it: `npm run schema:check [-- file or commit]`.
 *
 * Compared with the file of that name, or with schema.graphql of that commit; without one, with the last release (the
 * newest tag), else with where this branch left main, else with the commit before.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

import { say } from '../src/commands/output/say.ts';
import { schemaChange } from './schemaChange.ts';

await check();

async function check(): Promise<void> {
  const [, , given] = process.argv;
  const release = git('describe', '--tags', '--match=v[0-9]*', '--abbrev=0');
  const base = given ?? release ?? commitToCompareWith();
  const before = base === undefined ? undefined : schemaOf(base);
  if (before === undefined) {
    if (given !== undefined) process.exitCode = 1;
    return say(`There is no schema of ${base ?? 'before'} to compare with.`);
  }
  const { refused, listed } = await schemaChange(
    before,
    readFileSync('schema.graphql', 'utf8'),
    readFileSync('CHANGELOG.md', 'utf8'),
    release?.slice(1),
  );
  say(`schema.graphql, compared with ${base}: ${refused.length} break clients, ${listed.length} to know of`);
  for (const line of listed) say(`  ${line}`);
  if (refused.length === 0) return;
  // Before the first release there are no clients whose author had a promise.
  const isPromised = given !== undefined || release !== undefined;
  say(
    isPromised
      ? 'These break clients. Deprecate first; or give the next major version in the heading of the newest section of CHANGELOG.md, as in "## Unreleased (2.0.0)", and name in it, in backticks, what stands before the colon:'
      : 'These will be refused from the first release on:',
  );
  for (const line of refused) say(`  ${line}`);
  if (isPromised) process.exitCode = 1;
}

function commitToCompareWith(): string | undefined {
  const head = git('rev-parse', 'HEAD');
  const candidates = [
    ...['origin/main', 'main']
      .map((branch) => git('merge-base', 'HEAD', branch))
      .filter((fork) => fork !== head),
    git('rev-parse', '--verify', 'HEAD^1'),
  ];
  return candidates.find((commit) => commit !== undefined);
}

function schemaOf(base: string): string | undefined {
  return existsSync(base) ? readFileSync(base, 'utf8') : git('show', `${base}:schema.graphql`);
}

/** What git says, or undefined where there is no such thing. */
function git(...words: string[]): string | undefined {
  try {
    return execFileSync('git', words, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 24,
    }).trim();
  } catch {
    return undefined;
  }
}
