import { ConfigurationError } from '@plaza/configuration';
import { apply } from './commands/apply';
import { deadLetters } from './commands/dead-letters';
import { natsConfig } from './commands/nats-config';
import { addOperator, revokeOperator } from './commands/operators';
import { rebuildSearch } from './commands/rebuild-search';
import { policyApply, policyDiff } from './commands/policy';
import { addSource, addSubscriber, revokeSource } from './commands/outsiders';
import { UsageError } from './usage';

/** One command, one run: `node dist/main.js <command> …`. Every one of them may be repeated. */
const COMMANDS: Record<string, (args: string[]) => Promise<void>> = {
  apply,
  'nats-config': natsConfig,
  'source-add': addSource,
  'source-revoke': revokeSource,
  'subscriber-add': addSubscriber,
  'operator-add': addOperator,
  'operator-revoke': revokeOperator,
  'dead-letters': deadLetters,
  'policy-diff': policyDiff,
  'policy-apply': policyApply,
  'search-rebuild': rebuildSearch,
};

async function main([name = '', ...args]: string[]): Promise<void> {
  const command = COMMANDS[name];
  if (!command) throw new UsageError(`Say one of: ${Object.keys(COMMANDS).join(', ')}`);
  await command(args);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const meant = error instanceof UsageError || error instanceof ConfigurationError;
  process.stderr.write(`${meant ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = meant ? 2 : 1;
});
