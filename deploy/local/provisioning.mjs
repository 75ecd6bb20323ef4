import { lastLines, run } from './commands.mjs';
import { Problem } from './problem.mjs';
import { secretsFile } from './secrets.mjs';
import { at, entryOf, plainEnvironment } from './services.mjs';

/** Runs one command of apps/provisioning to its end. @returns what it printed */
export async function provision(context, command, args = []) {
  const { code, stdout, stderr } = await run(process.execPath, [entryOf('provisioning'), command, ...args], { env: provisioningEnvironment(context), timeoutMs: 120_000 });
  if (code !== 0) throw new Problem('PROVISIONING', `Provisioning could not do "${command}":\n${lastLines(stderr || stdout, 15)}\n`, 'Mend that and run the command again.');
  return stdout;
}

export function provisioningEnvironment({ dataDir, natsUrl, adminUrl, databaseName, secrets, ports, choices }, env = process.env) {
  return {
    ...plainEnvironment(env),
    PLAZA_SECRETS: secretsFile(dataDir),
    NATS_URL: natsUrl,
    ...(choices?.natsReplicas && { NATS_REPLICAS: String(choices.natsReplicas) }),
    ...(adminUrl && { PLAZA_DATABASE_ADMIN_URL: adminUrl }),
    ...(databaseName && { DATABASE_NAME: databaseName }),
    ...(ports.search && { SEARCH_URL: at(ports.search) }),
    ...(ports.console && { CONSOLE_URL: at(ports.console) }),
    SEARCH_SECRET: secrets.calls['provisioning>search'],
  };
}
