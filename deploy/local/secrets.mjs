import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readJson, writeWhole } from './places.mjs';

const secret = () => randomBytes(24).toString('base64url');
const demoAgencies = ['6110000', '6110001', '6110002', '6110003', '6110004', '6110005'];

const calls = [
  'classification>intake', 'search>publication', 'portal>publication', 'portal>search', 'provisioning>search',
  'console>intake', 'console>classification', 'console>publication', 'console>search',
];
const rights = ['replay', 'payload', 'withdraw', 'decide'];

const made = () => ({
  database: { superuser: secret(), roles: { intake: secret(), classification: secret(), publication: secret(), console: secret() } },
  nats: { provisioning: secret(), intake: secret(), classification: secret(), publication: secret(), search: secret(), portal: secret(), console: secret() },
  calls: Object.fromEntries(calls.map((call) => [call, secret()])),
  publicId: secret(),
  operator: secret(),
  session: secret(),
  metrics: secret(),
  sources: { demo: { natsPassword: secret(), apiKey: secret(), agencies: demoAgencies } },
  subscribers: { demo: { natsPassword: secret() } },
  operators: {},
});

export const secretsFile = (dataDir) => join(dataDir, 'secrets.json');
export const sourcesFile = (dataDir) => join(dataDir, 'intake', 'sources.json');
export const operatorsFile = (dataDir) => join(dataDir, 'console', 'operators.json');
export const credentialsFile = (dataDir) => join(dataDir, 'credentials.json');

/** Made once; a secret that a newer version needs is added, none is ever changed, and none that was revoked comes back. */
export function loadSecrets(dataDir) {
  const known = readJson(secretsFile(dataDir), {});
  const secrets = complete(known, made());
  if (JSON.stringify(secrets) !== JSON.stringify(known)) writeWhole(secretsFile(dataDir), `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
}

function complete(known, fresh) {
  const all = { ...fresh, ...known };
  for (const section of ['nats', 'calls']) all[section] = { ...fresh[section], ...known[section] };
  all.database = { ...fresh.database, ...known.database, roles: { ...fresh.database.roles, ...known.database?.roles } };
  return all;
}

/** Everything that other files say about secrets.json, written anew: for people, and for intake and the console, which get no key but its digest. */
export function writeDerived(dataDir, secrets, { natsUrl, intakeUrl }) {
  writeWhole(credentialsFile(dataDir), `${JSON.stringify(credentials(secrets, { natsUrl, intakeUrl }), null, 2)}\n`);
  writeFor(sourcesFile(dataDir), entries(secrets.sources, ({ apiKey, agencies }) => ({ apiKeySha256: sha256(apiKey), agencies })));
  writeFor(operatorsFile(dataDir), { ...secrets.operators, operator: { tokenSha256: sha256(secrets.operator), rights } });
}

function writeFor(file, content) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeWhole(file, `${JSON.stringify(content, null, 2)}\n`);
}

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

export function credentials(secrets, { natsUrl, intakeUrl }) {
  return {
    natsUrl,
    intakeUrl,
    sources: entries(secrets.sources, ({ natsPassword, apiKey, agencies }, system) => ({ natsUser: `source-${system}`, natsPassword, inboxPrefix: `_INBOX_source-${system}`, apiKey, agencies })),
    subscribers: entries(secrets.subscribers, ({ natsPassword }, name) => ({
      natsUser: `subscriber-${name}`,
      natsPassword,
      inboxPrefix: `_INBOX_subscriber-${name}`,
      stream: 'PUBLICATIONS',
      consumer: `subscriber-${name}`,
    })),
    operator: { token: secrets.operator },
  };
}

const entries = (object, shape) => Object.fromEntries(Object.entries(object).map(([name, value]) => [name, shape(value, name)]));
