import { Cluster } from './cluster';
import { drill } from './drill';

/** `npm run cluster -- [--rate 60] [--seed 1]`: the cluster under load and faults, and what came of it. */
const option = (name: string, otherwise: number) => {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? otherwise : Number(process.argv[index + 1]);
};

async function main(): Promise<void> {
  const began = performance.now();
  const say = (what: string) => process.stdout.write(`  · ${Math.round((performance.now() - began) / 1000)} s: ${what}\n`);
  say('starting three nodes and two replicas of every service');
  const cluster = await Cluster.start();
  const stop = () => void cluster.end().then(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  try {
    const report = await drill(cluster, { rate: option('rate', 60), seed: option('seed', 1), say });
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    if (report.problems.length > 0) process.exitCode = 1;
  } finally {
    await cluster.end();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
