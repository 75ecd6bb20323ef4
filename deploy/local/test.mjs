// Everything that must hold before a change is taken. Arguments go to Jest: `npm test -- libs/messaging`.
const { checkNode, explain } = await import('./problem.mjs');
try {
  checkNode();
  const { runTests } = await import('./test-run.mjs');
  process.exitCode = await runTests(process.argv.slice(2));
} catch (error) {
  const known = explain(error);
  process.stderr.write(`\n${known.name === 'Problem' ? known.message : known.stack}\n`);
  process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
}
