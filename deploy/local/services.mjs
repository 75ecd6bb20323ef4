import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './places.mjs';
import { operatorsFile, sourcesFile } from './secrets.mjs';

/** Classification writes there what the public may have; portal reads it. */
const publicFiles = (dataDir) => `${pathToFileURL(join(dataDir, 'public', 'files')).href}?readers=group`;

/**
 * Every service, in the order in which they start and, after the simulator, also stop: what comes in first stops first.
 * `settings` gives a service what it needs and no more: each secret goes only to those it belongs to.
 */
export const services = [
  {
    name: 'intake',
    settings: ({ secrets, dataDir, choices }) => ({
      PUBLIC_ID_SECRET: secrets.publicId,
      FILES_URL: pathToFileURL(join(dataDir, 'intake', 'blobs')).href,
      EXCHANGE_DIR: join(dataDir, 'intake', 'exchange'),
      ...(choices.exchangeRetention && { EXCHANGE_RETENTION: choices.exchangeRetention }),
      SOURCES_FILE: sourcesFile(dataDir),
    }),
    database: true,
    callers: ['classification', 'console'],
  },
  {
    name: 'classification',
    settings: ({ choices, dataDir }) => ({
      FILES_URL: publicFiles(dataDir),
      ...(choices.policyVersion && { POLICY_VERSION: choices.policyVersion }),
      ...(choices.policyRate && { POLICY_RATE: choices.policyRate }),
    }),
    database: true,
    calls: ['intake'],
    callers: ['console'],
  },
  { name: 'publication', database: true, callers: ['search', 'portal', 'console'] },
  {
    name: 'search',
    settings: ({ dataDir, replica = 1 }) => ({ SNAPSHOT_DIR: join(dataDir, 'search', replica === 1 ? 'snapshots' : `snapshots-${replica}`), REPLICA: `search-${replica}` }),
    calls: ['publication'],
    callers: ['portal', 'provisioning', 'console'],
  },
  {
    name: 'portal',
    settings: ({ addressOf, asked, choices, dataDir }) => ({
      READY_URLS: asked.map((name) => `${name}=${addressOf(name)}/health/ready`).join(','),
      FILES_URL: publicFiles(dataDir),
      ...(choices.publicOrigin && { PUBLIC_ORIGIN: choices.publicOrigin }),
    }),
    calls: ['publication', 'search'],
  },
  {
    name: 'console',
    settings: ({ secrets, ports, dataDir, addressOf, choices }) => ({
      OTLP_PORT: String(ports.otlp),
      OPERATORS_FILE: operatorsFile(dataDir),
      SESSION_SECRET: secrets.session,
      // nats-server's own, as nats.mjs sets none.
      ...(!choices.natsUrl && { NATS_SYNC_INTERVAL: '2m' }),
      // Without the simulator: it is a source system, which nobody can ask how it is.
      SERVICES: services.map(({ name }) => name).filter((name) => name !== 'console').map((name) => `${name}=${addressOf(name)}`).join(','),
    }),
    database: true,
    calls: ['intake', 'classification', 'publication', 'search'],
  },
];

export const simulator = {
  name: 'source-simulator',
  settings: ({ secrets, addressOf, choices }) => ({
    NATS_USER: 'source-demo',
    NATS_PASSWORD: secrets.sources.demo.natsPassword,
    SYSTEM: 'demo',
    INBOX_PREFIX: '_INBOX_source-demo',
    AGENCIES: secrets.sources.demo.agencies.join(','),
    INTAKE_URL: addressOf('intake'),
    API_KEY: secrets.sources.demo.apiKey,
    SEED: choices.demoSeed,
    RATE: choices.demoRate,
  }),
};

export const at = (port) => `http://127.0.0.1:${port}`;
export const entryOf = (name) => join(root, 'apps', name, 'dist', 'main.js');

const passedOn = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS'];

/** Of our own environment only what says nothing secret: DATABASE_URL and the administrator's URL stay here. */
export function plainEnvironment(env = process.env) {
  return Object.fromEntries(passedOn.filter((name) => env[name] !== undefined).map((name) => [name, env[name]]));
}

/**
 * Megabytes. A batch and all that is made of it outlive the 16 that the young generation may have by default, and are copied
 * again and again: that took a fifth of all CPU under load. An idle service never grows that far.
 */
const youngGeneration = '--max-semi-space-size=64';

/** @param context { secrets, ports, dataDir, choices, natsUrl, databaseUrl(service), host, addressOf(service), asked: those whose readiness the portal tells } */
export function environmentOf(service, context, env = process.env) {
  const { secrets, ports, choices, natsUrl, databaseUrl, host, addressOf } = context;
  const call = (caller, callee) => secrets.calls[`${caller}>${callee}`];
  const variable = (name) => name.toUpperCase().replaceAll('-', '_');
  return {
    ...plainEnvironment(env),
    NODE_ENV: 'production',
    NODE_OPTIONS: `${youngGeneration} ${env.NODE_OPTIONS ?? ''}`.trim(),
    HOST: host,
    PORT: String(ports[service.name]),
    LOG_LEVEL: choices.logLevel,
    NATS_URL: natsUrl,
    ...(secrets.nats[service.name] && { NATS_USER: service.name, NATS_PASSWORD: secrets.nats[service.name] }),
    // Who listens to this machine alone tells it everything; a proxy or another machine in front is another matter.
    ...((host !== '127.0.0.1' || choices.publicOrigin) && service !== simulator && { METRICS_TOKEN: secrets.metrics }),
    ...(choices.otlpEndpoint && { OTEL_EXPORTER_OTLP_ENDPOINT: choices.otlpEndpoint }),
    ...(choices.tracesPerSecond && { TRACES_PER_SECOND: choices.tracesPerSecond }),
    // Its own spans would tell of nothing but itself.
    ...(service.name !== 'console' && { CONSOLE_OTLP_ENDPOINT: addressOf('otlp') }),
    ...(service.database && { DATABASE_URL: databaseUrl(service.name) }),
    ...(service.callers && { CALLERS: service.callers.map((caller) => `${caller}:${call(caller, service.name)}`).join(',') }),
    ...Object.fromEntries((service.calls ?? []).flatMap((callee) => [
      [`${variable(callee)}_URL`, addressOf(callee)],
      [`${variable(callee)}_SECRET`, call(service.name, callee)],
    ])),
    ...service.settings?.(context),
  };
}
