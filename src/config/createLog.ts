import { destination, pino } from 'pino';
import type { Logger } from 'pino';

import type { LogLevel } from './config.ts';

/** The log: a line of JSON each on standard error. Neither bodies nor variables nor headers are ever written to it. */
export function createLog(level: LogLevel = 'warn'): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'message' },
    destination({ fd: 2, sync: true }),
  );
}
