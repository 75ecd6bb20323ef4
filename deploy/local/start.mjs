// The whole of Open Plaza on this machine. Node's own modules only: this runs before anything is installed.
const { checkNode, explain } = await import('./problem.mjs');
let stack;
try {
  checkNode();
  const { readSettings } = await import('./settings.mjs');
  const { Stack } = await import('./stack.mjs');
  const { Steps } = await import('./steps.mjs');
  const { whereToLook } = await import('./where-to-look.mjs');
  const steps = new Steps();
  stack = new Stack(readSettings(), steps);
  let asked = 0;
  const end = () => {
    asked += 1;
    if (asked > 1) return stack.hurry();
    steps.write('\nDraining and stopping; Ctrl-C again does not wait for that.');
    void stack.stop().then(() => process.exit(0), fail);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
  steps.write('Open Plaza');
  await stack.start();
  steps.write(whereToLook(stack.context, steps.elapsed));
} catch (error) {
  await fail(error);
}

async function fail(error) {
  const known = explain(error);
  process.stderr.write(`\n${known.name === 'Problem' ? known.message : known.stack}\n`);
  await stack?.stop();
  process.exit(1);
}
