import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { endRunning, run } from './commands.mjs';
import { takeDataDir } from './data-dir.mjs';
import { isInstalled } from './install.mjs';
import { tryLock } from './lock.mjs';
import { Log } from './logs.mjs';
import { nodeProblem } from './node-version.mjs';
import { reachable } from './places.mjs';
import { choosePorts } from './ports.mjs';
import { explain } from './problem.mjs';
import { loadSecrets } from './secrets.mjs';
import { readSettings } from './settings.mjs';
import { makeWork } from './test-work.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'pieces-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('what a person can mend is one sentence with its remedy', () => {
  test('a Node that is too old', () => {
    for (const old of ['12.22.12', '18.20.8', '20.18.3']) assert.match(nodeProblem(old), /needs Node 20\.19 or newer, this is .* Install a current Node/);
    for (const good of ['20.19.0', '22.1.0', '24.0.0']) assert.equal(nodeProblem(good), undefined);
  });

  test('a disk without room', () => {
    assert.throws(() => takeDataDir(folder, { freeMb: () => 12.7 }), /only 12 MB free .* set PLAZA_DATA_DIR to a folder on another disk/);
    assert.ok(!existsSync(join(folder, 'lock')));
    assert.match(explain(Object.assign(new Error('write'), { code: 'ENOSPC' })).message, /The disk is full\. Free some space/);
  });

  test('a data directory that somebody else owns', () => {
    assert.match(explain(Object.assign(new Error('mkdir'), { code: 'EACCES', path: '/somewhere' })).message, /\/somewhere cannot be written by this user\. Set PLAZA_DATA_DIR/);
  });

  test('a port that is none, and a database without its administrator', () => {
    assert.throws(() => readSettings({ PLAZA_PORT: 'http' }), /PLAZA_PORT is "http", which is no port/);
    assert.throws(() => readSettings({ DATABASE_URL: 'postgres://db/plaza' }), { code: 'NO_ADMIN_URL' });
  });
});

describe('ports', () => {
  test('are kept when still free, and chosen anew when somebody else has taken one', async () => {
    const first = await choosePorts({ nats: {}, search: {} });
    assert.deepEqual(await choosePorts({ nats: {}, search: {} }, first), first);
    const other = createServer();
    await new Promise((resolve) => other.listen(first.nats, '127.0.0.1', resolve));
    const second = await choosePorts({ nats: {}, search: {} }, first);
    other.close();
    assert.notEqual(second.nats, first.nats);
    assert.equal(second.search, first.search);
  });

  test('that were asked for are never given to a service that was not asked about', async () => {
    const { nats } = await choosePorts({ nats: {} });
    const chosen = await choosePorts({ search: {}, portal: { port: nats, setting: 'PLAZA_PORT' } }, { search: nats });
    assert.equal(chosen.portal, nats);
    assert.notEqual(chosen.search, nats);
  });
});

describe('the lock', () => {
  test('is held against a second taker until it is released', () => {
    const file = join(folder, 'lock');
    const lock = tryLock(file);
    assert.equal(tryLock(file).holder, process.pid);
    lock.release();
    assert.ok(tryLock(file).release);
    assert.deepEqual(readdirSync(folder), ['lock']);
  });

  test('of a process that is gone is free, though its id was given to another', () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    for (const owner of [{ pid: gone, fingerprint: 'x' }, { pid: process.pid, fingerprint: 'another boot:1' }]) {
      writeFileSync(join(folder, 'lock'), JSON.stringify(owner));
      const lock = tryLock(join(folder, 'lock'));
      assert.ok(lock.release);
      lock.release();
    }
  });
});

describe('secrets', () => {
  test('are made once and stay, what was revoked does not come back, what a newer version needs is added', () => {
    const first = loadSecrets(folder);
    assert.deepEqual(loadSecrets(folder), first);
    const { operator, ...rest } = first;
    writeFileSync(join(folder, 'secrets.json'), JSON.stringify({ ...rest, sources: {}, calls: { 'classification>intake': 'known' } }));
    const next = loadSecrets(folder);
    assert.deepEqual(next.sources, {});
    assert.equal(next.calls['classification>intake'], 'known');
    assert.ok(next.calls['portal>search'] && next.operator && next.operator !== operator);
  });
});

describe('installed packages', () => {
  const lock = (packages) => JSON.stringify({ packages: { '': { name: 'x' }, 'libs/a': { name: 'a' }, ...packages } });
  const installed = (packages) => writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));

  test('are as the lock says, other platforms aside', () => {
    const a = { version: '1.0.0', integrity: 'sha512-a' };
    writeFileSync(join(folder, 'package-lock.json'), lock({ 'node_modules/a': a, 'node_modules/darwin': { ...a, optional: true } }));
    assert.equal(isInstalled(folder), false, 'nothing is installed');
    mkdirSync(join(folder, 'node_modules'));
    installed({ 'node_modules/a': a });
    assert.equal(isInstalled(folder), true);
    installed({ 'node_modules/a': { version: '0.9.0', integrity: 'sha512-a' } });
    assert.equal(isInstalled(folder), false, 'another version');
    installed({ 'node_modules/a': a, 'node_modules/gone': a });
    assert.equal(isInstalled(folder), false, 'one too many');
  });
});

describe('logs', () => {
  test('errors are shown once, other lines never', () => {
    const shown = [];
    const log = new Log(join(folder, 'logs/intake.log'), (line) => shown.push(line));
    writeFileSync(log.file, '{"level":30,"msg":"listening"}\n{"level":50,"msg":"cannot store","err":{"name":"QueryFailedError","code":"53100"}}\n[1] 2026/11/23 09:53:08.28 [ERR] cid:48 - Subscription Violation - User "search", Subject ">"\n{"level":50,"msg":"half');
    log.look();
    log.look();
    assert.deepEqual(shown, ['cannot store · QueryFailedError · 53100']);
  });

  test('a log that has grown large is set aside, and the writer goes on', () => {
    const log = new Log(join(folder, 'logs/intake.log'), () => undefined);
    writeFileSync(log.file, 'x'.repeat((20 << 20) + 1));
    log.look();
    assert.equal(readFileSync(log.file, 'utf8'), '');
    assert.deepEqual(readdirSync(join(folder, 'logs')), ['intake.log', 'intake.log.1']);
  });
});

test("a folder below a closed home is out of PostgreSQL's reach", () => {
  const identity = { uid: 4_000_000, gid: 4_000_000 };
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'home/clone'), { recursive: true });
  assert.equal(reachable(join(folder, 'home/clone'), identity), true);
  chmodSync(join(folder, 'home'), 0o700);
  assert.equal(reachable(join(folder, 'home/clone/.plaza/not-yet'), identity), false);
  assert.equal(reachable(join(folder, 'home/clone'), undefined), true);
});

test('a test run clears away what a killed one left, and leaves a running one alone', async () => {
  const abandoned = join(folder, 'open-plaza-test-abandoned');
  mkdirSync(abandoned);
  writeFileSync(join(abandoned, 'owner.json'), JSON.stringify({ pid: process.pid, fingerprint: 'another boot:1' }));
  const running = await makeWork(folder);
  const next = await makeWork(folder);
  assert.deepEqual(readdirSync(folder).sort(), [running, next].map((work) => basename(work)).sort());
});

test('a program that was begun does not go on after us', async () => {
  const began = performance.now();
  const outcome = run(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
  await endRunning();
  assert.notEqual((await outcome).code, 0);
  assert.ok(performance.now() - began < 10_000);
});
