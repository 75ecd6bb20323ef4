import { config } from '../config';
import { readSecrets } from '../secrets';
import { UsageError } from '../usage';

/** Has search build its index anew from the change log, while the old one serves. */
export async function rebuildSearch(): Promise<void> {
  const { SEARCH_URL, PLAZA_SECRETS } = config();
  if (!SEARCH_URL) throw new UsageError('SEARCH_URL must say where search listens.');
  const { calls } = await readSecrets(PLAZA_SECRETS);
  const response = await fetch(`${SEARCH_URL}/internal/rebuild`, {
    method: 'POST',
    headers: { authorization: `Bearer ${calls['provisioning>search']}` },
  });
  if (!response.ok) throw new Error(`search answered ${response.status}`);
  process.stdout.write(`${JSON.stringify(await response.json())}\n`);
}
