import { writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { attachmentsTable, measureAttachments, type WithAttachments } from './attachments/attachments';
import { compare } from './comparison';
import { growthTable, measureGrowth } from './growth/growth';
import { loadsOf } from './measure/load';
import { planOf, type Plan } from './options';
import { measureRecall, recallTable, type Recall } from './recall/recall';
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
  if (plan.attachments === 'only' || plan.recall === 'only') {
    return { ...(plan.attachments === 'only' && { attachments: await attachments(plan) }), ...(plan.recall === 'only' && { recall: await recall(plan) }) };
  }
  const { results, failures } = await compare(plan, session, loadsOf, say);
  say(`\n${tableOf(results)}`);
  if (failures.length > 0) process.exitCode = 1;
  return { runs: plan.runs, results, failures, ...(plan.attachments === 'too' && { attachments: await attachments(plan) }), ...(plan.recall === 'too' && { recall: await recall(plan) }) };
}

async function attachments(plan: Plan): Promise<WithAttachments> {
  const measured = await measureAttachments(plan, session, loadsOf(1), say);
  say(`\n${attachmentsTable(measured)}`);
  return measured;
}

async function recall(plan: Plan): Promise<Recall> {
  const measured = await measureRecall(plan, session, loadsOf(1), say);
  say(`\n${recallTable(measured)}`);
  return measured;
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
