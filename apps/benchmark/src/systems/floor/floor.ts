import { join } from 'node:path';
import { provision } from '@plaza/messaging';
import { startCompared } from '../compared';
import { prepareSubmission, subscribe } from '../subscriber';
import type { Running } from '../system';
import type { StageOptions } from './bus';
import { createTables } from './tables';

/** The plaza's streams and consumers, and so its time until an event is delivered again. */
const ACK_WAIT = 60_000;

/** The same work in plain code. */
export const startFloor = (): Promise<Running> =>
  startCompared({
    program: join(__dirname, 'main.js'),
    optionsOf: ({ databaseUrl, natsUrl }): StageOptions => ({ databaseUrl, bus: { servers: natsUrl } }),
    async provision({ databaseUrl, bus }) {
      await createTables(databaseUrl);
      await provision(bus, { sources: ['demo'], subscribers: ['demo'] });
    },
    watch: (bus, watch) => subscribe(bus, bus, watch),
    prepare: prepareSubmission,
    redeliveryMs: ACK_WAIT,
  });
