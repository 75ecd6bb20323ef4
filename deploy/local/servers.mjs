import { join } from 'node:path';
import { endServerOf } from './leftovers.mjs';
import { natsGreets } from './nats.mjs';
import { postgresCommand, postgresReady } from './postgres.mjs';

export function postgresServer(cluster, port) {
  return {
    name: 'postgres',
    ...postgresCommand(cluster, port),
    // "Fast": ends sessions and writes a checkpoint. SIGTERM would wait for every client to leave.
    stopSignal: 'SIGINT',
    // "Immediate": no checkpoint, its next start recovers from the log.
    hurrySignal: 'SIGQUIT',
    beforeStart: () => endServerOf(join(cluster.folder, 'postmaster.pid'), cluster.folder, 'SIGINT'),
    isReady: (pid) => postgresReady(cluster.folder, pid),
  };
}

/** @param afterRestart provisions the streams again: the store may have been lost */
export function natsServer(program, places, port, afterRestart, name = 'nats') {
  return {
    name,
    command: program,
    args: ['-c', places.config],
    options: { cwd: places.folder, env: { PATH: process.env.PATH } },
    beforeStart: () => endServerOf(places.pidFile, places.config, 'SIGTERM'),
    isReady: () => natsGreets(port),
    afterRestart,
  };
}
