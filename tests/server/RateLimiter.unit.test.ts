import { expect, it } from 'vitest';

import { RateLimiter } from '../../src/server/RateLimiter.ts';

const MINUTE = 60_000;

it('A client whose points are used up is refused until there are some again', () => {
  const limiter = new RateLimiter(60);
  limiter.take('alpha', 60, 0);
  expect(() => limiter.take('alpha', 1, 0)).toThrow(
    expect.objectContaining({
      message: 'A client has 60 points a minute; yours are used up; try again in 1 s',
      extensions: expect.objectContaining({ code: 'RATE_LIMITED', retryAfter: 1 }),
    }),
  );
  limiter.take('alpha', 1, 1_000);
  expect(() => limiter.take('alpha', 1, 1_000)).toThrow('used up');
});

it('A client with any points left gets what they ask for, and waits longer afterwards', () => {
  const limiter = new RateLimiter(60);
  limiter.take('alpha', 59, 0);
  limiter.take('alpha', 61, 0);
  expect(() => limiter.take('alpha', 1, 0)).toThrow('try again in 61 s');
  expect(() => limiter.take('alpha', 1, MINUTE)).toThrow('try again in 1 s');
  limiter.take('alpha', 1, MINUTE + 1_000);
});

it('A client has its own points, and no more than a minute brings', () => {
  const limiter = new RateLimiter(60);
  limiter.take('alpha', 60, 0);
  limiter.take('beta', 60, 0);
  limiter.take('alpha', 60, 10 * MINUTE);
  expect(() => limiter.take('alpha', 1, 10 * MINUTE)).toThrow('used up');
});
