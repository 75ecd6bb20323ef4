/**
 * The frame of a stage's process: `node <file> <stage> <options as JSON>`. It tells its parent when it serves, and ends
 * with it: the channel closes whichever way the parent ends. A signal to the whole group is left to the parent.
 */
export function runStage<Options>(start: (stage: string, options: Options) => Promise<unknown>): void {
  process.once('disconnect', () => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  const [stage, options] = process.argv.slice(2) as [string, string];
  start(stage, JSON.parse(options) as Options).then(
    () => process.send!('ready'),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      process.exit(1);
    },
  );
}
