import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { natsGreets, natsPlaces, writeAuthorization, writeNatsConfig } from '../../deploy/local/nats.mjs';
import { findNatsServer } from '../../deploy/local/nats-server.mjs';
import { folderFor, unprivileged } from '../../deploy/local/places.mjs';
import { freePort } from '../../deploy/local/ports.mjs';
import { postgresBinaries } from '../../deploy/local/postgres-binaries.mjs';
import { startPostgres } from '../../deploy/local/postgres.mjs';

// The two servers for the systems that are compared with the plaza: the same programs with the same settings as `npm start`
// gives the plaza, in the folder given. They end with whoever started this: when its channel closes.
const folder = process.argv[2];
const identity = unprivileged();
const bin = postgresBinaries(identity);
const postgres = await startPostgres({ bin, folder: join(folderFor(identity, join(folder, 'database')), 'postgres'), identity, password: randomBytes(18).toString('base64url') }, await freePort());

const { path } = await findNatsServer();
const port = await freePort();
const places = natsPlaces(folder);
writeNatsConfig(places, port);
writeAuthorization(places, '');
const nats = spawn(path, ['-c', places.config], { cwd: places.folder, detached: true, stdio: 'ignore' });

// Whoever tells a whole group of processes to end tells this one, too; it is the parent that ends first.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
process.once('disconnect', async () => {
  nats.kill('SIGKILL');
  await Promise.all([postgres.stop(), nats.exitCode ?? once(nats, 'exit')]);
  process.exit(0);
});
while (!(await natsGreets(port))) await pause(20);
const [pid] = readFileSync(join(folder, 'database', 'postgres', 'postmaster.pid'), 'utf8').split('\n');
process.send({ databaseUrl: postgres.adminUrl, natsUrl: `nats://127.0.0.1:${port}`, pids: { postgres: Number(pid), nats: nats.pid } });
