import { execFile, spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const running = new Set();

/** Runs a program to its end; resolves with its code and all it said, never rejects for a code other than 0. */
export function run(command, args, { timeoutMs = 600_000, ...options } = {}) {
  return new Promise((resolve) => {
    const child = execFile(command, args, { maxBuffer: 64 << 20, timeout: timeoutMs, encoding: 'utf8', ...options }, (error, stdout, stderr) => {
      running.delete(child);
      resolve({ code: error ? (typeof error.code === 'number' ? error.code : 1) : 0, stdout, stderr: stderr || (error && !stdout ? error.message : '') });
    });
    running.add(child);
  });
}

/** Ends what `run` has not finished: an installation that went on by itself would meet the next one in the same folder. */
export async function endRunning() {
  await Promise.all([...running].map((child) => new Promise((resolve) => child.once('close', resolve) && child.kill('SIGTERM'))));
}

/** Runs a program that talks to the terminal itself. `onSpawn` gets the child, to stop it early. */
export function runVisibly(command, args, options = {}, onSpawn = () => undefined) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    onSpawn(child);
    child.once('error', (error) => resolve({ code: 1, error }));
    child.once('exit', (code, signal) => resolve({ code: code ?? 1, signal }));
  });
}

export function onPath(program, path = process.env.PATH ?? '') {
  return path
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, program))
    .find(isExecutable);
}

export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

export const lastLines = (text, count = 15) => text.trimEnd().split('\n').slice(-count).join('\n');
