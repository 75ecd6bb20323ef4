import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  authorizationBlock, connectToBus, provision, PROVISIONING, SERVICES, serviceUser, sourceUser, subscriberUser, type NatsConnection,
} from '@plaza/messaging';

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

export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

function needed(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: run the tests with npm test, which provides the servers`);
  return value;
}

/** A real nats-server of this test's own, with the real users and streams. */
export async function startTestBus(sources: string[] = ['demo', 'other'], subscribers: string[] = ['demo']): Promise<TestBus> {
  const binary = needed('PLAZA_TEST_NATS_SERVER');
  const folder = mkdtempSync(join(tmpdir(), 'open-plaza-nats-'));
  const port = await freePort();
  const users = [PROVISIONING, ...SERVICES.map(serviceUser), ...sources.map(sourceUser), ...subscribers.map(subscriberUser)];
  const config = join(folder, 'nats.conf');
  writeFileSync(
    config,
    `listen: "127.0.0.1:${port}"\njetstream { store_dir: "${join(folder, 'store')}" }\nmax_payload: 16MB\nmax_pending: 256MB\n` +
      authorizationBlock(users.map((user) => ({ ...user, password: PASSWORD }))),
  );
  let server: ChildProcess | undefined;
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
    async start() {
      server = spawn(binary, ['-c', config], { stdio: 'ignore' });
    },
    async kill() {
      if (!server || server.exitCode !== null) return;
      server.kill('SIGKILL');
      await once(server, 'exit');
    },
    forget() {
      rmSync(join(folder, 'store'), { recursive: true, force: true });
    },
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
