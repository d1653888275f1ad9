import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

import { StartError } from '../errors.ts';

/** Checks that the port can be had on the loopback address; 0 stands for any free one. Returns its number. */
export async function claimPort(port: number): Promise<number> {
  const server = createServer();
  try {
    server.listen({ host: '127.0.0.1', port, exclusive: true });
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw takenPort(port, error);
    throw new StartError(`Port ${port} can't be used (${code}); set ENTENTE_BOLT_PORT to a free one.`, {
      cause: error,
    });
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

/** The error for a Bolt port that another program listens on. */
export function takenPort(port: number, cause?: unknown): StartError {
  return new StartError(`Port ${port} is taken by another program; set ENTENTE_BOLT_PORT to a free one.`, {
    cause,
  });
}
