import { readdirSync, readFileSync } from 'node:fs';

export interface Usage {
  /** Memory in MB; pages shared with other processes count in proportion (PSS). */
  memory: number;
  /** CPU seconds so far. */
  cpu: number;
}

const TICKS_PER_SECOND = 100;

/** The fields of proc(5)'s `stat` after the name, which may itself contain spaces and brackets. */
const statOf = (pid: number) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
const [PARENT, OWN, OF_ENDED_CHILDREN] = [1, [11, 12], [13, 14]] as const;

const seconds = (stat: string[], fields: readonly number[]) => fields.reduce((sum, field) => sum + Number(stat[field]), 0) / TICKS_PER_SECOND;

/** PostgreSQL works in children. Linux only, like all of this: /proc has the figures. */
function childrenOf(pid: number): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
  return pids.filter((child) => ofLiving(() => Number(statOf(child)[PARENT]) === pid, false));
}

function ofLiving<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return otherwise;
    throw error;
  }
}

function memoryOf(pid: number): number {
  const [, kilobytes] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
  return Number(kilobytes ?? 0) / 1000;
}

/** A process with its children; those that came and went are in what the parent has been told of their time. */
function usageOf(pid: number): Usage {
  const family = childrenOf(pid).map((child) => ofLiving(() => ({ memory: memoryOf(child), cpu: seconds(statOf(child), OWN) }), { memory: 0, cpu: 0 }));
  const own = { memory: memoryOf(pid), cpu: seconds(statOf(pid), [...OWN, ...OF_ENDED_CHILDREN]) };
  return [own, ...family].reduce((sum, { memory, cpu }) => ({ memory: sum.memory + memory, cpu: sum.cpu + cpu }));
}

export function measureUsage(pids: Record<string, number>): Record<string, Usage> {
  return Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, ofLiving(() => usageOf(pid), { memory: 0, cpu: 0 })]));
}

/** CPU seconds of this process so far: it must not be what is measured. */
export function ownCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
