import { expect, it } from 'vitest';

import { explainAllowed } from '../../src/config/explainAllowed.ts';

it.each([
  ['127.0.0.1', true],
  ['127.8.0.1', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.7', false],
  ['example.org', false],
])('how the graph is asked is shown at %s: %s, unless it is set', (host, shown) => {
  expect(explainAllowed(undefined, host)).toBe(shown);
  expect(explainAllowed('on', host)).toBe(true);
  expect(explainAllowed('off', host)).toBe(false);
});
