import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  authorizationBlock, connectToBus, provision, PROVISIONING, SERVICES, serviceUser, sourceUser, subscriberUser, type NatsConnection,
} from '@plaza/messaging';
import { eventually } from './eventually';
import { freePort } from './ports';

const PASSWORD = 'for-this-test-only';

export interface TestBus {
  url: string;
  password: string;
  connect(user: string): Promise<NatsConnection>;
  /** As `kill -9`: whatever was not on disk is gone. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Deletes the store; only while the server is down. */
  forget(): void;
  provision(): Promise<void>;
  stop(): Promise<void>;
}

function needed(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: run the tests with npm test, which provides the servers`);
  return value;
}

const authorization = (sources: string[], subscribers: string[]) =>
  authorizationBlock(
    [PROVISIONING, ...SERVICES.map(serviceUser), ...sources.map(sourceUser), ...subscribers.map(subscriberUser)].map((user) => ({ ...user, password: PASSWORD })),
  );

/** One nats-server with a store of its own, not started yet. */
function serverIn(folder: string, port: number, rest: string) {
  const binary = needed('PLAZA_TEST_NATS_SERVER');
  const config = join(folder, 'nats.conf');
  writeFileSync(config, `listen: "127.0.0.1:${port}"\njetstream { store_dir: "${join(folder, 'store')}" }\nmax_payload: 16MB\nmax_pending: 256MB\n${rest}`);
  let server: ChildProcess | undefined;
  return {
    async start() {
      server = spawn(binary, ['-c', config], { stdio: 'ignore' });
    },
    async kill() {
      if (!server || server.exitCode !== null || server.signalCode !== null) return;
      server.kill('SIGKILL');
      await once(server, 'exit');
    },
    forget() {
      rmSync(join(folder, 'store'), { recursive: true, force: true });
    },
  };
}

/** A real nats-server of this test's own, with the real users and streams. */
export async function startTestBus(sources: string[] = ['demo', 'other'], subscribers: string[] = ['demo']): Promise<TestBus> {
  const folder = mkdtempSync(join(tmpdir(), 'open-plaza-nats-'));
  const port = await freePort();
  const connections: NatsConnection[] = [];
  const url = `nats://127.0.0.1:${port}`;
  const connect = async (user: string) => {
    const connection = await connectToBus({ url, user, password: PASSWORD, name: `test ${user}` });
    connections.push(connection);
    return connection;
  };
  const bus: TestBus = {
    url,
    password: PASSWORD,
    connect,
    ...serverIn(folder, port, authorization(sources, subscribers)),
    async provision() {
      const connection = await connect('provisioning');
      await provision(connection, { sources, subscribers });
      await connection.close();
    },
    async stop() {
      await Promise.all(connections.map((connection) => connection.close()));
      await bus.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await bus.start();
  await bus.provision();
  return bus;
}

export interface TestCluster {
  nodes: string[];
  /** First to this node; to any other once it is gone. */
  connect(user: string, node?: string): Promise<NatsConnection>;
  kill(node: string): Promise<void>;
  start(node: string): Promise<void>;
  stop(): Promise<void>;
}

/** Three nodes, with three copies of every stream. */
export async function startTestCluster(sources: string[] = ['demo']): Promise<TestCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'open-plaza-nats-'));
  const nodes = ['one', 'two', 'three'];
  const [clientPorts, routePorts] = await Promise.all([Promise.all(nodes.map(() => freePort())), Promise.all(nodes.map(() => freePort()))]);
  const routes = routePorts.map((port) => `nats-route://127.0.0.1:${port}`);
  const ports = new Map(nodes.map((node, index) => [node, clientPorts[index]!]));
  const servers = new Map(nodes.map((node, index) => {
    const own = join(folder, node);
    mkdirSync(own);
    const cluster = `server_name: ${node}\ncluster { name: test, listen: "127.0.0.1:${routePorts[index]}", routes: ${JSON.stringify(routes)} }\n`;
    return [node, serverIn(own, ports.get(node)!, cluster + authorization(sources, []))];
  }));
  const connections: NatsConnection[] = [];
  const cluster: TestCluster = {
    nodes,
    async connect(user, node = nodes[0]!) {
      const connection = await connectToBus({ url: `nats://127.0.0.1:${ports.get(node)}`, user, password: PASSWORD, name: `test ${user}` });
      connections.push(connection);
      return connection;
    },
    kill: (node) => servers.get(node)!.kill(),
    start: (node) => servers.get(node)!.start(),
    async stop() {
      await Promise.all(connections.map((connection) => connection.close()));
      await Promise.all(nodes.map((node) => cluster.kill(node)));
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await Promise.all(nodes.map((node) => cluster.start(node)));
  const admin = await cluster.connect('provisioning');
  // Refused until the nodes have found each other and elected a leader.
  await eventually('the streams have three copies', () => provision(admin, { sources, subscribers: [], replicas: 3 }).then(() => true as const), 60_000);
  return cluster;
}
