/** What a service does again and again by itself: every so many milliseconds, never twice at once, until it is stopped. */
export class Rounds {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly every: number,
    private readonly go: () => Promise<unknown>,
    private readonly onError: (error: unknown) => void,
  ) {}

  /** For a round that does one thing after another: it ends with the one in hand. */
  get isStopped(): boolean {
    return this.stopped;
  }

  start(): void {
    this.stopped = false;
    this.timer = setInterval(() => {
      // Slower than its clock while something is away: rounds that queued up would hold up the shutdown for as long.
      this.round ??= this.go().then(() => undefined, this.onError).finally(() => (this.round = undefined));
    }, this.every);
  }

  /** Resolves once the round under way has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.round;
  }
}
