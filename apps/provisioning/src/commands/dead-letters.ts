import { listDeadLetters, replayDeadLetters, type DeadLetterV1 } from '@plaza/messaging';
import { asProvisioning } from '../bus';
import { UsageError } from '../usage';

const USAGE = 'npm run dead-letters -- list | show <id> | replay <id>… | replay --all [--code <code>]';

const line = (id: string, { failedAt, consumer, reason, eventId, attempts }: DeadLetterV1) =>
  `${id}  ${failedAt}  ${consumer}  ${reason.code}  ${eventId || '(unreadable)'}  after ${attempts} attempt(s)`;

/** Shows what was given up, with its evidence, and sends it again where it came from. */
export async function deadLetters([action, ...args]: string[]): Promise<void> {
  await asProvisioning(async (bus) => {
    const letters = await listDeadLetters(bus);
    if (action === 'list') {
      for (const { id, letter } of letters) process.stdout.write(`${line(id, letter)}\n`);
      process.stdout.write(`${letters.length} dead letter(s)\n`);
    } else if (action === 'show' && args[0]) {
      const found = letters.find(({ id }) => id === args[0]);
      if (!found) throw new UsageError(`There is no dead letter ${args[0]}.`);
      process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    } else if (action === 'replay' && args.length > 0) {
      const code = args.includes('--code') ? args[args.indexOf('--code') + 1] : undefined;
      const chosen = args.includes('--all')
        ? letters.filter(({ letter }) => code === undefined || letter.reason.code === code)
        : letters.filter(({ id }) => args.includes(id));
      if (chosen.length === 0) throw new UsageError('No dead letter fits.');
      await replayDeadLetters(bus, chosen);
      process.stdout.write(`${chosen.length} event(s) sent again\n`);
    } else throw new UsageError(USAGE);
  });
}
