/** Every ten seconds for fifteen minutes. */
export const SAMPLES = 90;
/** So that nothing from outside grows it without end. */
const SERIES = 200;

/** What was measured in the last minutes, by the name of a series; null where nothing answered. */
export class History {
  private readonly series = new Map<string, (number | null)[]>();
  private readonly times: number[] = [];

  /** One value for each series; a series that is not named has a gap. */
  add(at: number, values: Record<string, number | null>): void {
    this.times.push(at);
    if (this.times.length > SAMPLES) this.times.shift();
    for (const name of Object.keys(values)) {
      if (!this.series.has(name) && this.series.size < SERIES) this.series.set(name, Array<null>(this.times.length - 1).fill(null));
    }
    for (const [name, kept] of this.series) {
      kept.push(values[name] ?? null);
      if (kept.length > SAMPLES) kept.shift();
      if (kept.every((value) => value === null)) this.series.delete(name);
    }
  }

  of(name: string): readonly (number | null)[] {
    return this.series.get(name) ?? [];
  }

  /** Milliseconds that the history reaches back. */
  get span(): number {
    return this.times.length > 1 ? this.times.at(-1)! - this.times[0]! : 0;
  }
}
