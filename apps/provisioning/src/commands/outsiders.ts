import { randomBytes } from 'node:crypto';
import { CODE } from '@plaza/contracts';
import { inboxPrefixOf, retire, sourceUser, subscriberConsumer, subscriberUser } from '@plaza/messaging';
import { asProvisioning } from '../bus';
import { config } from '../config';
import { readSecrets, writeSecrets } from '../secrets';
import { UsageError } from '../usage';

const secret = () => randomBytes(24).toString('base64url');
const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);

function nameOf(args: string[], usage: string): string {
  const name = args[0];
  if (!name || !CODE.test(name)) throw new UsageError(`${usage}\n<name> is 1 to 64 of A-Z a-z 0-9 _ -`);
  return name;
}

/** Writes down a new source system and prints its credentials; `apply` and a reload of nats-server make them work. */
export async function addSource(args: string[]): Promise<void> {
  const usage = 'npm run source:add -- <system> --agencies 6110000,6110001';
  const system = nameOf(args, usage);
  const agencies = args[args.indexOf('--agencies') + 1]?.split(',') ?? [];
  if (!args.includes('--agencies') || agencies.length === 0 || !agencies.every((code) => CODE.test(code))) throw new UsageError(usage);
  const path = config().PLAZA_SECRETS;
  const secrets = await readSecrets(path);
  if (secrets.sources[system]) throw new UsageError(`There is a source ${system} already; revoke it first.`);
  secrets.sources[system] = { natsPassword: secret(), apiKey: secret(), agencies };
  await writeSecrets(path, secrets);
  const { user } = sourceUser(system);
  const { natsPassword, apiKey } = secrets.sources[system];
  print({ system, natsUser: user, natsPassword, inboxPrefix: inboxPrefixOf(user), apiKey, agencies });
}

export async function addSubscriber(args: string[]): Promise<void> {
  const name = nameOf(args, 'npm run subscriber:add -- <name>');
  const path = config().PLAZA_SECRETS;
  const secrets = await readSecrets(path);
  if (secrets.subscribers[name]) throw new UsageError(`There is a subscriber ${name} already.`);
  secrets.subscribers[name] = { natsPassword: secret() };
  await writeSecrets(path, secrets);
  const { user } = subscriberUser(name);
  const { natsPassword } = secrets.subscribers[name];
  print({ natsUser: user, natsPassword, inboxPrefix: inboxPrefixOf(user), stream: 'PUBLICATIONS', consumer: subscriberConsumer(name) });
}

/** Ends a source: its key and password are gone with the reload, its consumers at once. What it produced stays. */
export async function revokeSource(args: string[]): Promise<void> {
  const system = nameOf(args, 'npm run source:revoke -- <system>');
  const path = config().PLAZA_SECRETS;
  const secrets = await readSecrets(path);
  if (!secrets.sources[system]) throw new UsageError(`There is no source ${system}.`);
  delete secrets.sources[system];
  await writeSecrets(path, secrets);
  await asProvisioning((bus) => retire(bus, { source: system }));
  print({ system, revoked: true });
}
