import type { Address } from '../../src/config/Address.ts';

/** Where the graph is, as whoever starts a server of the bench hands it over. */
export function addressGiven(): Address {
  return JSON.parse(process.env['BENCH_NEO4J']!) as Address;
}
