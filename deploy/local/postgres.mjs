import { appendFileSync, chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lastLines, run } from './commands.mjs';
import { Problem } from './problem.mjs';

const settings = `
# Open Plaza: reached over loopback only, and no value of a row ever reaches the log.
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
password_encryption = 'scram-sha-256'
log_error_verbosity = terse
log_min_error_statement = panic
# Above ERROR: the very message of one quotes the value that it could not read. Services log the code.
log_min_messages = log
max_connections = 200
fsync = on
`;

/** Makes the cluster, unless it is there. @param cluster { bin, folder, identity, password } */
export async function createCluster({ bin, folder, identity, password }) {
  if (existsSync(join(folder, 'plaza.complete'))) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const passwordFile = `${folder}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (identity) for (const place of [folder, passwordFile]) chownSync(place, identity.uid, identity.gid);
  try {
    const args = ['-D', folder, '-U', 'postgres', '--encoding=UTF8', '--locale-provider=icu', '--icu-locale=und', '--locale=C.UTF-8', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--no-instructions'];
    const { code, stdout, stderr } = await run(join(bin, 'initdb'), args, { ...identity, cwd: dirname(bin), env: { PATH: process.env.PATH, LC_ALL: 'C' } });
    if (code !== 0) throw initdbProblem(`${stdout}${stderr}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  appendFileSync(join(folder, 'postgresql.conf'), settings);
  writeFileSync(join(folder, 'plaza.complete'), '');
}

function initdbProblem(output) {
  if (/No space left/i.test(output)) return new Problem('DISK_FULL', 'The disk is full: PostgreSQL could not make its files.', 'Free some space and run the command again.');
  if (/user does not exist/.test(output)) return new Problem('NO_USER_NAME', `The user with the number ${process.getuid()} has no name on this machine, and PostgreSQL refuses to run for such a one.`, 'Run the command as a user that /etc/passwd lists, or as root.');
  return new Problem('INITDB_FAILED', `PostgreSQL could not be set up: ${lastLines(output, 4)}`, 'Mend that, or point DATABASE_URL and PLAZA_DATABASE_ADMIN_URL at a server of yours.');
}

export const postgresCommand = ({ bin, folder, identity }, port) => ({
  command: join(bin, 'postgres'),
  args: ['-D', folder, '-p', String(port)],
  options: { ...identity, cwd: dirname(bin), env: { PATH: process.env.PATH, LC_ALL: 'C' } },
});

/** The postmaster itself writes "ready" on the eighth line of its file once it takes connections. */
export function postgresReady(folder, pid) {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

/** A server for the length of a test run. @returns { port, adminUrl, stop } */
export async function startPostgres(cluster, port) {
  await createCluster(cluster);
  const { command, args, options } = postgresCommand(cluster, port);
  const log = `${cluster.folder}.log`;
  const output = openSync(log, 'a', 0o600);
  const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', output, output] });
  closeSync(output);
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  let running = true;
  void ended.then(() => (running = false));
  while (running && !postgresReady(cluster.folder, child.pid)) await pause(10);
  if (!running) throw new Problem('POSTGRES_FAILED', `PostgreSQL did not start: ${lastLines(readFileSync(log, 'utf8'), 4)}`, 'Mend that and run the command again.');
  return {
    port,
    adminUrl: `postgres://postgres:${cluster.password}@127.0.0.1:${port}/postgres`,
    stop: () => (running && child.kill('SIGINT'), ended),
  };
}
