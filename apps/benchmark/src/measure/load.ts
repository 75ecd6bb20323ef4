import { setTimeout as pause } from 'node:timers/promises';
import type { Document } from '@plaza/contracts';
import { simulateDay } from '@plaza/simulation';
import { AGENCIES, type Prepared } from '../systems/system';

/** New documents of a simulated day, each once; made before the clock runs. @param run never the same for two loads */
export function documents(count: number, run: number): Document[] {
  const day = simulateDay({ seed: run, run, count, agencies: AGENCIES, now: () => new Date(), followUps: false });
  return [...day].map(({ data }) => data as Document);
}

/** The documents of one run, by part: every system gets the same. */
export type Loads = (part: string, count: number) => Document[];

export function loadsOf(run: number): Loads {
  const made = new Map<string, Document[]>();
  return (part, count) => {
    const known = made.get(part) ?? documents(count, run * 100 + made.size);
    made.set(part, known);
    return known;
  };
}

const IN_FLIGHT = 500;

/** As fast as the bus takes them. @returns when the first was sent */
export async function saturate(load: readonly Prepared[]): Promise<number> {
  const began = performance.now();
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < load.length; index = next++) await load[index]!.send();
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  return began;
}

/** Open loop: when each is due, in milliseconds. @param rate documents a second */
export const dueAt = (began: number, index: number, rate: number): number => began + (index * 1000) / rate;

/**
 * Each at its scheduled moment, however late the system is; delays count from that moment.
 * @returns the scheduled moments
 */
export async function pace(load: readonly Prepared[], rate: number): Promise<Map<string, number>> {
  const began = performance.now();
  const scheduled = new Map<string, number>();
  const sent: Promise<unknown>[] = [];
  for (const [index, prepared] of load.entries()) {
    const due = dueAt(began, index, rate);
    scheduled.set(prepared.documentId, due);
    if (due > performance.now()) await pause(due - performance.now());
    sent.push(prepared.send());
  }
  await Promise.all(sent);
  return scheduled;
}
