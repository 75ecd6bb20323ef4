import { writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { attachmentsTable, measureAttachments } from './attachments/attachments';
import { compare } from './comparison';
import { filesTable, measureFiles } from './files/costs';
import { growthTable, measureGrowth } from './growth/growth';
import { loadsOf } from './measure/load';
import { APART, planOf, type Plan } from './options';
import { measureRecall, recallTable } from './recall/recall';
import { tableOf } from './report/table';
import { Session } from './systems/session';

/** The plaza beside plain code and beside what one writes by the book; see README.md. */
const say = (text: string) => process.stdout.write(`${text}\n`);
const tell = (error: unknown) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
const session = new Session();

async function measure(plan: Plan): Promise<object> {
  if (plan.stored.length > 0) {
    const growth = await measureGrowth(plan, session, loadsOf(1), say);
    say(`\n${growthTable(growth)}`);
    return { growth };
  }
  if (APART.some((name) => plan[name] === 'only')) return await measureApart(plan, 'only');
  const { results, failures } = await compare(plan, session, loadsOf, say);
  say(`\n${tableOf(results)}`);
  if (failures.length > 0) process.exitCode = 1;
  return { runs: plan.runs, results, failures, ...(await measureApart(plan, 'too')) };
}

async function measureApart(plan: Plan, when: 'only' | 'too'): Promise<object> {
  const figures: Record<string, object> = {};
  const keep = <T extends object>(name: string, measured: T, table: (measured: T) => string) => {
    say(`\n${table(measured)}`);
    figures[name] = measured;
  };
  if (plan.files === when) keep('files', await measureFiles(loadsOf(1)), filesTable);
  if (plan.attachments === when) keep('attachments', await measureAttachments(plan, session, loadsOf(1), say), attachmentsTable);
  if (plan.recall === when) keep('recall', await measureRecall(plan, session, loadsOf(1), say), recallTable);
  return figures;
}

async function main(): Promise<void> {
  const plan = planOf(process.argv.slice(2));
  const machine = { cpu: cpus()[0]!.model, cores: cpus().length, memoryGB: Math.round(totalmem() / 1e9), node: process.version, loadAtStart: loadavg()[0]! };
  say(`${machine.cores} cores of ${machine.cpu}, ${machine.memoryGB} GB, Node ${machine.node}; load at start ${machine.loadAtStart.toFixed(1)}`);
  const figures = { machine, ...(await measure(plan)) };
  if (plan.json) await writeFile(plan.json, `${JSON.stringify(figures, null, 2)}\n`);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void session.end().catch(tell).then(() => process.exit(130)));
}
main().catch((error: unknown) => {
  tell(error);
  process.exitCode = 1;
});
