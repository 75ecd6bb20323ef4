import { createHash, randomBytes } from 'node:crypto';
import { CODE } from '@plaza/contracts';
import { config } from '../config';
import { readSecrets, writeSecrets } from '../secrets';
import { UsageError } from '../usage';

const RIGHTS = ['replay', 'payload', 'withdraw', 'decide'];
const ADD = `npm run operator:add -- <name> [--rights ${RIGHTS.join(',')}]`;

function nameOf(args: string[], usage: string): string {
  const [name] = args;
  if (!name || !CODE.test(name)) throw new UsageError(`${usage}\n<name> is 1 to 64 of A-Z a-z 0-9 _ -`);
  if (name === 'operator') throw new UsageError('The one named "operator" is always there; their token is in credentials.json.');
  return name;
}

/** Writes down somebody who may use the console and prints their token, once. Without --rights they may look, and do nothing. */
export async function addOperator(args: string[]): Promise<void> {
  const name = nameOf(args, ADD);
  const rights = args.includes('--rights') ? (args[args.indexOf('--rights') + 1]?.split(',') ?? []) : [];
  if (!rights.every((right) => RIGHTS.includes(right)) || (args.includes('--rights') && rights.length === 0)) throw new UsageError(ADD);
  const path = config().PLAZA_SECRETS;
  const secrets = await readSecrets(path);
  if (secrets.operators[name]) throw new UsageError(`There is an operator ${name} already; revoke them first.`);
  const token = randomBytes(24).toString('base64url');
  secrets.operators[name] = { tokenSha256: createHash('sha256').update(token).digest('hex'), rights };
  await writeSecrets(path, secrets);
  process.stdout.write(`${JSON.stringify({ name, token, rights }, null, 2)}\n`);
}

/** Ends an operator's token, and every session that was begun with it. */
export async function revokeOperator(args: string[]): Promise<void> {
  const name = nameOf(args, 'npm run operator:revoke -- <name>');
  const path = config().PLAZA_SECRETS;
  const secrets = await readSecrets(path);
  if (!secrets.operators[name]) throw new UsageError(`There is no operator ${name}.`);
  delete secrets.operators[name];
  await writeSecrets(path, secrets);
  process.stdout.write(`${JSON.stringify({ name, revoked: true })}\n`);
}
