import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** Serves answers over plain HTTP, as little as a server can do, and tells where. */
export function serve(answer: (asked: any) => Promise<object>): void {
  const reply = async (asked: Promise<unknown>, response: ServerResponse): Promise<void> => {
    try {
      const body = Buffer.from(JSON.stringify({ data: await answer(await asked) }));
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
        .end(body);
    } catch (error) {
      response.writeHead(500).end(String((error as Error).stack));
    }
  };
  const server = createServer((request, response) => void reply(json(request), response));
  server.listen(0, '127.0.0.1', () => tellUrl(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
}

/** Tells whoever started this server where it answers. */
export function tellUrl(url: string): void {
  process.stdout.write(`${url}\n`);
}
