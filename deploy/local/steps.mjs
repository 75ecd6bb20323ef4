const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** Shows each step when it ends and how long it took; what takes longer than a moment is announced. */
export class Steps {
  #started = performance.now();

  constructor(write = (line) => process.stdout.write(`${line}\n`)) {
    this.write = write;
  }

  say(text) {
    this.write(`  · ${text}`);
  }

  async step(title, work) {
    const started = performance.now();
    const announce = setTimeout(() => this.say(`${title} …`), 1500);
    try {
      const result = await work();
      const note = typeof result === 'string' ? ` (${result})` : '';
      this.write(`  ✓ ${title}${note}  ${seconds(performance.now() - started)}`);
      return result;
    } catch (error) {
      this.write(`  ✗ ${title}  ${seconds(performance.now() - started)}`);
      throw error;
    } finally {
      clearTimeout(announce);
    }
  }

  get elapsed() {
    return seconds(performance.now() - this.#started);
  }
}
