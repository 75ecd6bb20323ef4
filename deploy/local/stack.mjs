import { setTimeout as pause } from 'node:timers/promises';
import { endRunning } from './commands.mjs';
import { contextOf } from './context.mjs';
import { postgresFolder, takeDataDir } from './data-dir.mjs';
import { Fleet } from './fleet.mjs';
import { askReady } from './health.mjs';
import { build, install } from './install.mjs';
import { endLeftovers } from './leftovers.mjs';
import { natsPlaces, writeAuthorization, writeNatsConfig } from './nats.mjs';
import { findNatsServer, isRecommended } from './nats-server.mjs';
import { unprivileged } from './places.mjs';
import { choosePorts } from './ports.mjs';
import { createCluster } from './postgres.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';
import { provision } from './provisioning.mjs';
import { loadSecrets, writeDerived } from './secrets.mjs';
import { natsServer, postgresServer } from './servers.mjs';
import { at, entryOf, environmentOf, services, simulator } from './services.mjs';
import { readState, State } from './state.mjs';

const slowMs = 30_000;

/** Everything `npm start` runs: two servers, the services, and whoever restarts them. */
export class Stack {
  #fleet;
  #lock;
  #stopping;
  #complete = false;

  constructor(choices, steps) {
    this.choices = choices;
    this.steps = steps;
    this.say = (text) => steps.say(text);
    this.identity = unprivileged();
  }

  async start() {
    const { steps, choices } = this;
    this.#lock = takeDataDir(choices.dataDir, { identity: this.identity });
    const previous = readState(choices.dataDir);
    await endLeftovers(previous, this.say);
    this.state = new State(choices.dataDir, previous);
    this.#fleet = new Fleet({ dataDir: choices.dataDir, state: this.state, say: this.say, onReadiness: () => this.#readiness() });
    if (this.#stopping) this.#fleet.retire();
    this.secrets = loadSecrets(choices.dataDir);
    const ports = await choosePorts(this.#portsWanted(), previous.ports);
    this.context = contextOf({ choices, secrets: this.secrets, ports });
    this.state.set({ ports, publicUrl: at(ports.portal), intakeUrl: at(ports.intake), consoleUrl: at(ports.console), natsUrl: this.context.natsUrl, databaseName: this.context.databaseName, startedBy: process.pid });
    writeDerived(choices.dataDir, this.secrets, { natsUrl: this.context.natsUrl, intakeUrl: at(ports.intake) });

    await install(steps);
    // The database and the build need each other's cores but not each other's results.
    await together([build(steps), choices.databaseUrl ? undefined : this.#startPostgres(), this.#findNats()]);
    if (!choices.natsUrl) await this.#startNats();
    await steps.step('roles, schemas, streams and consumers', () => provision(this.context, 'apply').then(() => undefined));
    await steps.step('services', () => this.#startServices());
    this.#complete = true;
    this.#readiness();
    if (choices.demo && this.secrets.sources.demo) void this.#fleet.supervise(this.#service(simulator));
    this.#fleet.watchLogs();
  }

  #portsWanted() {
    const { choices } = this;
    return {
      portal: { port: choices.portalPort, setting: 'PLAZA_PORT' },
      intake: { port: choices.intakePort, setting: 'PLAZA_INTAKE_PORT' },
      console: { port: choices.consolePort, setting: 'PLAZA_CONSOLE_PORT' },
      ...(!choices.databaseUrl && { postgres: {} }),
      ...(!choices.natsUrl && { nats: {} }),
      classification: {},
      publication: {},
      search: {},
      otlp: {},
      [simulator.name]: {},
    };
  }

  async #startPostgres() {
    await this.steps.step('PostgreSQL', async () => {
      const folder = postgresFolder(this.choices.dataDir, this.identity, this.state);
      const cluster = { bin: postgresBinaries(this.identity), folder, identity: this.identity, password: this.secrets.database.superuser };
      await createCluster(cluster);
      await this.#fleet.supervise(postgresServer(cluster, this.context.ports.postgres));
    });
  }

  async #findNats() {
    if (this.choices.natsUrl) return;
    this.nats = await findNatsServer({ say: this.say });
    if (!isRecommended(this.nats.version)) this.say(`nats-server ${this.nats.version} is good for trying on this machine; a production needs 2.12.12 or newer`);
  }

  async #startNats() {
    await this.steps.step(`nats-server ${this.nats.version} (${this.nats.from})`, async () => {
      const places = natsPlaces(this.choices.dataDir);
      const { nats: port } = this.context.ports;
      writeNatsConfig(places, port);
      writeAuthorization(places, await provision(this.context, 'nats-config'));
      await this.#fleet.supervise(natsServer(this.nats.path, places, port, () => this.#provisionAgain()));
    });
  }

  /** The store may have been lost with the server; the registers refill the streams. */
  async #provisionAgain() {
    for (let waitMs = 500; !this.#stopping; waitMs = Math.min(waitMs * 2, 15_000)) {
      try {
        await provision(this.context, 'apply');
        this.say('streams and consumers are provisioned again');
        return;
      } catch (error) {
        this.say(`${error.message.split('\n').slice(0, 4).join('\n    | ')}`);
        await pause(waitMs);
      }
    }
  }

  async #startServices() {
    const slow = setTimeout(() => void this.#tellSlow(), slowMs);
    try {
      await Promise.all(services.map((service) => this.#fleet.supervise(this.#service(service))));
    } finally {
      clearTimeout(slow);
    }
  }

  #service(service) {
    const port = this.context.ports[service.name];
    return {
      name: service.name,
      command: process.execPath,
      args: [entryOf(service.name)],
      options: { cwd: this.choices.dataDir, env: environmentOf(service, this.context) },
      isReady: async () => (await askReady(port)).ready,
    };
  }

  #readiness() {
    const ready = this.#complete && !this.#stopping && this.#fleet.processes.every((process) => process.ready || process.spec.name === simulator.name);
    if (ready !== this.state.content.ready) this.state.set({ ready });
  }

  async #tellSlow() {
    for (const process of this.#fleet.processes.filter(({ ready }) => !ready)) {
      const { missing } = await askReady(this.context.ports[process.spec.name]);
      this.say(`${process.spec.name} is not ready yet${missing.length ? `, it waits for ${missing.join(', ')}` : ''}; its log: ${process.log.file}`);
    }
  }

  /** Sources first and servers last, so that everybody can still finish what was begun. */
  stop() {
    this.#stopping ??= this.#stopInOrder();
    return this.#stopping;
  }

  async #stopInOrder() {
    this.#fleet?.retire();
    await endRunning();
    await this.#fleet?.stop([simulator.name, ...services.map((service) => service.name), 'nats', 'postgres']);
    this.#lock?.release();
  }

  /** A second Ctrl-C: nobody waits for the services any more. PostgreSQL and NATS survive that, and nothing accepted is lost. */
  hurry() {
    this.#fleet?.hurry();
  }
}

/** Like Promise.all, but nothing is still being started when the failure of one arrives. */
async function together(promises) {
  for (const outcome of await Promise.allSettled(promises)) if (outcome.status === 'rejected') throw outcome.reason;
}
