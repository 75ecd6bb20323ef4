/** Pauses before the second, third … attempt, in milliseconds. After the last of them the event is a dead letter. */
export const BACKOFF = [200, 1_000, 5_000, 15_000] as const;

/** Of as many failing events the failures are remembered; what another replica has brought to an end is forgotten in time. */
const REMEMBERED = 10_000;

type Failing = { sequence: number; id: string };

/** With the id: a stream that was made anew gives the sequence to another event. */
const keyOf = ({ sequence, id }: Failing) => `${sequence} ${id}`;

/** Our own count of failures by event: JetStream's count also grows when the infrastructure was to blame. */
export class Attempts {
  /** The one that failed last is the last. */
  private readonly failures = new Map<string, number>();

  /** @returns the failures of this event so far, this one included, and the pause before the next attempt if there is one */
  failed(event: Failing): { attempts: number; pause: number | undefined } {
    const key = keyOf(event);
    const attempts = (this.failures.get(key) ?? 0) + 1;
    this.failures.delete(key);
    this.failures.set(key, attempts);
    if (this.failures.size > REMEMBERED) this.failures.delete(this.failures.keys().next().value!);
    return { attempts, pause: BACKOFF[attempts - 1] };
  }

  forget(event: Failing): void {
    this.failures.delete(keyOf(event));
  }
}
