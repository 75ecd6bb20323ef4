import { createServer, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export interface Asked {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

type Answer = { status: number; body: unknown };
type Answering = (asked: Asked) => Answer | Promise<Answer>;

/** A service behind the console, over real HTTP: it remembers what it is asked, and answers as the test says. */
export class StandIn {
  readonly asked: Asked[] = [];
  answer: Answering = () => ({ status: 404, body: { title: 'Not Found', status: 404 } });

  private constructor(private readonly server: Server) {}

  static async start(): Promise<StandIn> {
    const server = createServer((request, response) => {
      void (async () => {
        const chunks: Buffer[] = [];
        for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
        const asked = { method: request.method!, path: request.url!, headers: request.headers, body: Buffer.concat(chunks).toString() };
        standIn.asked.push(asked);
        const { status, body } = await standIn.answer(asked);
        response.writeHead(status, { 'content-type': 'application/json' }).end(typeof body === 'string' ? body : JSON.stringify(body));
      })();
    }).listen(0, '127.0.0.1');
    const standIn = new StandIn(server);
    await once(server, 'listening');
    return standIn;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
