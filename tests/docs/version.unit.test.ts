import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

function versionOf(path: string): string {
  return (JSON.parse(read(path)) as { version: string }).version;
}

test('the packages have the version of the newest section of the changelog that has one', () => {
  const version = versionOf('package.json');
  expect(versionOf('web/package.json')).toBe(version);
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { version?: string }>;
  };
  expect(packages['']!.version).toBe(version);
  expect(packages['web']!.version).toBe(version);
  expect(/^## (\d+\.\d+\.\d+) \(\d{4}-\d\d-\d\d\)$/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
});
