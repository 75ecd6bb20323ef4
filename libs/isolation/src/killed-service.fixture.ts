import { join } from 'node:path';
import { IsolatedProcesses } from './index';
import type { Misbehaviour } from './misbehaving.fixture';

/** A service to be killed while a process works for it: it tells which one, as soon as that has its task. */
async function main(): Promise<void> {
  const pool = new IsolatedProcesses<Misbehaviour, { process: number }>({
    module: join(__dirname, 'misbehaving.fixture.js'), processes: 1, timeLimit: 600_000, memoryLimit: 256 * 2 ** 20,
  });
  const { process: pid } = await pool.run('tell what surrounds it');
  void pool.run('hang');
  setImmediate(() => process.send!(pid));
}

void main();
