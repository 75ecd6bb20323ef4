import { setTimeout as pause } from 'node:timers/promises';
import type { Document } from '@plaza/contracts';
import { simulateDay } from '@plaza/simulation';
import { toNatsHeaders, type NatsConnection } from '@plaza/messaging';

/** New documents of a simulated day, each once; made before the clock runs. */
export function documents(count: number, agencies: string[], run: number): Document[] {
  const day = simulateDay({ seed: run, run, count, agencies, now: () => new Date(), followUps: false });
  return [...day].map(({ data }) => data as Document);
}

function publish(bus: NatsConnection, document: Document): Promise<unknown> {
  return bus.jetstream({ checkAPI: false }).publish('source.demo.document.created.v1', JSON.stringify(document), {
    timeout: 60_000,
    headers: toNatsHeaders({
      'ce-specversion': '1.0', 'ce-id': document.documentId, 'ce-type': 'document.created.v1', 'ce-source': '/benchmark', 'content-type': 'application/json',
    }),
  });
}

/** As fast as the bus takes them, 500 in flight. @returns when the first was sent */
export async function saturate(bus: NatsConnection, load: Document[]): Promise<number> {
  const began = performance.now();
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < load.length; index = next++) await publish(bus, load[index]!);
  };
  await Promise.all(Array.from({ length: 500 }, worker));
  return began;
}

/**
 * Open loop: each document at its scheduled moment, however late the system is; delays count from that moment.
 * @param rate documents a second
 * @returns the scheduled moment of each document
 */
export async function pace(bus: NatsConnection, load: Document[], rate: number): Promise<Map<string, number>> {
  const began = performance.now();
  const scheduled = new Map<string, number>();
  const sent: Promise<unknown>[] = [];
  for (const [index, document] of load.entries()) {
    const due = began + (index * 1000) / rate;
    scheduled.set(document.documentId, due);
    if (due > performance.now()) await pause(due - performance.now());
    sent.push(publish(bus, document));
  }
  await Promise.all(sent);
  return scheduled;
}
