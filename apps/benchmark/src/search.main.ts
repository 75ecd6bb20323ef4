import { fork } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { type BareFigures, measureBare } from './search/bare';
import { measureServed, type ServedFigures } from './search/served';
import { type SizeFigures, tableOf } from './search/table';

/**
 * Figures of the index: `npm run bench:search -- [--documents 100000,1000000] [--json FILE] [--quick]`. Each size is measured twice in a
 * process of its own: the index alone, and the index in its thread as apps/search runs it.
 */
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

/** The figures that this file makes in a process of its own. */
function inProcess<T>(part: string, documents: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const child = fork(__filename, ['--part', part, '--documents', String(documents)], { execArgv: ['--expose-gc'] });
    child.on('message', (figures) => resolve(figures as T));
    child.on('exit', (code) => reject(new Error(`the measurement ended with code ${code}`)));
  });
}

async function main(): Promise<void> {
  const sizes = (option('documents') ?? (process.argv.includes('--quick') ? '20000' : '100000,1000000')).split(',').map(Number);
  const part = option('part');
  if (part) {
    const figures = part === 'bare' ? measureBare(sizes[0]!) : await measureServed(sizes[0]!);
    process.send!(figures, () => process.disconnect());
    return;
  }
  const machine = { cpu: cpus()[0]!.model, cores: cpus().length, memoryGB: Math.round(totalmem() / 1e9), node: process.version, loadAtStart: loadavg()[0]! };
  process.stdout.write(`${machine.cores} cores of ${machine.cpu}, ${machine.memoryGB} GB, Node ${machine.node}; load at start ${machine.loadAtStart.toFixed(1)}\n\n`);
  const results: SizeFigures[] = [];
  for (const documents of sizes) {
    const figures = { bare: await inProcess<BareFigures>('bare', documents), served: await inProcess<ServedFigures>('served', documents) };
    results.push(figures);
    process.stdout.write(`${tableOf(figures)}\n`);
  }
  const file = option('json');
  if (file) await writeFile(file, JSON.stringify({ machine, results }, null, 2));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
