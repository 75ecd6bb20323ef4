import { Counter, Gauge } from 'prom-client';

export interface GaugeOnScrape<Answer> {
  name: `plaza_${string}`;
  help: string;
  labelNames?: string[];
  /** What the answer says for this gauge. Labels only of bounded sets. */
  values(answer: Answer): { labels?: Record<string, string>; value: number }[];
}

const failures = new Counter({ name: 'plaza_measurement_failures_total', help: 'Gauges that could not be measured when they were read', labelNames: ['gauge'] });

/** At least this long one answer serves all who read, in milliseconds. */
const FRESH = 1_000;
/** An answer that cost a second serves for a hundred: measuring takes one part in a hundred of the time at most. */
const SHARE = 100;
const PATIENCE = 2_000;
/** A question that nobody answered for so long never will be: its connection is gone, say. */
const GIVEN_UP = 60_000;

/**
 * Gauges whose values need a question to be asked, of the database mostly: asked when metrics are read, and not in
 * between. While nobody answers they are absent, which says more than an old value.
 */
export class GaugesOnScrape<Answer> {
  private question: (() => Promise<Answer>) | undefined;
  private asking: Promise<Answer | undefined> | undefined;
  private until = 0;

  constructor(private readonly gauges: [GaugeOnScrape<Answer>, ...GaugeOnScrape<Answer>[]]) {
    failures.inc({ gauge: gauges[0].name }, 0);
    for (const { name, help, labelNames = [], values } of gauges) {
      const answered = () => this.answer();
      new Gauge({
        name,
        help,
        labelNames,
        async collect() {
          const answer = await answered();
          this.reset();
          // An unlabelled gauge that was reset says zero.
          if (labelNames.length === 0) this.remove();
          for (const { labels = {}, value } of answer === undefined ? [] : values(answer)) this.set(labels, value);
        },
      });
    }
  }

  /** From now on this is asked. A service has one answer to give, so the last that was said counts. */
  ask(question: () => Promise<Answer>): void {
    this.question = question;
    this.asking = undefined;
  }

  private async answer(): Promise<Answer | undefined> {
    if (!this.question) return undefined;
    if (!this.asking || performance.now() > this.until) this.asking = this.askNow(this.question);
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, PATIENCE, undefined)));
    try {
      return await Promise.race([this.asking, patience]);
    } finally {
      clearTimeout(timer);
    }
  }

  private async askNow(question: () => Promise<Answer>): Promise<Answer | undefined> {
    const started = performance.now();
    // Not asked a second time while the first is still unanswered; the timer ends that.
    this.until = Infinity;
    let timer: NodeJS.Timeout | undefined;
    const givenUp = new Promise<never>((_, reject) => (timer = setTimeout(reject, GIVEN_UP, new Error('nobody answers')).unref()));
    let longest = Infinity;
    try {
      return await Promise.race([question(), givenUp]);
    } catch {
      // A failure is no answer to make do with: after a minute at the latest it is asked again.
      longest = GIVEN_UP - (performance.now() - started);
      // Readers of metrics see that it is absent, and here why: whatever is asked tells of its own failure elsewhere.
      failures.inc({ gauge: this.gauges[0].name });
      return undefined;
    } finally {
      clearTimeout(timer);
      const took = performance.now() - started;
      this.until = performance.now() + Math.max(FRESH, Math.min(took * SHARE, longest));
    }
  }
}
