import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { roleName } from './context.mjs';
import { writeWhole } from './places.mjs';
import { loadSecrets, writeDerived } from './secrets.mjs';
import { environmentOf, services, simulator } from './services.mjs';

/** Where every container listens, and the console for spans. */
export const port = 8080;
export const otlpPort = 4318;

/** Each service has a user of its own in its containers, so that not even a shared volume is readable for another. */
export const users = { provisioning: 10000, intake: 10001, classification: 10002, publication: 10003, search: 10004, portal: 10005, console: 10006, 'source-simulator': 10007, nats: 10010 };

/**
 * The secrets of one deployment in containers, and what each service in it is told: its own and nobody else's.
 * @param servers { natsUrl, databaseUrl } the second with the address and name of the database, without a user
 * @returns { secrets, environments: { <service>: { NAME: value } } }
 */
export function containerEnvironments(folder, choices, { natsUrl, databaseUrl, adminUrl }) {
  // The folder is closed to everybody else on this machine; what is mounted from it must be readable for the container's user.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const own = join(folder, 'provisioning');
  mkdirSync(own, { recursive: true });
  const secrets = loadSecrets(own);
  chmodSync(join(own, 'secrets.json'), 0o644);
  writeWhole(join(folder, 'metrics-token'), secrets.metrics, 0o644);
  const database = databaseUrl ?? 'postgres://postgres:5432/plaza';
  const withUser = (url, user, password) => Object.assign(new URL(url), { username: user, password }).href;
  const context = {
    choices,
    secrets,
    ports: { ...Object.fromEntries([...services, simulator].map(({ name }) => [name, port])), otlp: otlpPort },
    dataDir: '/data',
    host: '0.0.0.0',
    addressOf: (name) => (name === 'otlp' ? `http://console:${otlpPort}` : `http://${name}:${port}`),
    // The portal's network reaches no restricted service, so it cannot ask them.
    asked: ['publication', 'search'],
    natsUrl,
    databaseUrl: (service) => withUser(database, roleName(service), secrets.database.roles[service]),
  };
  const provisioning = {
    PLAZA_SECRETS: '/secrets/secrets.json',
    NATS_URL: natsUrl,
    PLAZA_DATABASE_ADMIN_URL: adminUrl ?? withUser('postgres://postgres:5432/postgres', 'postgres', secrets.database.superuser),
    DATABASE_NAME: decodeURIComponent(new URL(database).pathname.slice(1)) || 'plaza',
    SEARCH_URL: context.addressOf('search'),
  };
  const environments = Object.fromEntries([...services, simulator].map((service) => [service.name, environmentOf(service, context, {})]));
  return { secrets, environments: { ...environments, provisioning } };
}

/** The digests that intake and the console read, and the credentials for people. */
export function writeForReaders(folder, secrets, addresses) {
  writeDerived(folder, secrets, addresses);
  for (const [service, file] of [['intake', 'sources.json'], ['console', 'operators.json']]) {
    chmodSync(join(folder, service), 0o755);
    chmodSync(join(folder, service, file), 0o644);
  }
}
