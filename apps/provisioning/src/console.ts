import { shown } from '@plaza/text-analysis';
import { config } from './config';
import { readSecrets } from './secrets';
import { UsageError } from './usage';

export type Ask = <Body>(path: string, body?: object) => Promise<Body>;

/** What comes from outside is in it, an event's id or an error's words; a terminal would obey what is in them. */
export const print = (text: string) => process.stdout.write(`${shown(text)}\n`);

/** The console's own actions from a terminal: one way to do each, and one audit trail. */
export async function asking(): Promise<Ask> {
  const { CONSOLE_URL, PLAZA_SECRETS } = config();
  if (!CONSOLE_URL) throw new UsageError('CONSOLE_URL must say where the console listens.');
  const { operator } = await readSecrets(PLAZA_SECRETS);
  return async <Body>(path: string, body?: object) => {
    const response = await fetch(CONSOLE_URL + path, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${operator}`, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as Body & { title?: string; detail?: string };
    if (!response.ok) throw new UsageError(`The console answered ${response.status}: ${answer.detail ?? answer.title ?? ''}`);
    return answer;
  };
}
