import assert from 'node:assert/strict';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse } from 'yaml';
import { run } from './commands.mjs';
import { root } from './places.mjs';
import { findPrometheus } from './prometheus.mjs';
import { services } from './services.mjs';

const folder = join(root, 'deploy', 'prometheus');
const read = (file) => readFileSync(join(folder, file), 'utf8');
const tests = ['alerts.test.yml', 'alerts.days.test.yml'];
const rules = parse(read('alerts.yml')).groups.flatMap((group) => group.rules);
const alerts = rules.filter(({ alert }) => alert);
const names = [...new Set(alerts.map(({ alert }) => alert))].sort();

describe('the alerts', () => {
  test('have a runbook each, and there is no runbook without an alert', () => {
    assert.deepEqual(readdirSync(join(root, 'docs', 'runbooks')).sort(), names.map((name) => `${name}.md`));
    for (const { alert, annotations } of alerts) assert.equal(annotations.runbook_url, `docs/runbooks/${alert}.md`);
  });

  test('say how urgent they are and what is wrong', () => {
    for (const { alert, labels, annotations } of alerts) {
      assert.match(labels.severity, /^(page|ticket)$/, alert);
      assert.ok(annotations.summary && annotations.description, alert);
    }
  });

  test('are each shown to fire and to be silent', () => {
    const checks = tests.flatMap((file) => parse(read(file)).tests.flatMap((group) => group.alert_rule_test));
    for (const name of names) {
      const expected = checks.filter(({ alertname }) => alertname === name).map(({ exp_alerts }) => exp_alerts.length > 0);
      assert.ok(expected.includes(true) && expected.includes(false), name);
    }
  });

  test('miss no service, and neither does the scrape configuration', () => {
    const all = services.map(({ name }) => name).sort();
    const { expr } = alerts.find(({ alert }) => alert === 'ServiceDown');
    assert.deepEqual([...expr.matchAll(/service="([^"]+)"/g)].map(([, name]) => name).sort(), all);
    assert.deepEqual(parse(read('targets/compose.yml')).map(({ labels }) => labels.service).sort(), all);
  });

  test('refer to runbooks that are there', () => {
    for (const name of names) {
      for (const [, to] of readFileSync(join(root, 'docs', 'runbooks', `${name}.md`), 'utf8').matchAll(/\]\(([^)]+)\)/g)) assert.ok(existsSync(join(root, 'docs', 'runbooks', to)), `${name} → ${to}`);
    }
  });
});

describe('promtool', () => {
  let found, work;

  before(async () => {
    found = await findPrometheus({ say: (text) => process.stdout.write(`${text}\n`) });
    if (found.missing) process.stdout.write(`\n  !! There is no promtool (${found.missing}): rules and their tests are NOT CHECKED. Install the package "prometheus".\n\n`);
    work = mkdtempSync(join(tmpdir(), 'rules-'));
    cpSync(folder, work, { recursive: true });
    writeFileSync(join(work, 'metrics-token'), 'a token');
  });
  after(() => rmSync(work, { recursive: true }));

  const checks = { 'takes the scrape configuration': ['check', 'config', 'prometheus.yml'], 'takes the rules': ['check', 'rules', 'alerts.yml'], 'finds every alert to fire and to be silent as its tests say': ['test', 'rules', ...tests] };
  for (const [name, args] of Object.entries(checks)) {
    test(name, async (t) => {
      if (found.missing) return t.skip(found.missing);
      const { code, stdout, stderr } = await run(found.promtool, args, { cwd: work });
      assert.equal(code, 0, stdout + stderr);
    });
  }
});

describe('the ladder to Prometheus', () => {
  let folder, cache, bin;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'ladder-'));
    [cache, bin] = [join(folder, 'cache'), join(folder, 'bin')];
    mkdirSync(cache);
    mkdirSync(bin);
  });
  after(() => rmSync(folder, { recursive: true }));

  const programs = (place, version = '2.42.0') => {
    mkdirSync(place, { recursive: true });
    for (const name of ['promtool', 'prometheus']) {
      writeFileSync(join(place, name), `#!/bin/sh\necho "${name}, version ${version}"\n`);
      chmodSync(join(place, name), 0o755);
    }
    return place;
  };
  const find = (fetchInto = async () => undefined) => findPrometheus({ env: { PATH: bin }, cache, fetchInto });

  test('says why there is none, and leaves nothing behind', async () => {
    assert.match((await find()).missing, /no apt-get/);
    assert.equal((await find(async () => { throw new Error('no network'); })).missing, 'no network');
    assert.deepEqual(readdirSync(cache), []);
  });

  test('keeps what was fetched, and prefers what is installed', async () => {
    const fetch = async (place) => programs(join(place, 'usr', 'bin'));
    assert.deepEqual([(await find(fetch)).from, (await find()).from], ['apt', 'cache']);
    programs(bin, '3.1.0');
    const { from, version } = await find();
    assert.deepEqual([from, version], ['PATH', '3.1.0']);
  });
});
