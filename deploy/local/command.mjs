// Operators' commands against the running stack: `node deploy/local/command.mjs <command> …`.
const { checkNode, explain } = await import('./problem.mjs');
try {
  checkNode();
  const { runCommand } = await import('./command-run.mjs');
  process.exitCode = await runCommand(process.argv[2], process.argv.slice(3));
} catch (error) {
  const known = explain(error);
  process.stderr.write(`${known.name === 'Problem' ? known.message : known.stack}\n`);
  process.exitCode = 1;
}
