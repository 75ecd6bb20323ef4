/** Pauses before the second, third … attempt, in milliseconds. After the last of them the event is a dead letter. */
export const BACKOFF = [200, 1_000, 5_000, 15_000] as const;

/** Our own count of failures by event: JetStream's count also grows when the infrastructure was to blame. */
export class Attempts {
  private readonly failures = new Map<number, number>();

  /** @returns the failures of this event so far, this one included, and the pause before the next attempt if there is one */
  failed(sequence: number): { attempts: number; pause: number | undefined } {
    const attempts = (this.failures.get(sequence) ?? 0) + 1;
    this.failures.set(sequence, attempts);
    return { attempts, pause: BACKOFF[attempts - 1] };
  }

  forget(sequence: number): void {
    this.failures.delete(sequence);
  }
}
