import { join } from 'node:path';
import { Log } from './logs.mjs';
import { Supervised } from './supervised.mjs';

const graceMs = 20_000;

/** The processes of one data directory: each is started again when it ends, and all are ended in a given order. */
export class Fleet {
  #running = new Map();
  #timer;
  #stopping = false;

  /** @param surroundings { dataDir, state, say, onReadiness } */
  constructor({ dataDir, state, say, onReadiness }) {
    Object.assign(this, { dataDir, state, say, onReadiness });
  }

  /** @returns resolves when it first serves; never, when the fleet is being stopped already */
  supervise(spec) {
    const log = new Log(join(this.dataDir, 'logs', `${spec.name}.log`), (error) => this.say(`${spec.name}: ${error}`));
    const supervised = new Supervised(spec, { state: this.state, log, say: this.say, onReadiness: this.onReadiness });
    this.#running.set(spec.name, supervised);
    if (this.#stopping) return new Promise(() => undefined);
    return supervised.start();
  }

  get processes() {
    return [...this.#running.values()];
  }

  named(name) {
    return this.#running.get(name);
  }

  /** Shows the errors in the logs as they come. */
  watchLogs() {
    if (this.#stopping) return;
    this.#timer = setInterval(() => this.#running.forEach(({ log }) => log.look()), 1000);
  }

  /** From here on nothing is started again. */
  retire() {
    this.#stopping = true;
    clearInterval(this.#timer);
    this.#running.forEach((process) => process.retire());
  }

  /** Ends these one after the other, so that everybody can still finish what was begun. */
  async stop(names) {
    this.retire();
    for (const name of names) {
      const process = this.#running.get(name);
      if (!process?.pid) {
        await process?.stop(graceMs);
        continue;
      }
      const began = performance.now();
      await process.stop(graceMs);
      this.say(`${name} stopped  ${((performance.now() - began) / 1000).toFixed(1)} s`);
    }
  }

  /** Nobody waits for the services any more. */
  hurry() {
    for (const process of this.#running.values()) process.hurry();
  }
}
