// Run once before `docker compose up`: makes the secrets, and for each service one file with its own and nobody else's.
// Run again after `docker compose run --rm --user root provisioning source-add …`; it keeps all that it knows.
import { join } from 'node:path';
import { containerEnvironments, writeForReaders } from '../local/containers.mjs';
import { root, writeWhole } from '../local/places.mjs';
import { readSettings } from '../local/settings.mjs';

const folder = join(root, '.plaza', 'compose');
const choices = readSettings({ ...process.env, DATABASE_URL: '', PLAZA_DATABASE_ADMIN_URL: '', NATS_URL: '' });

const { secrets, environments } = containerEnvironments(folder, choices, { natsUrl: 'nats://nats:4222' });
for (const [name, environment] of Object.entries(environments)) writeWhole(join(folder, `${name}.env`), lines(environment));
writeWhole(join(folder, 'superuser'), secrets.database.superuser, 0o644);
writeForReaders(folder, secrets, { natsUrl: 'nats://127.0.0.1:4222', intakeUrl: `http://127.0.0.1:${choices.intakePort}` });
process.stdout.write(`${folder} is ready: docker compose up\n`);

// Single quotes: compose takes what is between them as it is.
function lines(environment) {
  return Object.entries(environment).map(([name, value]) => `${name}='${value}'\n`).join('');
}
