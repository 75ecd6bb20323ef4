/** What services expose: each metric as it is queried, with the labels that some service gives it. */
export class Exposed {
  private readonly metrics = new Map<string, Set<string>>();

  /** @param text in Prometheus' text format */
  add(text: string): void {
    for (const line of text.split('\n')) {
      const [, name, labels = ''] = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? \S+$/.exec(line) ?? [];
      if (!name) continue;
      const known = this.metrics.get(name) ?? new Set();
      for (const [, label] of labels.matchAll(/(?:^|,)(\w+)="(?:[^"\\]|\\.)*"/g)) known.add(label!);
      this.metrics.set(name, known);
    }
  }

  has(metric: string): boolean {
    return this.metrics.has(metric);
  }

  labels(metric: string): ReadonlySet<string> {
    return this.metrics.get(metric) ?? new Set();
  }

  names(): string[] {
    return [...this.metrics.keys()];
  }
}
