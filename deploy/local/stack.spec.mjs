import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { natsGreets } from './nats.mjs';
import { fingerprint, send } from './processes.mjs';
import { Toy, until } from './toy.mjs';

const order = ['source-simulator', 'intake', 'classification', 'publication', 'search', 'portal', 'console'];
const alive = (pid) => fingerprint(pid) !== undefined;

describe('a running stack', () => {
  let toy, run;
  before(async () => {
    toy = new Toy();
    run = toy.start();
    await run.ready();
  });
  after(() => toy.remove());

  test('is ready when it says so', async () => {
    const { ready, publicUrl } = run.state();
    assert.equal(ready, true);
    assert.equal((await (await fetch(`${publicUrl}/health/ready`)).json()).status, 'ok');
    await until(() => run.read('env-source-simulator.json'));
  });

  test('every secret is readable for its owner alone, and no service gets one that is not its own', async () => {
    for (const file of ['secrets.json', 'credentials.json', 'state.json', 'intake/sources.json', 'console/operators.json', 'nats/authorization.conf', 'nats/nats.conf', 'logs/intake.log']) {
      assert.equal(statSync(join(run.dataDir, file)).mode & 0o777, 0o600, file);
    }
    const secrets = JSON.parse(run.read('secrets.json'));
    const has = (name, secret) => run.read(`env-${name}.json`).includes(secret);
    for (const name of order.slice(1)) {
      assert.ok(!has(name, secrets.database.superuser), `${name} and the superuser`);
      assert.ok(!has(name, secrets.nats.provisioning), `${name} and provisioning`);
      for (const other of Object.keys(secrets.nats)) assert.equal(has(name, secrets.nats[other]), name === other, `${name} and NATS as ${other}`);
      for (const other of Object.keys(secrets.database.roles)) assert.equal(has(name, secrets.database.roles[other]), name === other, `${name} and PostgreSQL as ${other}`);
      for (const [call, secret] of Object.entries(secrets.calls)) assert.equal(has(name, secret), call.split('>').includes(name), `${name} and ${call}`);
      assert.equal(has(name, secrets.publicId), name === 'intake');
      assert.equal(has(name, secrets.session), name === 'console');
      assert.ok(!has(name, secrets.operator), `${name} and the operator's token: the console knows its digest`);
    }
    assert.ok(!run.read('intake/sources.json').includes(secrets.sources.demo.apiKey), 'intake gets digests of keys');
    assert.ok(!run.read('console/operators.json').includes(secrets.operator), 'the console gets digests of tokens');
  });

  test('the console watches every service, and no source system: none can be asked how it is', () => {
    const { SERVICES } = JSON.parse(run.read('env-console.json'));
    assert.deepEqual(SERVICES.split(',').map((entry) => entry.split('=')[0]), order.filter((name) => !['source-simulator', 'console'].includes(name)));
  });

  test('credentials.json says what the contract says', async () => {
    const { natsUrl, intakeUrl, sources, subscribers, operator } = JSON.parse(run.read('credentials.json'));
    assert.equal(natsUrl, `nats://127.0.0.1:${run.state().ports.nats}`);
    assert.equal(intakeUrl, run.state().intakeUrl);
    assert.deepEqual(Object.keys(sources.demo), ['natsUser', 'natsPassword', 'inboxPrefix', 'apiKey', 'agencies']);
    assert.deepEqual(sources.demo.agencies.slice(0, 3), ['6110000', '6110001', '6110002']);
    assert.deepEqual({ ...subscribers.demo, natsPassword: '' }, { natsUser: 'subscriber-demo', natsPassword: '', inboxPrefix: '_INBOX_subscriber-demo', stream: 'PUBLICATIONS', consumer: 'subscriber-demo' });
    assert.ok(operator.token.length >= 32);
  });

  test('a second run on the same data is refused in one sentence, and the first is not harmed', async () => {
    const second = toy.start();
    assert.equal(await second.ended, 1);
    assert.match(second.output(), /already running with the data in .* \(process \d+\)\. Stop it, or start another copy with its own PLAZA_DATA_DIR/);
    assert.ok(await natsGreets(run.state().ports.nats));
  });

  test('a killed service or server is started again, visibly', async () => {
    for (const name of ['search', 'postgres']) {
      const before = run.state().pids[name];
      send(before, 'SIGKILL');
      await until(() => run.output().includes(`${name} is running again`), run.output);
      assert.notEqual(run.state().pids[name], before);
      assert.match(run.output(), new RegExp(`${name} ended \\(SIGKILL\\), starting it again`));
    }
    await until(() => run.state().ready);
  });

  test('provisions the streams again after NATS was killed, also when its JetStream store is gone', async () => {
    rmSync(join(run.dataDir, 'nats/jetstream'), { recursive: true, force: true });
    send(run.state().pids.nats, 'SIGKILL');
    await until(() => run.read('applied').trim().split('\n').length === 2, run.output);
    await until(() => run.state().ready, run.output);
  });

  test('stops in order, sources first and servers last, and leaves no process', async () => {
    const { pids } = run.state();
    assert.equal(await run.stop(), 0);
    assert.deepEqual(run.read('stopped').trim().split('\n'), order);
    assert.match(run.output(), /nats stopped[\s\S]*postgres stopped/);
    assert.deepEqual(Object.values(pids).filter(alive), []);
    assert.deepEqual(run.state().pids, {});
  });
});

