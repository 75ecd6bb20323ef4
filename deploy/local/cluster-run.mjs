import { Cluster } from './cluster.mjs';
import { whenOrphaned } from './orphaned.mjs';
import { explain } from './problem.mjs';
import { readSettings } from './settings.mjs';
import { Steps } from './steps.mjs';
import { whereToLook } from './where-to-look.mjs';

const steps = new Steps();
const cluster = new Cluster(readSettings(), steps);
let stopping;
const stop = (code) => (stopping ??= cluster.stop().then(() => process.exit(code), (error) => (process.stderr.write(`${error.stack}\n`), process.exit(1))));
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => (stopping ? cluster.hurry() : void stop(0)));
for (const event of ['uncaughtException', 'unhandledRejection']) process.on(event, fail);
whenOrphaned(() => void stop(0));
// Whoever tries the cluster out says what shall die, and may die itself.
process.on('disconnect', () => void stop(0));
process.on('message', ({ kill, hold, release }) => {
  if (kill) cluster.kill(kill, { hold });
  if (release) cluster.release(release);
});
try {
  await cluster.start();
  steps.write(whereToLook(cluster.context, steps.elapsed));
} catch (error) {
  // Whatever breaks because its servers were just stopped is no news.
  if (!stopping) fail(error);
}

function fail(error) {
  const known = explain(error);
  process.stderr.write(`\n${known.name === 'Problem' ? known.message : known.stack}\n`);
  void stop(1);
}
