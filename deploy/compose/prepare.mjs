// Run once before `docker compose up`: makes the secrets, and for each service one file with its own and nobody else's.
// Run again after `docker compose run --rm --user root provisioning source-add …`; it keeps all that it knows.
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { roleName } from '../local/context.mjs';
import { root, writeWhole } from '../local/places.mjs';
import { loadSecrets, sourcesFile, writeDerived } from '../local/secrets.mjs';
import { environmentOf, services, simulator } from '../local/services.mjs';
import { readSettings } from '../local/settings.mjs';

const folder = join(root, '.plaza', 'compose');
const choices = readSettings({ ...process.env, DATABASE_URL: '', PLAZA_DATABASE_ADMIN_URL: '', NATS_URL: '' });
const port = 8080;

// The folder is closed to everybody else on this machine; what is mounted from it must be readable for the container's user.
mkdirSync(folder, { recursive: true, mode: 0o700 });
chmodSync(folder, 0o700);
mkdirSync(join(folder, 'provisioning'), { recursive: true });
const secrets = loadSecrets(join(folder, 'provisioning'));
chmodSync(join(folder, 'provisioning', 'secrets.json'), 0o644);
writeWhole(join(folder, 'superuser'), secrets.database.superuser, 0o644);
writeWhole(join(folder, 'metrics-token'), secrets.metrics, 0o644);
writeDerived(folder, secrets, { natsUrl: 'nats://127.0.0.1:4222', intakeUrl: `http://127.0.0.1:${choices.intakePort}` });
chmodSync(join(folder, 'intake'), 0o755);
chmodSync(sourcesFile(folder), 0o644);

const all = [...services, simulator];
const context = {
  choices,
  secrets,
  ports: Object.fromEntries(all.map(({ name }) => [name, port])),
  dataDir: '/data',
  host: '0.0.0.0',
  addressOf: (name) => `http://${name}:${port}`,
  // The portal's network reaches no restricted service, so it cannot ask them; compose itself waits for these.
  asked: ['publication', 'search'],
  natsUrl: 'nats://nats:4222',
  databaseUrl: (service) => `postgres://${roleName(service)}:${secrets.database.roles[service]}@postgres:5432/plaza`,
};
for (const service of all) writeWhole(join(folder, `${service.name}.env`), lines(environmentOf(service, context, {})));
const admin = `postgres://postgres:${secrets.database.superuser}@postgres:5432/postgres`;
writeWhole(join(folder, 'provisioning.env'), lines({ PLAZA_SECRETS: '/secrets/secrets.json', NATS_URL: context.natsUrl, PLAZA_DATABASE_ADMIN_URL: admin, DATABASE_NAME: 'plaza', SEARCH_URL: context.addressOf('search') }));
process.stdout.write(`${folder} is ready: docker compose up\n`);

// Single quotes: compose takes what is between them as it is.
function lines(environment) {
  return Object.entries(environment).map(([name, value]) => `${name}='${value}'\n`).join('');
}
