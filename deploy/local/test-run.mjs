import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from './chromium.mjs';
import { endRunning, lastLines, run, runVisibly } from './commands.mjs';
import { build, install, nxEnvironment } from './install.mjs';
import { findNatsServer } from './nats-server.mjs';
import { whenOrphaned } from './orphaned.mjs';
import { root, unprivileged } from './places.mjs';
import { freePort } from './ports.mjs';
import { findPrometheus } from './prometheus.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';
import { startPostgres } from './postgres.mjs';
import { explain } from './problem.mjs';
import { send } from './processes.mjs';
import { Steps } from './steps.mjs';
import { Tally, jestTally, nodeTestTally } from './tally.mjs';
import { makeWork } from './test-work.mjs';

const tool = (path) => join(root, 'node_modules', path);
const stories = '<rootDir>/{apps,libs}/*/src/**/*.story.spec.{ts,tsx}';

export async function main(filter) {
  try {
    process.exitCode = await runTests(filter);
  } catch (error) {
    const known = explain(error);
    process.stderr.write(`\n${known.name === 'Problem' ? known.message : known.stack}\n`);
    process.stdout.write('0 passed, 1 failed\n');
    process.exitCode = 1;
  }
}

/**
 * @param filter arguments for Jest; with any, only Jest runs
 * @returns the exit code
 */
export async function runTests(filter) {
  const steps = new Steps();
  const total = new Tally();
  const work = await makeWork();
  const children = new Set();
  let postgres;
  let stopping;
  const stop = () => (stopping ??= endAll(children, () => postgres, work));
  const breakOff = () => void stop().then(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, breakOff);
  whenOrphaned(breakOff);
  try {
    await install(steps);
    const [nats, prometheus, browser] = await allOf([
      steps.step('nats-server', async () => findNatsServer({ say: (text) => steps.say(text) })),
      steps.step('Prometheus for the checks of its rules', async () => findPrometheus({ say: (text) => steps.say(text) })),
      chromium(steps),
      build(steps),
      steps.step('PostgreSQL', async () => void (postgres = await testDatabase(work))),
    ]);
    if (!filter.length) total.add(await checks(steps));
    total.add(browserTally(browser));
    total.add(prometheusTally(prometheus));
    const env = {
      ...process.env,
      PLAZA_TEST_DATABASE_ADMIN_URL: postgres.adminUrl,
      PLAZA_TEST_NATS_SERVER: nats.path,
      ...(browser && { PLAZA_TEST_CHROMIUM: browser }),
      ...(!prometheus.missing && { PLAZA_TEST_PROMETHEUS: prometheus.prometheus, PLAZA_TEST_PROMTOOL: prometheus.promtool }),
    };
    // Once told to end, nothing more is begun: the process exits when all is stopped.
    const visibly = (command, args) => stopping ? new Promise(() => undefined) : runVisibly(command, args, { cwd: root, env, detached: true }, (child) => children.add(child.once('exit', () => children.delete(child))));
    if (!filter.length) total.add(await bootstrapTests(steps, visibly, work));
    total.add(await jest(visibly, join(work, 'jest.json'), [...filter, '--maxWorkers=2', '--testPathIgnorePatterns=\\.story\\.spec\\.', '/node_modules/']));
    // One system at a time: each of these boots all services on these few cores.
    total.add(await jest(visibly, join(work, 'stories.json'), [...filter, '--runInBand', '--testTimeout=240000', `--testMatch=${stories}`]));
  } finally {
    await stop();
  }
  process.stdout.write(`\n${total}\n`);
  return total.failed ? 1 : 0;
}

/** Like Promise.all, but nothing is still being started when the failure of one arrives. */
async function allOf(promises) {
  for (const outcome of await Promise.allSettled(promises)) if (outcome.status === 'rejected') throw outcome.reason;
  return Promise.all(promises);
}

async function testDatabase(work) {
  const identity = unprivileged();
  const cluster = { bin: postgresBinaries(identity), folder: join(work, 'postgres'), identity, password: randomBytes(18).toString('base64url') };
  return startPostgres(cluster, await freePort());
}

// Each child leads a group of its own, so that what it has started itself, a whole stack perhaps, is told too.
async function endAll(children, postgres, work) {
  await endRunning();
  await Promise.all([...children].map((child) => new Promise((resolve) => child.once('exit', resolve) && send(-child.pid, 'SIGTERM'))));
  await postgres()?.stop();
  rmSync(work, { recursive: true, force: true });
}

/** Lint needs the project graph, which the build has made by now: without it the boundary rule only warns. */
async function checks(steps) {
  const tally = new Tally();
  const check = async (name, args) => {
    const started = performance.now();
    const { code, stdout, stderr } = await run(process.execPath, args, { cwd: root, env: nxEnvironment() });
    steps.write(`  ${code === 0 ? '✓' : '✗'} ${name}  ${((performance.now() - started) / 1000).toFixed(1)} s`);
    if (code === 0) tally.passed += 1;
    else {
      tally.failed += 1;
      steps.write(lastLines(`${stdout}${stderr}`, 80));
    }
  };
  await Promise.all([
    check('lint', [tool('eslint/bin/eslint.js'), '--cache', '--cache-location', '.nx/eslint/', '--max-warnings', '0', '.']),
    check('type check', [tool('typescript/bin/tsc'), '-p', 'tsconfig.json']),
  ]);
  return tally;
}

function browserTally(browser) {
  if (browser) return new Tally();
  process.stdout.write('\n  !! There is no Chromium: the browser tests are SKIPPED. Install the package "chromium" to run them.\n\n');
  return process.env.CI === 'true' ? new Tally({ failed: 1 }) : new Tally({ skipped: 1 });
}

function prometheusTally({ missing }) {
  if (!missing) return new Tally();
  process.stdout.write(`\n  !! There is no Prometheus (${missing}): its rules and the queries of the dashboards are NOT CHECKED. Install the package "prometheus".\n\n`);
  return new Tally({ skipped: 1 });
}

async function bootstrapTests(steps, visibly, work) {
  const report = join(work, 'bootstrap.tap');
  const specs = ['deploy/local', 'deploy/kubernetes'].flatMap((folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.spec.mjs')).map((name) => join(folder, name)));
  const args = ['--test', '--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=tap', `--test-reporter-destination=${report}`, ...specs];
  const { code } = await steps.step('bootstrap tests', () => visibly(process.execPath, args));
  return nodeTestTally(readFileSync(report, 'utf8'), code);
}

async function jest(visibly, report, args) {
  const { code } = await visibly(process.execPath, [tool('jest/bin/jest.js'), ...args, '--passWithNoTests', '--json', `--outputFile=${report}`]);
  return jestTally(report, code);
}
