import type { JetStreamMessage } from './jetstream-message';
import type { Puller } from './puller';

/** Several pullers read in turn, each its share, so that no source's flood makes another wait. */
export class Feed {
  private readonly pullers = new Map<string, Puller>();
  private turn = 0;
  private wake: (() => void) | undefined;
  private stopped = false;

  /** Brings the set of pullers in line with `names`: new ones start, those no longer named stop. */
  follow(names: string[], start: (name: string, onMessage: () => void) => Puller): void {
    for (const [name, puller] of this.pullers) {
      if (names.includes(name)) continue;
      puller.stop();
      this.pullers.delete(name);
    }
    for (const name of names) {
      if (this.pullers.has(name)) continue;
      const puller = start(name, () => this.wake?.());
      this.pullers.set(name, puller);
      puller.start();
    }
  }

  /**
   * What is there at once, up to `max`, in turn; waits only for the first, and then `linger` milliseconds for more.
   * Empty once stopped.
   */
  async take(max: number, linger = 0): Promise<JetStreamMessage[]> {
    while (!this.stopped && this.waiting === 0) await this.news();
    for (const until = performance.now() + linger; !this.stopped && this.waiting < max && performance.now() < until; ) {
      await this.news(until - performance.now());
    }
    const ready = [...this.pullers.values()].filter((puller) => puller.waiting > 0);
    const taken: JetStreamMessage[] = [];
    for (let served = 0; served < ready.length; served += 1) {
      const share = Math.ceil((max - taken.length) / (ready.length - served));
      taken.push(...ready[(this.turn + served) % ready.length]!.take(share));
    }
    this.turn += 1;
    return taken;
  }

  /** Until something comes, or the feed is stopped, or the time is over. */
  private async news(milliseconds?: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      if (milliseconds !== undefined) timer = setTimeout(resolve, milliseconds);
    });
    clearTimeout(timer);
  }

  get waiting(): number {
    let sum = 0;
    for (const puller of this.pullers.values()) sum += puller.waiting;
    return sum;
  }

  keepAlive(): void {
    for (const puller of this.pullers.values()) puller.keepAlive();
  }

  stop(): void {
    this.stopped = true;
    for (const puller of this.pullers.values()) puller.stop();
    this.wake?.();
  }
}
