import { chmodSync, mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { writeWhole } from './places.mjs';

/** Where one embedded nats-server keeps its things. */
export const natsPlaces = (dataDir) => {
  const folder = join(dataDir, 'nats');
  return { folder, config: join(folder, 'nats.conf'), authorization: join(folder, 'authorization.conf'), pidFile: join(folder, 'nats.pid'), store: join(folder, 'jetstream') };
};

/** @param cluster { name, port, password, routes } where it is one node of several */
export function writeNatsConfig(places, port, cluster) {
  mkdirSync(places.folder, { recursive: true, mode: 0o700 });
  chmodSync(places.folder, 0o700);
  const quoted = JSON.stringify;
  writeWhole(
    places.config,
    [
      `listen: "127.0.0.1:${port}"`,
      `server_name: ${cluster?.name ?? 'open-plaza'}`,
      `pid_file: ${quoted(places.pidFile)}`,
      'max_payload: 16MB',
      `jetstream { store_dir: ${quoted(places.store)} }`,
      ...(cluster ? [`cluster { name: open-plaza, listen: "127.0.0.1:${cluster.port}", authorization { user: route, password: ${quoted(cluster.password)} }, routes: ${quoted(cluster.routes)} }`] : []),
      'include "authorization.conf"',
      '',
    ].join('\n'),
  );
}

export const writeAuthorization = (places, authorization) => writeWhole(places.authorization, authorization);

/** A server greets with INFO once it takes clients, after JetStream has recovered. */
export function natsGreets(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1000 });
    const answer = (greeted) => {
      socket.destroy();
      resolve(greeted);
    };
    socket.once('data', (chunk) => answer(chunk.toString('latin1').startsWith('INFO ')));
    socket.once('error', () => answer(false)).once('timeout', () => answer(false)).once('close', () => answer(false));
  });
}

/** Whether the server lets this user in: a reload is done when it does, or no longer does. */
export function natsAccepts({ port, user, password }) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 2000 });
    let heard = '';
    const answer = (accepted) => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once('data', () => socket.write(`CONNECT ${JSON.stringify({ verbose: false, pedantic: false, user, pass: password })}\r\nPING\r\n`));
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
      if (heard.includes('PONG')) answer(true);
      if (heard.includes('-ERR')) answer(false);
    });
    socket.once('error', () => answer(false)).once('timeout', () => answer(false)).once('close', () => answer(false));
  });
}
