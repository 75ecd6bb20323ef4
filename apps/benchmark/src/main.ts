import { cpus, totalmem } from 'node:os';
import { writeFile } from 'node:fs/promises';
import type { Document } from '@plaza/contracts';
import { eventually, Plaza } from '@plaza/testing';
import { documents, pace, saturate } from './load';
import { measure } from './processes';
import { Watch } from './watch';

/** Figures of the whole plaza as `npm start` runs it: `npm run bench -- [--count 5000] [--seconds 20] [--json FILE]`. */
const option = (name: string, otherwise: string) => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? otherwise : process.argv[index + 1]!;
};
const COUNT = Number(option('count', '5000'));
const SECONDS = Number(option('seconds', '20'));

function percentile(values: number[], share: number): number {
  return Math.round(values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]! * 10) / 10;
}

async function main(): Promise<void> {
  const launched = performance.now();
  const plaza = await Plaza.start();
  const startToReady = (performance.now() - launched) / 1000;
  try {
    const agencies = plaza.credentials.sources.demo!.agencies;
    const source = await plaza.connectAs('source');
    const admin = await plaza.connectAsProvisioning();
    const watch = new Watch(admin);
    // What is published before the server knows the subscriptions is not seen.
    await admin.flush();
    const searchable = (load: Document[]) =>
      eventually('everything is searchable', () => {
        const missing = load.filter(({ documentId }) => !watch.searchableAt.has(documentId)).length;
        if (missing > 0) throw new Error(`${missing} of ${load.length} are missing; ${watch}`);
        return true;
      }, 120_000);
    let run = 1;
    const load = (count: number) => documents(count, agencies, run++);
    const delays = async (rate: number) => {
      const made = load(rate * SECONDS);
      const scheduled = await pace(source, made, rate);
      await searchable(made);
      const values = made.map(({ documentId }) => watch.searchableAt.get(documentId)! - scheduled.get(documentId)!);
      return { p50: percentile(values, 0.5), p99: percentile(values, 0.99) };
    };

    const idle = measure(plaza.state.pids);
    const warmUp = load(500);
    await saturate(source, warmUp);
    await searchable(warmUp);
    const at50 = await delays(50);
    const at200 = await delays(200);
    const flood = load(COUNT);
    const before = measure(plaza.state.pids);
    const began = await saturate(source, flood);
    await searchable(flood);
    const took = (Math.max(...flood.map(({ documentId }) => watch.searchableAt.get(documentId)!)) - began) / 1000;
    const after = measure(plaza.state.pids);
    const processes = Object.fromEntries(
      Object.entries(after).map(([name, { memory, cpu }]) => [
        name,
        { idleMB: idle[name]!.memory, loadedMB: memory, cpuSecondsPer1000: Math.round(((cpu - before[name]!.cpu) / COUNT) * 1e5) / 100 },
      ]),
    );
    const result = {
      machine: { cpu: cpus()[0]!.model, cores: cpus().length, memoryGB: Math.round(totalmem() / 1e9), node: process.version },
      startToReadySeconds: Math.round(startToReady * 10) / 10,
      saturation: { documents: COUNT, seconds: Math.round(took * 10) / 10, documentsPerSecond: Math.round(COUNT / took) },
      millisecondsToSearchable: { at50, at200 },
      processes,
    };
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    const file = option('json', '');
    if (file) await writeFile(file, JSON.stringify(result));
  } finally {
    await plaza.end();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
