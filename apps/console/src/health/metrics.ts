import { Gauge } from 'prom-client';
import type { ConsumerView, StreamView } from './bus-view';
import type { Overview } from './overview';

interface Looking {
  latest: Overview | null;
  streams(): StreamView[] | undefined;
}

let looking: Looking | undefined;

/** Whose view the gauges show; a service has one. */
export function measureBus(sampler: Looking): void {
  looking = sampler;
}

/** Labels are the names of streams and of durables: one for each source and subscriber, and nothing from a document. */
function gauge(name: `plaza_${string}`, help: string, labelNames: string[], values: (streams: StreamView[]) => { labels: Record<string, string>; value: number }[]): void {
  new Gauge({
    name,
    help,
    labelNames,
    collect() {
      this.reset();
      // What the bus does not say is absent.
      for (const { labels, value } of values(looking?.streams() ?? [])) this.set(labels, value);
    },
  });
}

const ofConsumers = (value: (consumer: ConsumerView) => number) => (streams: StreamView[]) =>
  streams.flatMap(({ stream, consumers }) => consumers.map((consumer) => ({ labels: { stream, consumer: consumer.consumer }, value: value(consumer) })));

gauge('plaza_stream_messages', 'Messages a stream holds', ['stream'], (streams) => streams.map(({ stream, messages }) => ({ labels: { stream }, value: messages })));
gauge('plaza_stream_oldest_seconds', 'For how long the oldest message of a stream has been there; 0 when there is none', ['stream'], (streams) =>
  streams.map(({ stream, oldest }) => ({ labels: { stream }, value: oldest ?? 0 })));
gauge('plaza_consumer_pending', 'Messages a consumer has not been handed yet', ['stream', 'consumer'], ofConsumers(({ pending }) => pending));
gauge('plaza_consumer_ack_pending', 'Messages handed to a consumer and not acknowledged yet', ['stream', 'consumer'], ofConsumers(({ ackPending }) => ackPending));
gauge('plaza_consumer_redelivered', 'Of those, the ones that were handed over more than once', ['stream', 'consumer'], ofConsumers(({ redelivered }) => redelivered));

new Gauge({
  name: 'plaza_dead_letters_waiting',
  help: 'Dead letters that nobody has replayed',
  labelNames: ['side'],
  collect() {
    this.reset();
    for (const [side, waiting] of Object.entries(looking?.latest?.deadLetters ?? {})) this.set({ side }, waiting);
  },
});
