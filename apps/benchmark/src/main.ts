import { writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import type { Document } from '@plaza/contracts';
import { documents } from './measure/load';
import { runSystem, type Loads } from './measure/system-run';
import { planOf, type Plan } from './options';
import { resultOf, type RunOfSystem } from './report/results';
import { tableOf } from './report/table';
import { startFloor } from './systems/floor/floor';
import { startPlaza } from './systems/plaza';
import { startStock, startStockDurable } from './systems/stock/stock';
import type { Running, SystemName } from './systems/system';

/** The plaza beside plain code and beside what one writes by the book; see README.md. */
const START: Record<SystemName, () => Promise<Running>> = { plaza: startPlaza, floor: startFloor, stock: startStock, stockDurable: startStockDurable };

const say = (text: string) => process.stdout.write(`${text}\n`);

/** What runs at the moment, or is just starting: it is ended whichever way this process ends. */
let current: Promise<Running> | undefined;

function starting(name: SystemName): Promise<Running> {
  current = START[name]();
  return current;
}

async function end(): Promise<void> {
  const ending = current;
  current = undefined;
  // Where the start itself failed, its caller has been told, and nothing is left to stop.
  await (await ending?.catch(() => undefined))?.stop();
}

/** Made once for each run: every system gets the same documents. */
function loadsOf(run: number): Loads {
  const made = new Map<string, Document[]>();
  return (part, count) => {
    const known = made.get(part) ?? documents(count, run * 100 + made.size);
    made.set(part, known);
    return known;
  };
}

async function measure(plan: Plan): Promise<{ results: Partial<Record<SystemName, ReturnType<typeof resultOf>>>; failures: string[] }> {
  const runs: Partial<Record<SystemName, RunOfSystem[]>> = {};
  const failures: string[] = [];
  for (let run = 1; run <= plan.runs; run += 1) {
    const loads = loadsOf(run);
    // Another one begins each time: what the machine does over the minutes hits all alike.
    for (const [index] of plan.systems.entries()) {
      const name = plan.systems[(index + run - 1) % plan.systems.length]!;
      try {
        const began = performance.now();
        const measured = await runSystem(() => starting(name), plan, run, loads);
        (runs[name] ??= []).push(measured);
        say(`run ${run} of ${plan.runs}: ${name}, ${((performance.now() - began) / 1000).toFixed(0)} s`);
      } catch (error) {
        failures.push(`run ${run}, ${name}: ${error instanceof Error ? error.message : String(error)}`);
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      } finally {
        await end().catch((error: unknown) => process.stderr.write(`${name} did not stop as it should: ${String(error)}\n`));
      }
    }
  }
  return { results: Object.fromEntries(Object.entries(runs).map(([name, measured]) => [name, resultOf(measured)])), failures };
}

async function main(): Promise<void> {
  const plan = planOf(process.argv.slice(2));
  const machine = { cpu: cpus()[0]!.model, cores: cpus().length, memoryGB: Math.round(totalmem() / 1e9), node: process.version, loadAtStart: loadavg()[0]! };
  say(`${machine.cores} cores of ${machine.cpu}, ${machine.memoryGB} GB, Node ${machine.node}; load at start ${machine.loadAtStart.toFixed(1)}`);
  const { results, failures } = await measure(plan);
  say(`\n${tableOf(results)}`);
  if (plan.json) await writeFile(plan.json, `${JSON.stringify({ machine, runs: plan.runs, results, failures }, null, 2)}\n`);
  if (failures.length > 0) throw new Error(failures.join('\n'));
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void end().catch(() => undefined).then(() => process.exit(130)));
}
main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
