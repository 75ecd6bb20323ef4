import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { evaluate } from './evaluate';
import { FORMER } from './former';
import { HELD } from './held';
import { examplesOf } from './learning/examples';
import { learn } from './learning/learn';
import { fileOf } from './learning/weights-file';
import { optionsOf } from './options';
import { aimsFor, throughputAim } from './scoring/aims';
import { figuresOf } from './scoring/figures';
import { aimsTable, mistakesList, tableOf } from './scoring/table';
import { PRACTICE } from './practice';
import { SEEN } from './seen';
import { measureThroughput } from './throughput';
import { TUNING } from './tuning';

const LOOKED_AT = [TUNING, PRACTICE, SEEN, FORMER];
const PARTS = [...LOOKED_AT, HELD];
const LEARNED = 'libs/disclosure/beside-names/weights.txt';

/** How far the detectors can be trusted; see docs/evaluation.md. */
const say = (text: string) => process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  const { extent, timed, heldMistakes, json, learn: learning } = optionsOf(process.argv.slice(2));
  if (learning) return await writeFile(LEARNED, fileOf(learn(examplesOf(LOOKED_AT))));
  const machine = { cpu: cpus()[0]!.model, node: process.version };
  const results = PARTS.map((part) => ({ name: part.name, ...evaluate(part, extent) }));
  const parts = Object.fromEntries(results.map(({ name, score }) => [name, figuresOf(score)]));
  const throughput = timed > 0 ? measureThroughput(timed) : undefined;
  const aims = [...Object.entries(parts).flatMap(([name, figures]) => aimsFor(name, figures)), ...(throughput ? [throughputAim(throughput.perCpuSecond)] : [])];
  const mistakesOf = (held: boolean) => results.filter(({ name }) => (name === HELD.name) === held).flatMap(({ score }) => score.mistakes);

  say(mistakesList([...mistakesOf(false), ...(heldMistakes ? mistakesOf(true) : [])]));
  say(`\n${results.map(({ name, sentences }) => `${name}: ${sentences} sentences, ${extent.documents} documents`).join('; ')}\n\n${tableOf(parts)}\n`);
  if (throughput) say(`${Math.round(throughput.perCpuSecond)} documents of ${throughput.meanBytes} bytes a CPU second; ${machine.cpu}, Node ${machine.node}\n`);
  say(aimsTable(aims));
  if (json) await writeFile(json, `${JSON.stringify({ machine, parts, throughput, aims, mistakes: mistakesOf(false), ...(heldMistakes && { heldMistakes: mistakesOf(true) }) }, null, 2)}\n`);
  if (aims.some(({ met }) => !met)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
