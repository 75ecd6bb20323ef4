import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { atLeast, findNatsServer, isRecommended } from './nats-server.mjs';

describe('the ladder to a nats-server', () => {
  let folder, cache, bin, calls;

  const program = (file, version) => {
    writeFileSync(file, `#!/bin/sh\necho "nats-server: v${version}"\n`);
    chmodSync(file, 0o755);
    return file;
  };
  const fetching = (name, version) => async (work) => {
    calls.push(name);
    return version && program(join(work, 'fetched'), version);
  };
  const failing = (name, message) => async () => {
    calls.push(name);
    throw new Error(message);
  };
  const find = (sources = {}, env = {}) => findNatsServer({ env: { PATH: bin, ...env }, cache, sources });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ladder-'));
    [cache, bin] = [join(folder, 'cache'), join(folder, 'bin')];
    mkdirSync(cache);
    mkdirSync(bin);
    calls = [];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('NATS_SERVER_BIN wins over everything', async () => {
    program(join(bin, 'nats-server'), '2.12.12');
    const chosen = program(join(folder, 'mine'), '2.14.3');
    assert.deepEqual(await find({}, { NATS_SERVER_BIN: chosen }), { path: chosen, version: '2.14.3', from: 'NATS_SERVER_BIN' });
  });

  test('a NATS_SERVER_BIN that is none is an error, not passed over in silence', async () => {
    program(join(bin, 'nats-server'), '2.12.12');
    await assert.rejects(find({}, { NATS_SERVER_BIN: '/nowhere' }), { code: 'NATS_SERVER_BIN' });
  });

  test('one on the PATH is taken before the cache', async () => {
    program(join(cache, 'nats-server'), '2.10.27');
    program(join(bin, 'nats-server'), '2.9.10');
    assert.equal((await find()).from, 'PATH');
  });

  test('one that is too old is passed over', async () => {
    program(join(bin, 'nats-server'), '2.8.4');
    program(join(cache, 'nats-server'), '2.10.27');
    assert.equal((await find()).from, 'cache');
  });

  test('what was fetched is kept, so that it is fetched once', async () => {
    const sources = { apt: fetching('apt', '2.10.27') };
    assert.equal((await find(sources)).from, 'apt');
    assert.equal((await find(sources)).from, 'cache');
    assert.deepEqual(calls, ['apt']);
  });

  test('a source that fails, has none, or has one that does not run here is followed by the next', async () => {
    const unusable = async (work) => {
      calls.push('homebrew');
      writeFileSync(join(work, 'other-platform'), '\0');
      return join(work, 'other-platform');
    };
    const found = await find({ apt: failing('apt', 'no network'), homebrew: unusable, docker: fetching('docker', '2.12.1') });
    assert.deepEqual([found.from, calls], ['docker', ['apt', 'homebrew', 'docker']]);
  });

  test('when nothing helps, one message says what was tried and the one command to run', async () => {
    await assert.rejects(find({ apt: failing('apt', 'no network'), docker: fetching('docker', undefined) }), (problem) => {
      assert.equal(problem.code, 'NO_NATS_SERVER');
      assert.match(problem.message, /apt: no network.*(Run|Install) .*NATS_SERVER_BIN/);
      return true;
    });
    assert.deepEqual(readdirSync(cache), [], 'nothing is left in the cache');
  });

  test('two runs that fetch at once leave one whole program', async () => {
    const found = await Promise.all(Array.from({ length: 8 }, () => find({ apt: fetching('apt', '2.10.27') })));
    assert.equal(new Set(found.map(({ path }) => path)).size, 1);
    assert.deepEqual(readdirSync(cache), ['nats-server']);
    assert.match(readFileSync(join(cache, 'nats-server'), 'utf8'), /2\.10\.27/);
  });

  test('versions are compared by number', () => {
    assert.ok(atLeast('2.10.0', [2, 9]));
    assert.ok(!atLeast('2.8.99', [2, 9]));
    assert.ok(isRecommended('2.12.12') && isRecommended('2.14.3') && !isRecommended('2.12.9'));
  });
});
