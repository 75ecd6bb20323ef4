import type { Running } from './system';

/** What runs at the moment, or is just starting: one system at a time, ended whichever way this process ends. */
export class Session {
  private current: Promise<Running> | undefined;

  start<R extends Running>(start: () => Promise<R>): Promise<R> {
    const starting = start();
    this.current = starting;
    return starting;
  }

  async end(): Promise<void> {
    const ending = this.current;
    this.current = undefined;
    // Where the start itself failed, its caller has been told, and nothing is left to stop.
    await (await ending?.catch(() => undefined))?.stop();
  }
}
