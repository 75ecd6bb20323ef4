import { readFile, rename, writeFile } from 'node:fs/promises';
import type { ServiceName } from '@plaza/messaging';

/** Everything that must not be known outside; made at the first start, mode 0600, never in the repository. */
export interface Secrets {
  database: { superuser: string; roles: Record<'intake' | 'classification' | 'publication' | 'console', string> };
  nats: Record<ServiceName | 'provisioning', string>;
  /** One secret for each `<caller>><callee>`. */
  calls: Record<string, string>;
  publicId: string;
  operator: string;
  /** Signs the sessions of the console. */
  session: string;
  /** Beside the one named `operator`; their tokens were printed once and are nowhere. */
  operators: Record<string, { tokenSha256: string; rights: string[] }>;
  sources: Record<string, { natsPassword: string; apiKey: string; agencies: string[] }>;
  subscribers: Record<string, { natsPassword: string }>;
}

export async function readSecrets(path: string): Promise<Secrets> {
  return JSON.parse(await readFile(path, 'utf8')) as Secrets;
}

/** Replaces the file whole, so that a crash leaves the old one or the new one. */
export async function writeSecrets(path: string, secrets: Secrets): Promise<void> {
  await writeFile(`${path}.next`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.next`, path);
}
