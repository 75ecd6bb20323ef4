import { whenOrphaned } from './orphaned.mjs';
import { explain } from './problem.mjs';
import { readSettings } from './settings.mjs';
import { Stack } from './stack.mjs';
import { Steps } from './steps.mjs';
import { whereToLook } from './where-to-look.mjs';

let stack;
let asked = 0;
// Whoever watched may be gone, a closed terminal or a test that was killed: stopping in order matters more than telling it.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
for (const event of ['uncaughtException', 'unhandledRejection']) process.on(event, (error) => void fail(error));
try {
  const steps = new Steps();
  stack = new Stack(readSettings(), steps);
  const end = () => {
    asked += 1;
    if (asked > 1) return stack.hurry();
    steps.write('\nDraining and stopping; Ctrl-C again does not wait for that.');
    void stack.stop().then(() => process.exit(0), fail);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
  whenOrphaned(() => asked || end());
  steps.write('Open Plaza');
  await stack.start();
  steps.write(whereToLook(stack.context, steps.elapsed));
} catch (error) {
  // Whatever breaks because its servers were just stopped is no news.
  if (!asked) await fail(error);
}

async function fail(error) {
  const known = explain(error);
  process.stderr.write(`\n${known.name === 'Problem' ? known.message : known.stack}\n`);
  try {
    await stack?.stop();
  } finally {
    process.exit(1);
  }
}
