import { connect, createServer } from 'node:net';

/** Stands where a Kubernetes Service would: one address for all replicas; each connection goes to the next that is ready. */
export class Balancer {
  #turn = 0;
  #open = new Set();

  /** @param ports the ports of those replicas that are ready at the moment */
  constructor(ports) {
    this.ports = ports;
    this.server = createServer((client) => this.#join(client, this.#inTurn()));
  }

  listen(port) {
    return new Promise((resolve, reject) => this.server.once('error', reject).listen({ port, host: '127.0.0.1' }, resolve));
  }

  close() {
    for (const socket of this.#open) socket.destroy();
    return new Promise((resolve) => this.server.close(resolve));
  }

  #inTurn() {
    const ports = this.ports();
    this.#turn += 1;
    return ports.map((_, index) => ports[(this.#turn + index) % ports.length]);
  }

  /** Nothing is read from the client before a replica has taken the connection, so the next one may be tried. */
  #join(client, [port, ...others]) {
    if (port === undefined) return client.destroy();
    const replica = connect({ port, host: '127.0.0.1' });
    let joined = false;
    const end = () => (client.destroy(), replica.destroy());
    this.#open.add(client.once('error', end).once('close', () => (this.#open.delete(client), end())));
    replica.once('connect', () => {
      joined = true;
      client.pipe(replica).pipe(client);
    });
    replica.once('error', () => (joined || client.destroyed ? end() : this.#join(client, others))).once('close', () => joined && end());
  }
}
