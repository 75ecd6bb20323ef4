import { readdirSync, readFileSync } from 'node:fs';

interface Usage {
  /** Memory in MB; pages shared with other processes count in proportion (PSS). */
  memory: number;
  /** CPU seconds so far. */
  cpu: number;
}

const statOf = (pid: number) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');

/** The process and its children: PostgreSQL does its work in those. Linux only, read from /proc. */
function family(pid: number): number[] {
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((child) => {
    try {
      return Number(statOf(child)[1]) === pid;
    } catch {
      return false;
    }
  });
  return [pid, ...children];
}

function usageOf(pid: number): Usage {
  const [, kilobytes] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))!;
  const stat = statOf(pid);
  return { memory: Number(kilobytes) / 1000, cpu: (Number(stat[11]) + Number(stat[12])) / 100 };
}

export function measure(pids: Record<string, number>): Record<string, Usage> {
  return Object.fromEntries(
    Object.entries(pids).map(([name, pid]) => {
      const usages = family(pid).map(usageOf);
      return [name, { memory: Math.round(usages.reduce((sum, { memory }) => sum + memory, 0)), cpu: usages.reduce((sum, { cpu }) => sum + cpu, 0) }];
    }),
  );
}
