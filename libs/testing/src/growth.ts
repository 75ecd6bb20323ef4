import { createContext, Script } from 'node:vm';

/** Characters of the shorter text; the longer one has four times as many. */
const LENGTH = 10_000;
const TIMES = 4;
const TRIES = 24;
/** Milliseconds that one run may take, ten times what it needs on a slow machine that has much else to do: no pattern that takes for ever outlives it. */
const RUN = 20_000;
/** Microseconds of processor time after which nothing is measured again: what takes as long is not slow by chance. */
const ENOUGH = 1_000_000;
/** Around the text: what no pattern of ours takes behind it, or a letter on both sides. One that can take the text in many ways must try them all. */
const AROUND = [['', '☃'], ['가', '가']] as const;

/** Linear, four times the text takes four times as long; quadratic, sixteen times. Between them lies whatever else the machine does. */
export const GROWTH = 8;

/** Whole seeds, so that markup stays what it is. */
export const repeated = (seed: string, length = LENGTH): string => seed.repeat(Math.ceil(length / seed.length));

/** How much longer a text made of `seed` takes when it is four times as long, measured again as long as it looks too much. */
export const growthOf = (seed: string, run: (text: string) => unknown): number => Math.max(...AROUND.map((around) => growthWithin(around, seed, run)));

function growthWithin([before, behind]: readonly [string, string], seed: string, run: (text: string) => unknown): number {
  const once = repeated(seed);
  const [shorter, longer] = [before + once + behind, before + once.repeat(TIMES) + behind];
  let growth = Infinity;
  let spent = 0;
  for (let tries = 1; tries <= TRIES && growth > GROWTH && spent < ENOUGH; tries += 1) {
    const short = costs(() => run(shorter), tries + 1);
    const long = costs(() => run(longer), tries);
    if (short === null || long === null) return Infinity;
    growth = Math.min(growth, Math.min(...long) / Math.min(...short));
    spent += [...short, ...long].reduce((sum, cost) => sum + cost);
  }
  return growth;
}

/** Microseconds of processor time of each run: what else happens meanwhile only adds to it. @returns null when one takes for ever */
function costs(run: () => unknown, times: number): number[] | null {
  const measured: number[] = [];
  while (measured.length < times) {
    const cost = costOf(run);
    if (cost === null) return null;
    measured.push(cost);
    if (cost > ENOUGH) break;
  }
  return measured;
}

const CALL = new Script('run()');
const held: { run?: () => unknown } = {};
const context = createContext(held);

/** Microseconds of processor time that a run takes. @returns null when it takes for ever */
export function costOf(run: () => unknown): number | null {
  let cost = 0;
  held.run = () => {
    const before = process.cpuUsage();
    run();
    // Without the system's part, which hands out memory in great pieces and on a busy machine late.
    cost = Math.max(process.cpuUsage(before).user, 1);
  };
  try {
    CALL.runInContext(context, { timeout: RUN });
    return cost;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  }
}
