import { RequestError } from '../config/errors.ts';

interface Budget {
  points: number;
  at: number;
}

/** How many clients are remembered; a forgotten one starts with all its points. */
const MOST_CLIENTS = 10_000;

/** How much each client may still ask for: as many points as a minute brings, refilled all the time. */
export class RateLimiter {
  readonly #perMinute: number;
  readonly #budgets = new Map<string, Budget>();

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /**
   * Takes from a client's budget. Who has any left gets what they ask for, however much it is, and waits longer afterwards.
   *
   * @throws {RequestError} RATE_LIMITED if nothing is left
   */
  take(client: string, points: number, now = Date.now()): void {
    const { points: before, at } = this.#budgets.get(client) ?? { points: this.#perMinute, at: now };
    const left = Math.min(this.#perMinute, before + ((now - at) / 60_000) * this.#perMinute);
    if (left <= 0) {
      const seconds = Math.ceil(((1 - left) / this.#perMinute) * 60);
      throw new RequestError(
        'RATE_LIMITED',
        `A client has ${this.#perMinute} points a minute; yours are used up; try again in ${seconds} s`,
        { retryAfter: seconds },
      );
    }
    // The last to come is the last to be forgotten.
    this.#budgets.delete(client);
    this.#budgets.set(client, { points: left - points, at: now });
    if (this.#budgets.size > MOST_CLIENTS) {
      const [oldest] = this.#budgets.keys();
      this.#budgets.delete(oldest!);
    }
  }
}
