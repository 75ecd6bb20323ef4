import { authorizationBlock, PROVISIONING, SERVICES, serviceUser, sourceUser, subscriberUser } from '@plaza/messaging';
import { config } from '../config';
import { readSecrets } from '../secrets';

/** Prints the users and permissions to include in a nats-server configuration. They hold passwords: mind where it goes. */
export async function natsConfig(): Promise<void> {
  const { nats, sources, subscribers } = await readSecrets(config().PLAZA_SECRETS);
  process.stdout.write(
    authorizationBlock([
      { ...PROVISIONING, password: nats.provisioning },
      ...SERVICES.map((service) => ({ ...serviceUser(service), password: nats[service] })),
      ...Object.entries(sources).map(([system, { natsPassword }]) => ({ ...sourceUser(system), password: natsPassword })),
      ...Object.entries(subscribers).map(([name, { natsPassword }]) => ({ ...subscriberUser(name), password: natsPassword })),
    ]),
  );
}
