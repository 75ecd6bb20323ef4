import { connectToBus, type NatsConnection } from '@plaza/messaging';
import { config } from './config';
import { readSecrets } from './secrets';

/** Runs `work` with the one connection that may change streams and consumers. */
export async function asProvisioning<T>(work: (bus: NatsConnection) => Promise<T>): Promise<T> {
  const { NATS_URL, PLAZA_SECRETS } = config();
  const { nats } = await readSecrets(PLAZA_SECRETS);
  const bus = await connectToBus({ url: NATS_URL, user: 'provisioning', password: nats.provisioning, name: 'provisioning' });
  try {
    return await work(bus);
  } finally {
    await bus.close();
  }
}