describe('npm start', () => {
  let toy;
  beforeEach(() => (toy = new Toy()));
  afterEach(() => toy.remove());

  test('started again it keeps ports, secrets and data', async () => {
    const first = toy.start({ PLAZA_DEMO: '0' });
    await first.ready();
    const { ports } = first.state();
    const credentials = first.read('credentials.json');
    await first.stop();
    const second = toy.start({ PLAZA_DEMO: '0' });
    await second.ready();
    assert.deepEqual(second.state().ports, ports);
    assert.equal(second.read('credentials.json'), credentials);
    assert.ok(!('source-simulator' in second.state().pids), 'PLAZA_DEMO=0 starts no demo source');
  });

  test('a service that ends right at its start is tried again with growing pauses, its last words shown', async () => {
    mkdirSync(join(toy.root, '.plaza'));
    writeFileSync(join(toy.root, '.plaza/crash-publication'), '');
    const run = toy.start();
    await until(() => run.output().includes('in 1 s'), run.output);
    assert.match(run.output(), /publication ended \(exit code 3\), starting it again in 0.25 s[\s\S]*the last thing publication said[\s\S]*in 0.5 s[\s\S]*in 1 s/);
    assert.equal(run.state().ready, false);
    rmSync(join(toy.root, '.plaza/crash-publication'));
    await run.ready();
    assert.equal(run.state().ready, true);
  });

  test('what a killed run left behind is ended, and the next one goes on with the same data', async () => {
    const killed = toy.start();
    await killed.ready();
    const { pids, ports } = killed.state();
    killed.child.kill('SIGKILL');
    await killed.ended;
    assert.equal(Object.values(pids).every(alive), true, 'they outlive their supervisor');
    const next = toy.start();
    await next.ready();
    assert.deepEqual(Object.values(pids).filter(alive), []);
    assert.deepEqual(next.state().ports, ports);
    assert.match(next.output(), /ended what an earlier run had left behind: .*postgres/);
  });

  test('servers that a killed run had no time to write down are found by their own pid files', async () => {
    const killed = toy.start();
    await killed.ready();
    const { pids } = killed.state();
    killed.child.kill('SIGKILL');
    await killed.ended;
    for (const name of order) send(pids[name], 'SIGKILL');
    writeFileSync(join(killed.dataDir, 'state.json'), '{}');
    const next = toy.start();
    await next.ready();
    assert.ok(!alive(pids.postgres) && !alive(pids.nats));
  });

  test('a process that only has the same id as one of ours is left alone', async () => {
    const run = toy.start({ PLAZA_DEMO: '0' });
    await run.ready();
    await run.stop();
    const state = run.state();
    writeFileSync(join(run.dataDir, 'state.json'), JSON.stringify({ ...state, processes: { intake: { pid: process.pid, fingerprint: 'another boot:1' } } }));
    const next = toy.start({ PLAZA_DEMO: '0' });
    await next.ready();
    assert.doesNotMatch(next.output(), /left behind/);
  });

  test('two copies run side by side', async () => {
    const [one, two] = [toy.start(), toy.start({ dataDir: join(toy.root, 'other') })];
    await Promise.all([one.ready(), two.ready()]);
    const ports = [one, two].flatMap((run) => Object.values(run.state().ports));
    assert.equal(new Set(ports).size, ports.length);
    await one.stop();
    assert.equal((await fetch(`${two.state().publicUrl}/health/ready`)).status, 200);
  });

  test('a busy port is told in one sentence with the setting that chooses another', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    after(() => server.close());
    await until(() => server.address());
    const run = toy.start({ PLAZA_PORT: String(server.address().port) });
    assert.equal(await run.ended, 1);
    assert.match(run.output(), new RegExp(`Port ${server.address().port} is used by another program\\. .*PLAZA_PORT=\\d+ npm start`));
    assert.ok(!existsSync(join(run.dataDir, 'lock')), 'nothing stays locked');
  });

  test('without any way to a nats-server it says which command to run', async () => {
    chmodSync(toy.root, 0o711);
    const run = toy.start({ NATS_SERVER_BIN: '', PATH: '/nowhere', HOME: toy.root });
    assert.equal(await run.ended, 1);
    assert.match(run.output(), /No nats-server could be found or fetched.* or set NATS_SERVER_BIN/);
    assert.deepEqual(Object.values(run.state().pids).filter(alive), []);
  });

  test('it stops in order also when nobody reads any more what it says', async () => {
    const run = toy.start();
    await run.ready();
    const { pids } = run.state();
    run.child.stdout.destroy();
    run.child.stderr.destroy();
    run.child.kill('SIGTERM');
    assert.equal(await run.ended, 0);
    assert.deepEqual(Object.values(pids).filter(alive), []);
  });

  test('ended through npm, whose shell passes no signal on, it stops in order too', async () => {
    const shell = ['/bin/sh', '-c', `"${process.execPath}" "${join(toy.root, 'deploy/local/start.mjs')}"; true`];
    const run = toy.start({ command: shell, npm_lifecycle_event: 'start' });
    await run.ready();
    const { pids, startedBy } = run.state();
    run.child.kill('SIGTERM');
    await run.ended;
    assert.deepEqual([...Object.values(pids), startedBy].filter(alive), []);
  });

  test('a second Ctrl-C waits for nobody', async () => {
    const run = toy.start();
    await run.ready();
    const { pids } = run.state();
    send(pids.intake, 'SIGSTOP');
    run.child.kill('SIGINT');
    await until(() => run.output().includes('Draining'));
    run.child.kill('SIGINT');
    assert.equal(await run.ended, 0);
    assert.deepEqual(Object.values(pids).filter(alive), []);
  });
});
