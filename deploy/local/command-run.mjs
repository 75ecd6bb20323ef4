import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runVisibly } from './commands.mjs';
import { contextOf } from './context.mjs';
import { withLock } from './lock.mjs';
import { natsAccepts, natsPlaces, writeAuthorization } from './nats.mjs';
import { readJson } from './places.mjs';
import { explain, Problem } from './problem.mjs';
import { isSame, send } from './processes.mjs';
import { provision, provisioningEnvironment } from './provisioning.mjs';
import { loadSecrets, secretsFile, writeDerived } from './secrets.mjs';
import { entryOf } from './services.mjs';
import { readSettings } from './settings.mjs';
import { readState } from './state.mjs';

const changingSecrets = new Set(['source-add', 'source-revoke', 'subscriber-add', 'operator-add', 'operator-revoke']);
const needingServers = new Set(['source-revoke', 'dead-letters', 'search-rebuild', 'policy-diff', 'policy-apply', 'apply']);
const reloadMs = 10_000;

export async function main(command, args) {
  try {
    process.exitCode = await runCommand(command, args);
  } catch (error) {
    const known = explain(error);
    process.stderr.write(`${known.name === 'Problem' ? known.message : known.stack}\n`);
    process.exitCode = 1;
  }
}

/** @returns the exit code */
export async function runCommand(command, args, env = process.env) {
  const choices = readSettings(env);
  const { dataDir } = choices;
  // A NATS server of one's own needs its users before anything can start.
  if (command === 'nats-config') {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    loadSecrets(dataDir);
  }
  if (!existsSync(entryOf('provisioning'))) throw new Problem('NOT_BUILT', 'Open Plaza is not built yet.', 'Run "npm ci && npm run build", then the command again.');
  if (!existsSync(secretsFile(dataDir))) throw new Problem('NOT_STARTED', `There is nothing in ${dataDir} yet.`, 'Run "npm start" once, with the same PLAZA_DATA_DIR.');
  const stack = { choices, state: readState(dataDir) };
  if (needingServers.has(command) && !isRunning(stack)) throw new Problem('NOT_RUNNING', 'Open Plaza is not running.', 'Start it with "npm start", then run the command in a second terminal.');
  if (!changingSecrets.has(command)) return forward(stack, command, args);
  return withLock(join(dataDir, 'secrets.lock'), async () => {
    const code = await forward(stack, command, args);
    if (code === 0) await makeItHold(stack, command);
    return code;
  });
}

function currentContext({ choices, state }) {
  const secrets = readJson(secretsFile(choices.dataDir));
  return { ...contextOf({ choices, secrets, ports: state.ports ?? {} }), natsUrl: choices.natsUrl ?? state.natsUrl, databaseName: state.databaseName, adminUrl: choices.adminUrl };
}

async function forward(stack, command, args) {
  const { code } = await runVisibly(process.execPath, [entryOf('provisioning'), command, ...args], { env: provisioningEnvironment(currentContext(stack)) });
  return code;
}

/** secrets.json was changed: whoever works with a copy of it is told, and the streams get their consumers. */
async function makeItHold(stack, command) {
  const { choices, state } = stack;
  const context = currentContext(stack);
  writeDerived(choices.dataDir, context.secrets, { natsUrl: context.natsUrl, intakeUrl: state.intakeUrl });
  // The console reads its file again by itself.
  if (command.startsWith('operator-')) return;
  if (!isRunning(stack)) return tell('It holds from the next "npm start" on.');
  if (state.ports.nats) await reloadNats(choices.dataDir, state, context);
  else tell('Include what "npm run nats:users" prints in the configuration of your NATS server, and reload it.');
  await provision(context, 'apply');
}

async function reloadNats(dataDir, state, context) {
  const places = natsPlaces(dataDir);
  writeAuthorization(places, await provision(context, 'nats-config'));
  send(state.pids.nats, 'SIGHUP');
  const deadline = performance.now() + reloadMs;
  while (!(await usersAre(context.secrets, state.ports.nats))) {
    if (performance.now() > deadline) throw new Problem('NOT_RELOADED', 'nats-server did not take the new users.', `See the end of ${join(dataDir, 'logs', 'nats.log')}.`);
    await pause(50);
  }
}

async function usersAre({ sources, subscribers }, port) {
  const users = [
    ...Object.entries(sources).map(([system, { natsPassword }]) => ({ user: `source-${system}`, password: natsPassword })),
    ...Object.entries(subscribers).map(([name, { natsPassword }]) => ({ user: `subscriber-${name}`, password: natsPassword })),
  ];
  return (await Promise.all(users.map((user) => natsAccepts({ port, ...user })))).every(Boolean);
}

function isRunning({ choices, state }) {
  if (choices.natsUrl || (state.natsUrl && !state.ports?.nats)) return true;
  const { pid, fingerprint } = state.processes?.nats ?? {};
  return isSame(pid, fingerprint);
}

const tell = (text) => process.stderr.write(`${text}\n`);
