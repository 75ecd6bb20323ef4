import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { atLeast, findNatsServer } from '../local/nats-server.mjs';
import { folder, preparedFiles } from './manifests.mjs';

test('nats-server reads its configuration, with the routes and users that are prepared', async (t) => {
  const { path, version } = await findNatsServer();
  if (!atLeast(version, [2, 10])) return t.skip(`nats-server ${version} is here, and sync_interval: always came with 2.10: the configuration is NOT CHECKED`);
  const work = mkdtempSync(join(tmpdir(), 'nats-conf-'));
  t.after(() => rmSync(work, { recursive: true }));
  cpSync(join(folder, 'base', 'nats.conf'), join(work, 'nats.conf'));
  mkdirSync(join(work, 'secret'));
  const files = preparedFiles('trial', ['nats/authorization.conf', 'nats/cluster.conf']);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(work, 'secret', name.replace('nats/', '')), content);
  const checked = (config) => spawnSync(path, ['-t', '-c', join(work, config)], { env: { POD_NAME: 'nats-0' }, encoding: 'utf8' });
  assert.equal(checked('nats.conf').status, 0, checked('nats.conf').stderr);
  writeFileSync(join(work, 'secret', 'cluster.conf'), 'cluster { roots: [] }\n');
  assert.notEqual(checked('nats.conf').status, 0, 'what is wrong is noticed');
});
