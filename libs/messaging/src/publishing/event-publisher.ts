import { setTimeout as pause } from 'node:timers/promises';
import { eventId } from '@plaza/contracts';
import { ErrorCode, NatsError, type NatsConnection } from 'nats';
import { toNatsHeaders } from '../cloud-events';
import { BusUnavailableError, PermanentError } from '../failures';
import { Acknowledgements } from './acknowledgements';
import type { Emission } from './emission';

/** Where the stream put an event. */
export interface Published {
  emission: Emission;
  id: string;
  sequence: number;
}

export interface PublishOptions {
  /** How long to keep trying while the bus is away, in milliseconds; default for ever. */
  patience?: number;
  signal?: AbortSignal;
}

const IN_FLIGHT = 500;
const ACK_TIMEOUT = 5_000;

/** Sends events to their streams and waits for every acknowledgement. */
export class EventPublisher {
  private readonly acknowledgements: Acknowledgements;

  constructor(
    private readonly connection: NatsConnection,
    private readonly service: string,
  ) {
    this.acknowledgements = new Acknowledgements(connection, service, ACK_TIMEOUT);
  }

  /**
   * Publishes all, 500 in flight, and answers in the given order. While the bus is away it tries again with growing
   * pauses; a repeated message is dropped by the stream, because its Nats-Msg-Id is the same.
   * @throws PermanentError code EVENT_TOO_LARGE; BusUnavailableError when patience runs out or `signal` aborts
   */
  async publish(emissions: Emission[], { patience = Infinity, signal }: PublishOptions = {}): Promise<Published[]> {
    const published = new Array<Published>(emissions.length);
    const deadline = performance.now() + patience;
    let next = 0;
    const worker = async () => {
      for (let index = next++; index < emissions.length; index = next++) {
        published[index] = await this.send(emissions[index]!, deadline, signal);
      }
    };
    await Promise.all(Array.from({ length: Math.min(IN_FLIGHT, emissions.length) }, worker));
    return published;
  }

  private async send(emission: Emission, deadline: number, signal: AbortSignal | undefined): Promise<Published> {
    const { definition, data } = emission;
    const id = eventId(definition.type, definition.identity(data));
    const payload = Buffer.from(emission.json ?? JSON.stringify(data));
    const limit = this.connection.info?.max_payload ?? Infinity;
    if (payload.length + 2_048 > limit) {
      throw new PermanentError('EVENT_TOO_LARGE', `${definition.type} has ${payload.length} bytes, the bus takes ${limit}`);
    }
    const headers = toNatsHeaders({
      'ce-specversion': '1.0',
      'ce-id': id,
      'ce-type': definition.type,
      'ce-source': `/plaza/${this.service}`,
      'ce-time': new Date().toISOString(),
      'ce-emission': String(emission.emission),
      ...Object.fromEntries(Object.entries(emission.attributes).map(([name, value]) => [`ce-${name}`, value])),
      'content-type': 'application/json',
      traceparent: emission.traceparent,
      // A stream drops what it has had within two minutes: each emission on purpose has a number of its own.
      'Nats-Msg-Id': `${id}#${emission.emission}`,
    });
    for (let wait = 50; ; wait = Math.min(wait * 2, 2_000)) {
      try {
        return { emission, id, sequence: await this.acknowledgements.publish(definition.subject(data), payload, headers) };
      } catch (error) {
        if (error instanceof NatsError && error.code === ErrorCode.MaxPayloadExceeded) {
          throw new PermanentError('EVENT_TOO_LARGE', `the bus does not take ${definition.type} of this size`, { cause: error });
        }
        if (signal?.aborted || performance.now() + wait > deadline || this.connection.isClosed()) {
          throw new BusUnavailableError(`${definition.type} was not acknowledged`, { cause: error });
        }
        await pause(wait, undefined, signal ? { signal } : {}).catch(() => undefined);
      }
    }
  }
}
