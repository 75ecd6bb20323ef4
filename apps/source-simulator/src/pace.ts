/**
 * When the next documents fall due: on average `rate` in a second, unevenly, as people work (exponential gaps, at most
 * four times the mean). `chance` gives numbers from 0 to 1. Times in milliseconds.
 */
export class Pace {
  constructor(
    private readonly rate: number,
    private nextAt: number,
    private readonly chance: () => number,
  ) {}

  /** How many have fallen due by `now`. After a long pause the lost time is not made up for. */
  due(now: number): number {
    if (now - this.nextAt > 5_000) this.nextAt = now;
    let count = 0;
    for (; this.nextAt <= now; count++) this.nextAt += (1_000 / this.rate) * Math.min(4, -Math.log(1 - this.chance()));
    return count;
  }
}
