import type { Loads } from './measure/load';
import { runSystem } from './measure/system-run';
import type { Plan } from './options';
import { resultOf, type Result, type RunOfSystem } from './report/results';
import { startFloor } from './systems/floor/floor';
import { startPlaza } from './systems/plaza';
import type { Session } from './systems/session';
import { startStock, startStockDurable } from './systems/stock/stock';
import type { Running, SystemName } from './systems/system';

const START: Record<SystemName, () => Promise<Running>> = { plaza: startPlaza, floor: startFloor, stock: startStock, stockDurable: startStockDurable };

export interface Comparison {
  results: Partial<Record<SystemName, Result>>;
  /** Runs that broke off; the others count. */
  failures: string[];
}

function summaryOf({ figures: { saturation, lost, doubled }, kill }: RunOfSystem): string {
  const calm = `${saturation ?? '–'} documents/s, ${lost ?? '–'} lost, ${doubled ?? '–'} doubled`;
  return kill ? `${calm}; ${kill.stage} killed: ${kill.lost} of ${kill.documents} lost, ${kill.doubled} doubled` : calm;
}

/** Runs the systems one after the other, run by run; in each run all of them get the same documents. */
export async function compare(plan: Plan, session: Session, loadsOf: (run: number) => Loads, say: (text: string) => void): Promise<Comparison> {
  const runs: Partial<Record<SystemName, RunOfSystem[]>> = {};
  const failures: string[] = [];
  for (let run = 1; run <= plan.runs; run += 1) {
    const loads = loadsOf(run);
    for (const index of plan.systems.keys()) {
      // Another one begins each time: what the machine does over the minutes hits all alike.
      const name = plan.systems[(index + run - 1) % plan.systems.length]!;
      const began = performance.now();
      try {
        const measured = await runSystem(() => session.start(START[name]), plan, run, loads);
        (runs[name] ??= []).push(measured);
        say(`run ${run} of ${plan.runs}: ${name}, ${((performance.now() - began) / 1000).toFixed(0)} s; ${summaryOf(measured)}`);
      } catch (error) {
        failures.push(`run ${run}, ${name}: ${error instanceof Error ? error.message : String(error)}`);
        say(failures.at(-1)!);
      } finally {
        await session.end();
      }
    }
  }
  return { results: Object.fromEntries(Object.entries(runs).map(([name, measured]) => [name, resultOf(measured)])), failures };
}
