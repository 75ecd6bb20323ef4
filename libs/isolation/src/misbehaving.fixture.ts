/** What a task must not be able to do to its neighbours, in the built form that a process can load. */
export type Misbehaviour =
  | { echo: unknown }
  | { throw: string }
  | 'hang'
  | 'wait for ever'
  | 'exit'
  | 'fill the heap'
  | 'fill buffers'
  | 'fill up what the next task needs'
  | 'write a file'
  | 'start a program'
  | 'tell what surrounds it';

let prepared = false;

export async function prepare(): Promise<void> {
  prepared = true;
}

export async function run(input: Misbehaviour): Promise<unknown> {
  if (typeof input === 'object') {
    if ('echo' in input) return input.echo;
    throw Object.assign(new Error('my words'), { code: input.throw });
  }
  switch (input) {
    case 'hang':
      for (;;);
    case 'wait for ever':
      return new Promise(() => undefined);
    case 'exit':
      return process.exit(3);
    case 'fill the heap':
      for (const kept: unknown[] = []; ; ) kept.push({ kept: Array.from({ length: 100 }, Math.random) });
    case 'fill buffers':
      for (const kept: Buffer[] = []; ; ) kept.push(Buffer.alloc(2 ** 20, 1));
    case 'fill up what the next task needs':
      leftBehind.push(Buffer.alloc(150 * 2 ** 20, 1));
      // Too much for this process, and needed for a while: long enough to be seen.
      return leftBehind.length > 1 ? new Promise(() => undefined) : leftBehind.length;
    case 'write a file':
      return (await import('node:fs')).writeFileSync('/tmp/written-by-a-task', '');
    case 'start a program':
      return (await import('node:child_process')).execFileSync('true');
    case 'tell what surrounds it':
      return { environment: Object.keys(process.env), process: process.pid, prepared };
  }
}

const leftBehind: Buffer[] = [];
