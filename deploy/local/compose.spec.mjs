import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { isRecommended } from './nats-server.mjs';
import { root } from './places.mjs';
import { services, simulator } from './services.mjs';

const compose = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
const section = (name) => new RegExp(`^  ${name}:\\n((?:    .*\\n|\\n)+)`, 'm').exec(compose)?.[1] ?? '';
const networks = (name) => /networks: \[(.*)\]/.exec(section(name))?.[1].split(', ') ?? [];

describe('docker-compose.yml', () => {
  test('runs the same services as npm start, each with its own environment only', () => {
    for (const { name } of [...services, simulator]) {
      assert.match(section(name), new RegExp(`apps/${name}/dist/main\\.js`), name);
      assert.deepEqual(section(name).match(/\.plaza\/compose\/\S+\.env/g), [`.plaza/compose/${name}.env`]);
    }
  });

  test('gives search and portal no way to PostgreSQL or to the restricted services', () => {
    const closed = new Set([...networks('postgres'), ...networks('classification'), ...networks('intake')]);
    for (const name of ['search', 'portal']) assert.deepEqual(networks(name).filter((network) => closed.has(network)), [], name);
    for (const name of ['database', 'restricted', 'public']) assert.match(compose, new RegExp(`^  ${name}: \\{ internal: true \\}$`, 'm'));
  });

  test('has NATS write every acknowledged message to disk', () => {
    assert.match(readFileSync(join(root, 'deploy/nats/nats.conf'), 'utf8'), /sync_interval: always/);
    const [, version] = /image: nats:(\d+\.\d+\.\d+)/.exec(compose);
    assert.ok(isRecommended(version), version);
  });
});
