import { resolve } from 'node:path';
import { Problem } from './problem.mjs';
import { root } from './places.mjs';

/** What the person who starts the stack may choose. The only place of the bootstrap that knows these variables. */
export function readSettings(env = process.env) {
  const given = (name) => env[name]?.trim() || undefined;
  if (given('DATABASE_URL') && !given('PLAZA_DATABASE_ADMIN_URL')) {
    throw new Problem('NO_ADMIN_URL', 'DATABASE_URL is set but PLAZA_DATABASE_ADMIN_URL is not.', 'Set it to a role that may create roles and schemas; only provisioning uses it.');
  }
  if (given('PLAZA_DATABASE_ADMIN_URL') && !given('DATABASE_URL')) {
    throw new Problem('NO_DATABASE_URL', 'PLAZA_DATABASE_ADMIN_URL is set but DATABASE_URL is not.', 'Set DATABASE_URL to the server and database that the services shall use.');
  }
  return {
    dataDir: resolve(root, given('PLAZA_DATA_DIR') ?? '.plaza'),
    portalPort: port('PLAZA_PORT', given('PLAZA_PORT'), 8080),
    intakePort: port('PLAZA_INTAKE_PORT', given('PLAZA_INTAKE_PORT'), 8082),
    consolePort: port('PLAZA_CONSOLE_PORT', given('PLAZA_CONSOLE_PORT'), 8081),
    demo: (given('PLAZA_DEMO') ?? '1') !== '0',
    demoRate: given('PLAZA_DEMO_RATE') ?? '1',
    demoSeed: given('PLAZA_DEMO_SEED') ?? '1',
    otlpEndpoint: given('OTEL_EXPORTER_OTLP_ENDPOINT'),
    tracesPerSecond: given('TRACES_PER_SECOND'),
    exchangeRetention: given('EXCHANGE_RETENTION'),
    logLevel: given('LOG_LEVEL') ?? 'info',
    policyVersion: given('POLICY_VERSION'),
    policyRate: given('POLICY_RATE'),
    publicOrigin: given('PUBLIC_ORIGIN'),
    databaseUrl: given('DATABASE_URL'),
    adminUrl: given('PLAZA_DATABASE_ADMIN_URL'),
    natsUrl: given('NATS_URL'),
  };
}

/** 0 means: any free port, told in state.json. */
function port(name, value, normally) {
  if (value === undefined) return normally;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number < 65_536) return number;
  throw new Problem('BAD_PORT', `${name} is "${value}", which is no port.`, `Set it to a number from 1 to 65535, or 0 for any free port.`);
}
