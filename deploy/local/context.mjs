import { at } from './services.mjs';

/** Provisioning names each service's role so. */
export const roleName = (service) => `plaza_${service}`;

/** What the services and provisioning are told of the servers, embedded or given. */
export function contextOf({ choices, secrets, ports }) {
  const adminUrl = choices.adminUrl ?? `postgres://postgres:${secrets.database.superuser}@127.0.0.1:${ports.postgres}/postgres`;
  const given = choices.databaseUrl && new URL(choices.databaseUrl);
  return {
    choices,
    secrets,
    ports,
    dataDir: choices.dataDir,
    host: '127.0.0.1',
    addressOf: (name) => at(ports[name]),
    asked: ['intake', 'classification', 'publication', 'search', 'console'],
    natsUrl: choices.natsUrl ?? `nats://127.0.0.1:${ports.nats}`,
    adminUrl,
    databaseName: given ? decodeURIComponent(given.pathname.slice(1)) || 'plaza' : 'plaza',
    databaseUrl(service) {
      const url = new URL(given ?? `postgres://127.0.0.1:${ports.postgres}/plaza`);
      url.username = roleName(service);
      url.password = secrets.database.roles[service];
      return url.href;
    },
  };
}
