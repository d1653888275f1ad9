import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A way to a database on which something happens. */
export interface Relay extends AsyncDisposable {
  readonly uri: string;
  /** How many bytes have been sent to the database. */
  readonly sent: () => number;
}

/**
 * Passes on what is sent to a database, up to a byte: then it does something, and lets nothing through any more. So
 * faults strike at the same point of a work on fast machines and on slow ones.
 *
 * @param uri where the database answers: `bolt://host:port`
 */
export async function relayTo(
  uri: string,
  bytes = Number.POSITIVE_INFINITY,
  strike: () => void = () => {},
): Promise<Relay> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let sent = 0;
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    for (const [socket, other] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => other.destroy());
    }
    database.pipe(client);
    client.on('data', (data) => {
      const before = sent;
      sent += data.length;
      if (before < bytes) database.write(data.subarray(0, bytes - before));
      if (before < bytes && sent >= bytes) strike();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => sent,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
