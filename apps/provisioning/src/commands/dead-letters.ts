import { asking, print, type Ask } from '../console';
import { UsageError } from '../usage';

const USAGE = 'npm run dead-letters -- list [--code <code>] | show <id> | replay <id>… | replay --all [--code <code>]';

interface Letter {
  id: string;
  failedAt: string;
  consumer: string;
  state: string;
  reason: { code: string };
  eventId: string;
  attempts: number;
}

export async function deadLetters([action, ...args]: string[]): Promise<void> {
  const ask = await asking();
  const code = args.includes('--code') ? args[args.indexOf('--code') + 1] : undefined;
  if (action === 'list') {
    const letters = await waiting(ask, code);
    for (const letter of letters) print(line(letter));
    print(`${letters.length} dead letter(s)`);
  } else if (action === 'show' && args[0]) {
    print(JSON.stringify(await ask(`/api/dead-letters/${encodeURIComponent(args[0])}`), null, 2));
  } else if (action === 'replay' && args.length > 0) {
    // What stands for no letter is of no consumer, and nobody replays it.
    const ids = args.includes('--all') ? (await waiting(ask, code)).filter(({ consumer }) => consumer !== '').map(({ id }) => id) : args;
    if (ids.length === 0) throw new UsageError('No dead letter fits.');
    for (const id of ids) {
      const { outcome } = await ask<{ outcome: string }>(`/api/dead-letters/${encodeURIComponent(id)}/replay`, {});
      print(`${id}  ${outcome}`);
    }
  } else throw new UsageError(USAGE);
}

const line = ({ id, failedAt, consumer, reason, eventId, attempts }: Letter) =>
  [id, failedAt, consumer, reason.code, eventId || '(unreadable)', `after ${attempts} attempt(s)`].map((field) => field.replace(/\s/g, ' ')).join('  ');

/** Those that nobody has replayed, oldest first. */
async function waiting(ask: Ask, code: string | undefined): Promise<Letter[]> {
  const letters: Letter[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query = new URLSearchParams({ state: 'waiting', size: '200', ...(code && { code }), ...(cursor && { cursor }) });
    const page: { items: Letter[]; nextCursor: string | null } = await ask(`/api/dead-letters?${query}`);
    letters.push(...page.items);
    cursor = page.nextCursor;
  }
  return letters.reverse();
}
