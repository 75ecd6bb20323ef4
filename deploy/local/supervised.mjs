import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { send } from './processes.mjs';

const firstPauseMs = 250;
const longestPauseMs = 30_000;
const ranWellMs = 20_000;
const askAgainMs = 50;

/** One process that is started again whenever it ends, after pauses that grow while it keeps ending early. */
export class Supervised {
  #stopping = false;
  #child;
  #failures = 0;
  #loop;
  #wake = () => undefined;
  #firstReady = Promise.withResolvers?.() ?? withResolvers();
  ready = false;

  /**
   * @param spec { name, command, args, options, stopSignal, isReady(pid): boolean | Promise<boolean>, beforeStart?(), afterRestart?() }
   * @param surroundings { state, log, say, onReadiness }
   */
  constructor(spec, { state, log, say, onReadiness = () => undefined }) {
    Object.assign(this, { spec, state, log, say, onReadiness });
  }

  /** @returns resolves when the process first serves, however many attempts that takes */
  start() {
    this.#loop = this.#keepRunning();
    return this.#firstReady.promise;
  }

  get pid() {
    return this.#child?.pid;
  }

  /** Asks it to drain, and ends it when it has not within the time. */
  async stop(graceMs) {
    this.retire();
    const child = this.#child;
    if (child?.pid) {
      send(child.pid, this.spec.stopSignal ?? 'SIGTERM');
      const timer = setTimeout(() => {
        this.say(`${this.spec.name} did not stop within ${graceMs / 1000} s and was ended`);
        send(child.pid, 'SIGKILL');
      }, graceMs);
      await this.#loop;
      clearTimeout(timer);
    }
    await this.#loop;
  }

  /** Lets it run, but starts it no more. */
  retire() {
    this.#stopping = true;
    this.#wake();
  }

  hurry() {
    this.retire();
    if (this.#child?.pid) send(this.#child.pid, this.spec.hurrySignal ?? 'SIGKILL');
  }

  async #keepRunning() {
    for (let attempt = 0; !this.#stopping; attempt += 1) {
      const began = performance.now();
      const outcome = await this.#once(attempt > 0);
      if (this.#stopping) return;
      const ranMs = performance.now() - began;
      this.#failures = outcome.wasReady && ranMs > ranWellMs ? 1 : this.#failures + 1;
      const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** (this.#failures - 1));
      this.say(`${this.spec.name} ended (${outcome.how}), starting it again in ${pauseMs / 1000} s; its log: ${this.log.file}`);
      if (!outcome.wasReady) for (const line of this.log.last(8)) this.say(`${this.spec.name} | ${line.slice(0, 300)}`);
      await this.#pause(pauseMs);
    }
  }

  async #once(again) {
    try {
      await this.spec.beforeStart?.();
    } catch (error) {
      return { how: error.message, wasReady: false };
    }
    if (this.#stopping) return { how: 'stopped', wasReady: false };
    const output = this.log.open();
    // In a group of its own: Ctrl-C must reach the supervisor alone, which then stops them in order.
    const child = spawn(this.spec.command, this.spec.args, { ...this.spec.options, detached: true, stdio: ['ignore', output, output] });
    closeSync(output);
    this.#child = child;
    const ended = new Promise((resolve) => {
      child.once('error', (error) => resolve({ how: error.message }));
      child.once('exit', (code, signal) => resolve({ how: signal ?? `exit code ${code}` }));
    });
    if (child.pid) this.state.started(this.spec.name, child.pid);
    let running = true;
    void ended.then(() => (running = false));
    let wasReady = false;
    while (running && !this.#stopping && !(wasReady = await this.spec.isReady(child.pid))) await this.#pause(askAgainMs);
    if (wasReady && running) await this.#nowReady(again);
    const { how } = await ended;
    this.#child = undefined;
    this.state.ended(this.spec.name);
    this.#readiness(false);
    return { how, wasReady };
  }

  async #nowReady(again) {
    if (again) this.say(`${this.spec.name} is running again`);
    this.#readiness(true);
    this.#firstReady.resolve();
    if (again) void this.spec.afterRestart?.();
  }

  #readiness(ready) {
    this.ready = ready;
    this.onReadiness();
  }

  #pause(ms) {
    if (this.#stopping) return undefined;
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

function withResolvers() {
  const deferred = {};
  deferred.promise = new Promise((resolve, reject) => Object.assign(deferred, { resolve, reject }));
  return deferred;
}
