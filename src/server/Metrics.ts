import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Bounded names of what is counted: nothing that clients write becomes a label. */
export class Metrics {
  readonly registry = new Registry();
  readonly requests = new Histogram({
    name: 'entente_request_seconds',
    help: 'Time from a request to its answer, by the first error code, or OK',
    labelNames: ['code'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });
  readonly cost = new Histogram({
    name: 'entente_request_points',
    help: 'Estimated cost of operations, in points',
    buckets: [1, 5, 25, 100, 500, 1_000, 2_500, 5_000],
    registers: [this.registry],
  });
  readonly trips = new Histogram({
    name: 'entente_graph_seconds',
    help: 'Time of one round trip to the graph',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 3],
    registers: [this.registry],
  });
  readonly refused = new Counter({
    name: 'entente_refused_total',
    help: 'Requests rejected before they were read, by code',
    labelNames: ['code'],
    registers: [this.registry],
  });
  readonly running = new Gauge({
    name: 'entente_requests_running',
    help: 'Requests in progress',
    registers: [this.registry],
  });
  readonly ready = new Gauge({
    name: 'entente_ready',
    help: 'Whether the service can answer from the graph: 1 or 0',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
