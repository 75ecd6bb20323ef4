import { readFileSync } from 'node:fs';

/** Resident memory in MB and CPU seconds so far, by process name. Linux only: read from /proc. */
export function measure(pids: Record<string, number>): Record<string, { rss: number; cpu: number }> {
  return Object.fromEntries(
    Object.entries(pids).map(([name, pid]) => {
      const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
      return [name, { rss: Math.round((pages * 4096) / 1e6), cpu: (Number(fields[11]) + Number(fields[12])) / 100 }];
    }),
  );
}
