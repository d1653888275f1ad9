import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

import { StartError } from '../config/errors.ts';

/**
 * Checks that a port is free; 0 means any free one. Returns its number.
 *
 * @param setting the variable by which the user chooses the port
 */
export async function claimPort(port: number, setting: string, host = '127.0.0.1'): Promise<number> {
  const server = createServer();
  try {
    server.listen({ host, port, exclusive: true });
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw takenPort(port, setting, error);
    throw new StartError(`Port ${port} of ${host} can't be used (${code}); set ${setting} to a free one.`, {
      cause: error,
    });
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

/** The error for a port that another program listens on. */
export function takenPort(port: number, setting: string, cause?: unknown): StartError {
  return new StartError(`Port ${port} is taken by another program; set ${setting} to a free one.`, { cause });
}
