import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { expect, it } from 'vitest';

/**
 * The folders of src from the ground up: each knows those before it, and none behind it. The features of graphql, which are
 * as entangled as the types that they serve, share a floor.
 */
const FLOORS = [
  'config',
  'model',
  'language',
  'neo4j',
  'view',
  'record',
  'import',
  'localNeo4j',
  'sandbox',
  'files',
  'network',
  'panel',
  'loaders',
  'graphql/core',
  'graphql/limits',
  'graphql/plugins',
  'graphql',
  'server',
  'commands',
  'cli.ts',
];

const ROOT = join(import.meta.dirname, '../src');
const IMPORT = /(?:from|import\()\s*'(\.[^']+)'/g;

/** The floor of a file: the innermost folder that holds it. */
function floorOf(file: string): number {
  const holding = FLOORS.filter((folder) => file === folder || file.startsWith(`${folder}/`));
  return FLOORS.indexOf(holding.toSorted((a, b) => a.length - b.length).at(-1) ?? '');
}

it('Each file of src imports from its own floor and those below', () => {
  const files = globSync('**/*.ts', { cwd: ROOT });
  expect(files.length).toBeGreaterThan(150);
  expect(files.filter((file) => floorOf(file) === -1)).toEqual([]);
  const upwards = files.flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)]
      .map(([, target]) => join(dirname(file), target!))
      .filter((target) => !target.startsWith('..') && floorOf(target) > floorOf(file))
      .map((target) => `${file} imports ${target}`),
  );
  expect(upwards).toEqual([]);
});

it('Only say.ts prints, beside the line that shows progress and what is a stream', () => {
  const printing = globSync('**/*.ts', { cwd: ROOT }).filter((file) =>
    /process\.(stdout|stderr)\.write|, process\.stdout|console\.(log|warn|error|info)\(/.test(
      readFileSync(join(ROOT, file), 'utf8'),
    ),
  );
  expect(printing.toSorted()).toEqual([
    'commands/output/say.ts',
    'commands/output/writeOut.ts',
    'localNeo4j/showProgress.ts',
  ]);
});
