import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks until `probe` answers something other than undefined, and returns that.
 * @throws Error with `what` and the last failure, after `within` milliseconds
 */
export async function eventually<T>(what: string, probe: () => Promise<T | undefined> | T | undefined, within = 20_000): Promise<T> {
  const deadline = Date.now() + within;
  for (let failure: unknown; ; ) {
    try {
      const answer = await probe();
      if (answer !== undefined) return answer;
    } catch (error) {
      failure = error;
    }
    if (Date.now() > deadline) throw new Error(`not within ${within} ms: ${what}`, { cause: failure });
    await pause(25);
  }
}
