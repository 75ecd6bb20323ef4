// node deploy/kubernetes/prepare.mjs trial|production, then kubectl apply -k <the folder it names>.
// Makes the secrets once and keeps them; writes a kustomization that puts them beside the overlay. Run again after a
// change: what depends on a secret is then restarted, since the secret's name carries a hash of it.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { containerEnvironments, writeForReaders } from '../local/containers.mjs';
import { root, writeWhole } from '../local/places.mjs';
import { explain, Problem } from '../local/problem.mjs';
import { provision } from '../local/provisioning.mjs';
import { entryOf, services } from '../local/services.mjs';
import { readSettings } from '../local/settings.mjs';

const nodes = ['nats-0', 'nats-1', 'nats-2'];
const overlays = ['trial', 'production'];

try {
  await main(process.argv[2]);
} catch (error) {
  process.stderr.write(`${explain(error).message}\n`);
  process.exitCode = 1;
}

async function main(overlay) {
  if (!overlays.includes(overlay)) throw new Problem('NO_OVERLAY', `"${overlay ?? ''}" is no overlay.`, `Say one of: ${overlays.join(', ')}.`);
  const choices = readSettings({ ...process.env, NATS_URL: '' });
  const given = overlay === 'production' ? givenDatabase(choices) : undefined;
  if (!existsSync(entryOf('provisioning'))) throw new Problem('NOT_BUILT', 'The users of NATS are printed by apps/provisioning, which is not built.', 'Run "npm ci && npm run build" first.');
  const folder = join(choices.dataDir, 'kubernetes', overlay);
  const natsUrl = nodes.map((node) => `nats://${node}.nats-nodes:4222`).join(',');
  const { secrets, environments } = containerEnvironments(folder, choices, { natsUrl, ...given });
  environments.provisioning.NATS_REPLICAS = String(nodes.length);
  for (const [name, environment] of Object.entries(environments)) writeWhole(join(folder, `${name}.env`), lines(environment));
  writeForReaders(folder, secrets, { natsUrl: 'nats://nats:4222', intakeUrl: 'http://intake:8080' });
  mkdirSync(join(folder, 'nats'), { recursive: true });
  writeWhole(join(folder, 'nats', 'authorization.conf'), await provision({ secrets, ports: {}, dataDir: join(folder, 'provisioning'), natsUrl }, 'nats-config'));
  writeWhole(join(folder, 'nats', 'cluster.conf'), clusterOf(secrets));
  writeWhole(join(folder, 'superuser'), secrets.database.superuser);
  const image = process.env.PLAZA_IMAGE || 'open-plaza:latest';
  writeWhole(join(folder, 'kustomization.yaml'), `${JSON.stringify(kustomization({ overlay, folder, image, given, secrets, choices }), null, 2)}\n`);
  process.stdout.write(`kubectl apply -k ${folder}\n`);
}

/** A cluster runs no database of record by itself: production is given one, and the way to it. */
function givenDatabase({ databaseUrl, adminUrl }) {
  const cidr = process.env.PLAZA_DATABASE_CIDR;
  if (!databaseUrl || !cidr) throw new Problem('NO_DATABASE', 'Production needs a PostgreSQL of yours.', 'Set DATABASE_URL, PLAZA_DATABASE_ADMIN_URL, and PLAZA_DATABASE_CIDR: the addresses to which the network policy opens its port.');
  return { databaseUrl, adminUrl, cidr };
}

// The other nodes are let in by a password; who is no node cannot even reach the port (network-policies.yaml).
function clusterOf({ nats: { provisioning } }) {
  const password = createHash('sha256').update(`routes ${provisioning}`).digest('base64url');
  const routes = nodes.map((node) => `nats-route://route:${password}@${node}.nats-nodes:6222`);
  return `cluster {\n  name: open-plaza\n  listen: "0.0.0.0:6222"\n  authorization { user: route, password: "${password}", timeout: 2 }\n  routes: ${JSON.stringify(routes)}\n}\n`;
}

// JSON is YAML, and needs no library to be written right.
function kustomization({ overlay, folder, image, given, secrets, choices }) {
  const [, name, tag] = /^(.*?)(?::([\w.-]+))?$/.exec(image);
  const revision = createHash('sha256').update(image + JSON.stringify(secrets)).digest('hex').slice(0, 10);
  const patch = (kind, target, operations) => ({ target: { kind, name: target }, patch: JSON.stringify(operations) });
  const port = given && Number(new URL(given.databaseUrl).port || 5432);
  return {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    namespace: 'open-plaza',
    resources: [relative(folder, join(root, 'deploy', 'kubernetes', 'overlays', overlay))],
    images: [{ name: 'open-plaza', newName: name, newTag: tag ?? 'latest' }],
    secretGenerator: [
      ...[...services.map((service) => service.name), 'provisioning'].map((service) => ({ name: `${service}-env`, envs: [`${service}.env`] })),
      { name: 'nats-users', files: ['nats/authorization.conf', 'nats/cluster.conf'] },
      { name: 'intake-sources', files: ['intake/sources.json'] },
      { name: 'console-operators', files: ['console/operators.json'] },
      { name: 'provisioning-secrets', files: ['provisioning/secrets.json'] },
      { name: 'metrics-token', files: ['token=metrics-token'] },
      ...(given ? [] : [{ name: 'postgres-superuser', files: ['password=superuser'] }]),
    ],
    patches: [
      // A Job cannot be changed: other secrets or another image make another Job.
      { ...patch('Job', 'provisioning', [{ op: 'replace', path: '/metadata/name', value: `provisioning-${revision}` }]), options: { allowNameChange: true } },
      ...(given ? [patch('NetworkPolicy', 'to-postgresql', [{ op: 'replace', path: '/spec/egress/0', value: { to: [{ ipBlock: { cidr: given.cidr } }], ports: [{ protocol: 'TCP', port }] } }])] : []),
      ...(choices.publicOrigin ? [patch('Ingress', 'portal', [{ op: 'add', path: '/spec/rules/0/host', value: new URL(choices.publicOrigin).hostname }])] : []),
    ],
  };
}

// Kustomize takes what follows the first "=" as it is.
function lines(environment) {
  return Object.entries(environment).map(([name, value]) => `${name}=${value}\n`).join('');
}
