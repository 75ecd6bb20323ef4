import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Balancer } from './balancer.mjs';
import { endRunning } from './commands.mjs';
import { contextOf } from './context.mjs';
import { postgresFolder, takeDataDir } from './data-dir.mjs';
import { Fleet } from './fleet.mjs';
import { askReady } from './health.mjs';
import { build, install } from './install.mjs';
import { endLeftovers } from './leftovers.mjs';
import { natsPlaces, writeAuthorization, writeNatsConfig } from './nats.mjs';
import { findNatsServer } from './nats-server.mjs';
import { unprivileged } from './places.mjs';
import { choosePorts } from './ports.mjs';
import { createCluster } from './postgres.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';
import { provision } from './provisioning.mjs';
import { loadSecrets, writeDerived } from './secrets.mjs';
import { natsServer, postgresServer } from './servers.mjs';
import { at, entryOf, environmentOf, services } from './services.mjs';
import { readState, State } from './state.mjs';

const numbers = [1, 2, 3];
export const nodes = numbers.map((number) => `nats-${number}`);
const replicas = [1, 2];
/** What the replicas of a service share: where it answers, and where the console takes spans. */
const addresses = [...services.map(({ name }) => name), 'otlp'];
/** Mostly ten seconds pass; on a busy machine thirty were not enough once. In milliseconds. */
const LONGEST_ELECTION = 120_000;
const ownerOf = (address) => (address === 'otlp' ? 'console' : address);
const instances = services.flatMap((service) => replicas.map((replica) => ({ service, replica, name: `${service.name}-${replica}` })));

/**
 * What Kubernetes would run, on one machine: three nodes of nats-server with three copies of every stream, two replicas
 * of every service behind one address each, one PostgreSQL. For trying what happens when parts of it die.
 *
 * The nodes keep nats-server's own sync_interval: kill -9 takes a process away and no page cache, so a power failure is
 * not tried here.
 */
export class Cluster {
  #balancers = [];
  #heldDown = new Map();

  constructor(choices, steps) {
    Object.assign(this, { choices, steps, say: (text) => steps.say(text), identity: unprivileged() });
  }

  async start() {
    const { choices, steps } = this;
    this.lock = takeDataDir(choices.dataDir, { identity: this.identity });
    const previous = readState(choices.dataDir);
    await endLeftovers(previous, this.say);
    this.state = new State(choices.dataDir, previous);
    this.fleet = new Fleet({ dataDir: choices.dataDir, state: this.state, say: this.say, onReadiness: () => undefined });
    this.secrets = loadSecrets(choices.dataDir);
    const names = [...addresses, ...replicas.flatMap((replica) => addresses.map((name) => `${name}-${replica}`)), 'postgres', ...nodes, ...nodes.map(routes)];
    this.ports = await choosePorts(Object.fromEntries(names.map((name) => [name, {}])), previous.ports);
    const natsUrl = nodes.map((name) => `nats://127.0.0.1:${this.ports[name]}`).join(',');
    this.context = contextOf({ choices: { ...choices, natsUrl, natsReplicas: numbers.length }, secrets: this.secrets, ports: this.ports });
    this.state.set({ ports: this.ports, publicUrl: at(this.ports.portal), intakeUrl: at(this.ports.intake), natsUrl, databaseName: this.context.databaseName, startedBy: process.pid });
    writeDerived(choices.dataDir, this.secrets, { natsUrl, intakeUrl: at(this.ports.intake) });
    await install(steps);
    await build(steps);
    await steps.step('PostgreSQL', () => this.#startPostgres());
    await steps.step('three nodes of nats-server', () => this.#startNats());
    await steps.step('roles, schemas, streams and consumers', () => this.#provision());
    await steps.step('two replicas of every service', () => this.#startServices());
    this.state.set({ ready: true });
  }

  /** As kill -9; with `hold`, it is not started again before `release`. */
  kill(name, { hold = false } = {}) {
    if (hold) this.#heldDown.set(name, withResolvers());
    const pid = this.fleet.named(name)?.pid;
    if (pid) process.kill(pid, 'SIGKILL');
  }

  release(name) {
    this.#heldDown.get(name)?.resolve();
    this.#heldDown.delete(name);
  }

  async stop() {
    this.state?.set({ ready: false });
    this.fleet?.retire();
    for (const name of this.#heldDown.keys()) this.release(name);
    await endRunning();
    await Promise.all(this.#balancers.map((balancer) => balancer.close()));
    await this.fleet?.stop([...instances.map(({ name }) => name), ...nodes, 'postgres']);
    this.lock?.release();
  }

  hurry() {
    this.fleet?.hurry();
  }

  #supervise(spec) {
    const beforeStart = async () => {
      await this.#heldDown.get(spec.name)?.promise;
      await spec.beforeStart?.();
    };
    return this.fleet.supervise({ ...spec, beforeStart });
  }

  async #startPostgres() {
    const folder = postgresFolder(this.choices.dataDir, this.identity, this.state);
    const cluster = { bin: postgresBinaries(this.identity), folder, identity: this.identity, password: this.secrets.database.superuser };
    await createCluster(cluster);
    await this.#supervise(postgresServer(cluster, this.ports.postgres));
  }

  async #startNats() {
    const { path } = await findNatsServer({ say: this.say });
    const authorization = await provision(this.context, 'nats-config');
    const password = this.secrets.nats.provisioning;
    const everyRoute = nodes.map((name) => `nats-route://route:${password}@127.0.0.1:${this.ports[routes(name)]}`);
    await Promise.all(nodes.map((name) => {
      const places = natsPlaces(join(this.choices.dataDir, name));
      writeNatsConfig(places, this.ports[name], { name, port: this.ports[routes(name)], password, routes: everyRoute });
      writeAuthorization(places, authorization);
      return this.#supervise(natsServer(path, places, this.ports[name], undefined, name));
    }));
  }

  /**
   * The nodes take some seconds to find each other and to elect a leader, and to tell it what room they have; before that a stream of
   * three copies is refused ("no suitable peers for placement").
   */
  async #provision() {
    const latest = Date.now() + LONGEST_ELECTION;
    for (;;) {
      try {
        await provision(this.context, 'apply');
        return;
      } catch (error) {
        if (Date.now() > latest) throw new Error(`the nodes did not come together; their logs are in ${join(this.choices.dataDir, 'logs')}`, { cause: error });
        await pause(1000);
      }
    }
  }

  async #startServices() {
    await Promise.all(addresses.map((address) => {
      const ready = () => replicas.filter((replica) => this.fleet.named(`${ownerOf(address)}-${replica}`)?.ready).map((replica) => this.ports[`${address}-${replica}`]);
      this.#balancers.push(new Balancer(ready));
      return this.#balancers.at(-1).listen(this.ports[address]);
    }));
    await Promise.all(instances.map((instance) => this.#supervise(this.#specOf(instance))));
  }

  #specOf({ service, replica, name }) {
    const ports = { ...this.ports, ...Object.fromEntries(addresses.map((address) => [address, this.ports[`${address}-${replica}`]])) };
    return {
      name,
      command: process.execPath,
      args: [entryOf(service.name)],
      options: { cwd: this.choices.dataDir, env: environmentOf(service, { ...this.context, replica, ports }) },
      isReady: async () => (await askReady(this.ports[name])).ready,
    };
  }
}

const routes = (name) => `${name}-routes`;

function withResolvers() {
  const deferred = {};
  deferred.promise = new Promise((resolve) => (deferred.resolve = resolve));
  return deferred;
}
