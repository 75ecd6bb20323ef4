/** Asks at most once in a while, however many want to know: the answer is shared until it is `ms` old. A failure is not kept. */
export class Remembered<T> {
  private asked = -Infinity;
  private answer: Promise<T> | undefined;

  constructor(
    private readonly ask: () => Promise<T>,
    private readonly ms: number,
  ) {}

  get(now = performance.now()): Promise<T> {
    if (this.answer && now - this.asked < this.ms) return this.answer;
    this.asked = now;
    const answer = this.ask();
    this.answer = answer;
    answer.catch(() => {
      if (this.answer === answer) this.answer = undefined;
    });
    return answer;
  }
}
