import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { join } from 'node:path';
import { IsolatedProcesses, ProcessEnded, ProcessesClosed, TaskFailed, TaskTooSlow, type IsolationOptions } from './index';
import type { Misbehaviour } from './misbehaving.fixture';

const MIB = 2 ** 20;
const open: IsolatedProcesses<Misbehaviour, unknown>[] = [];

function processes(options: Partial<IsolationOptions> = {}) {
  const module = join(__dirname, '../dist/misbehaving.fixture.js');
  const made = new IsolatedProcesses<Misbehaviour, unknown>({ module, processes: 1, timeLimit: 5_000, memoryLimit: 256 * MIB, ...options });
  open.push(made);
  return made;
}

/** Runs it with a neighbour waiting behind it, who must be served. */
async function failureOf(task: Misbehaviour, options: Partial<IsolationOptions> = {}): Promise<unknown> {
  const pool = processes(options);
  const failure = pool.run(task).then(() => 'nothing', (error) => error);
  await expect(pool.run({ echo: 'neighbour' })).resolves.toBe('neighbour');
  return failure;
}

afterEach(() => Promise.all(open.splice(0).map((pool) => pool.close())));

it('clones what goes in and what comes out, bytes too', async () => {
  const echo = { bytes: Buffer.from('가'), date: new Date(7), map: new Map([[1, 'one']]) };
  await expect(processes().run({ echo })).resolves.toEqual(echo);
});

it('tells of a task that throws its code alone, never its words', async () => {
  const failure = await failureOf({ throw: 'MY_CODE' });
  expect(failure).toBeInstanceOf(TaskFailed);
  expect(failure).toMatchObject({ code: 'MY_CODE', message: expect.not.stringContaining('my words') });
});

it.each<Misbehaviour>(['hang', 'wait for ever'])('ends a task that would %s; the next in the queue is done', async (task) => {
  expect(await failureOf(task, { timeLimit: 200 })).toBeInstanceOf(TaskTooSlow);
  // The watchdog's own ticks would add up to the limit after two minutes: what waits is ended by the clock, long before.
}, 60_000);

it('ends a task that hangs by the time that it has worked, not by the clock, which goes on while the machine does other things', async () => {
  // The clock of the service stands still: nothing but the watchdog ends what hangs.
  const timer = setTimeout;
  const clock = jest.spyOn(globalThis, 'setTimeout').mockImplementation((() => timer(() => undefined, 0)) as never);
  try {
    expect(await failureOf('hang', { timeLimit: 200 })).toBeInstanceOf(TaskTooSlow);
  } finally {
    clock.mockRestore();
  }
}, 60_000);

it.each<Misbehaviour>(['exit', 'fill the heap', 'fill buffers'])('survives a task that would %s; the next in the queue is done', async (task) => {
  expect(await failureOf(task, { timeLimit: 30_000 })).toBeInstanceOf(ProcessEnded);
});

it('does a task again that went down with what others had left behind', async () => {
  const pool = processes();
  await pool.run('fill up what the next task needs');
  const [first, second] = await Promise.all([pool.run('fill up what the next task needs'), pool.run({ echo: 'neighbour' })]);
  expect([first, second]).toEqual([1, 'neighbour']);
});

it.each<Misbehaviour>(['write a file', 'start a program'])('lets no task %s', async (task) => {
  expect(await failureOf(task)).toMatchObject({ code: 'ERR_ACCESS_DENIED' });
});

it('shows a task nothing of the environment of the service', async () => {
  expect(await processes().run('tell what surrounds it')).toMatchObject({ environment: ['TZ'] });
});

const processOf = async (pool: IsolatedProcesses<Misbehaviour, unknown>) => ((await pool.run('tell what surrounds it')) as { process: number }).process;
/** Nobody may be there to collect an orphan that has ended: its entry stays, as a zombie's. */
const lives = (pid: number) => {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
};

it('lets the service go first', async () => {
  expect(getPriority(await processOf(processes()))).toBeGreaterThan(getPriority());
});

it('uses a process again, and replaces it after its number of tasks', async () => {
  const pool = processes({ tasksPerProcess: 2 });
  const pids = [await processOf(pool), await processOf(pool), await processOf(pool)];
  expect(pids[1]).toBe(pids[0]);
  expect(pids[2]).not.toBe(pids[0]);
});

it('works in as many processes at once as it may', async () => {
  const pool = processes({ processes: 2 });
  expect(new Set(await Promise.all([1, 2, 3, 4].map(() => processOf(pool)))).size).toBe(2);
});

it('ends a process that has nothing to do, and starts another when there is work', async () => {
  const pool = processes({ idleLimit: 1 });
  const pid = await processOf(pool);
  while (lives(pid)) await new Promise(setImmediate);
  expect(await processOf(pool)).not.toBe(pid);
});

const childrenOf = () => readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

it('keeps a process ready before there is work and after it, and another when that one is gone', async () => {
  const before = new Set(childrenOf());
  const pool = processes({ kept: 1, idleLimit: 1 });
  pool.start();
  const [started] = childrenOf().filter((pid) => !before.has(pid));
  expect(await pool.run('tell what surrounds it')).toMatchObject({ process: started, prepared: true });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await processOf(pool)).toBe(started);
  await expect(pool.run('exit')).rejects.toBeInstanceOf(ProcessEnded);
  while (childrenOf().every((pid) => before.has(pid))) await new Promise(setImmediate);
});

it('leaves no process at work when the service is killed, however long its task would go on', async () => {
  const service = fork(join(__dirname, '../dist/killed-service.fixture.js'));
  const [pid] = (await once(service, 'message')) as [number];
  try {
    service.kill('SIGKILL');
    await once(service, 'exit');
    const deadline = Date.now() + 20_000;
    while (lives(pid) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(lives(pid)).toBe(false);
  } finally {
    if (lives(pid)) process.kill(pid, 'SIGKILL');
  }
});

it('starts no process again and again whose module cannot be loaded', async () => {
  const pool = processes({ module: '/nowhere.js', kept: 1 });
  pool.start();
  await expect(pool.run({ echo: 1 })).rejects.toMatchObject({ name: 'ProcessNotStarted' });
  await expect(pool.run({ echo: 1 })).rejects.toMatchObject({ name: 'ProcessNotStarted' });
});

it('leaves no process when it is closed, and tells those who wait', async () => {
  const pool = processes({ timeLimit: 60_000 });
  const pid = await processOf(pool);
  const waiting = Promise.allSettled([pool.run('hang'), pool.run({ echo: 1 })]);
  await pool.close();
  expect((await waiting).map((outcome) => outcome.status === 'rejected' && outcome.reason)).toEqual([expect.any(ProcessesClosed), expect.any(ProcessesClosed)]);
  expect(lives(pid)).toBe(false);
  await expect(pool.run({ echo: 1 })).rejects.toBeInstanceOf(ProcessesClosed);
});

it('blames no task when its module cannot be loaded', async () => {
  await expect(processes({ module: '/nowhere.js' }).run({ echo: 1 })).rejects.toMatchObject({ name: 'ProcessNotStarted', code: 'MODULE_NOT_FOUND' });
});
