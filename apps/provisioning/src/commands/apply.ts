import { provision } from '@plaza/messaging';
import { provisionRoles } from '@plaza/persistence';
import { asProvisioning } from '../bus';
import { config } from '../config';
import { readSecrets } from '../secrets';

/**
 * The one provisioning step: roles and schemas, streams and consumers. Leaves what is already right, so it runs at every
 * start and whenever nats-server comes back, perhaps with an empty store.
 */
export async function apply(): Promise<void> {
  const { PLAZA_SECRETS, PLAZA_DATABASE_ADMIN_URL, DATABASE_NAME, NATS_REPLICAS } = config();
  const { database, sources, subscribers } = await readSecrets(PLAZA_SECRETS);
  if (PLAZA_DATABASE_ADMIN_URL) {
    const owners = Object.entries(database.roles).map(([schema, password]) => ({ schema, password }));
    await provisionRoles(PLAZA_DATABASE_ADMIN_URL, DATABASE_NAME, owners);
  }
  await asProvisioning((bus) =>
    provision(bus, { sources: Object.keys(sources), subscribers: Object.keys(subscribers), replicas: NATS_REPLICAS }),
  );
}
