import { Agent, request } from 'node:http';

/** Sends JSON to one address over connections that stay open, as a client of the service would. */
export class Client implements Disposable {
  readonly #url: string;
  readonly #agent = new Agent({ keepAlive: true });

  constructor(url: string) {
    this.#url = url;
  }

  /**
   * The text of an answer.
   *
   * @throws {Error} for another status than 200
   */
  async post(body: string): Promise<string> {
    return await new Promise((resolve, reject) => {
      const sent = request(
        this.#url,
        {
          method: 'POST',
          agent: this.#agent,
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.once('error', reject);
          response.once('end', () => {
            const text = Buffer.concat(chunks).toString();
            if (response.statusCode === 200) resolve(text);
            else reject(new Error(`${this.#url} answers ${response.statusCode}: ${text.slice(0, 500)}`));
          });
        },
      );
      sent.once('error', reject).end(body);
    });
  }

  [Symbol.dispose](): void {
    this.#agent.destroy();
  }
}
