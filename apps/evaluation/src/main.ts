import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { evaluate } from './evaluate';
import { HELD } from './held';
import { optionsOf } from './options';
import { aimsFor, throughputAim } from './scoring/aims';
import { figuresOf } from './scoring/figures';
import { aimsTable, mistakesList, tableOf } from './scoring/table';
import { measureThroughput } from './throughput';
import { TUNING } from './tuning';

/** How far the detectors can be trusted; see README.md. */
const say = (text: string) => process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  const { extent, timed, heldMistakes, json } = optionsOf(process.argv.slice(2));
  const machine = { cpu: cpus()[0]!.model, node: process.version };
  const tuning = evaluate(TUNING, extent);
  const held = evaluate(HELD, extent);
  const parts = { tuning: figuresOf(tuning.score), held: figuresOf(held.score) };
  const throughput = timed > 0 ? measureThroughput(timed) : undefined;
  const aims = [...aimsFor('tuning', parts.tuning), ...aimsFor('held', parts.held), ...(throughput ? [throughputAim(throughput.perCpuSecond)] : [])];

  say(mistakesList([...tuning.score.mistakes, ...(heldMistakes ? held.score.mistakes : [])]));
  say(`\n${tuning.sentences} + ${held.sentences} sentences, ${extent.documents} + ${extent.documents} documents (tuning + held)\n\n${tableOf(parts)}\n`);
  if (throughput) say(`${Math.round(throughput.perCpuSecond)} documents of ${throughput.meanBytes} bytes a CPU second; ${machine.cpu}, Node ${machine.node}\n`);
  say(aimsTable(aims));
  if (json) await writeFile(json, `${JSON.stringify({ machine, parts, throughput, aims, mistakes: tuning.score.mistakes, ...(heldMistakes && { heldMistakes: held.score.mistakes }) }, null, 2)}\n`);
  if (aims.some(({ met }) => !met)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
