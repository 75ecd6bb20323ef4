import type { Letter } from './letter';

const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 5 * 60_000;

interface Entry {
  letter: Letter;
  /** How often it has been sent. */
  sent: number;
  dueAt: number;
}

/** What has no receipt yet. In memory only: a source that is started anew makes new documents. Times in milliseconds. */
export class Outbox {
  private readonly entries = new Map<string, Entry>();

  get size(): number {
    return this.entries.size;
  }

  /** The same letter again is sent again at once, as an impatient source would do. */
  add(letter: Letter, now: number): void {
    const known = this.entries.get(letter.key);
    if (known) known.dueAt = now;
    else this.entries.set(letter.key, { letter, sent: 0, dueAt: now });
  }

  /**
   * The letters to be sent now; each is due again after a pause that doubles. A letter that follows others about the
   * same document waits until those have their receipts.
   */
  take(now: number): { letter: Letter; again: boolean }[] {
    const waiting = new Set<string>();
    const taken: { letter: Letter; again: boolean }[] = [];
    for (const entry of this.entries.values()) {
      const { letter, sent, dueAt } = entry;
      const blocked = letter.follows && waiting.has(letter.documentId);
      waiting.add(letter.documentId);
      if (blocked || dueAt > now) continue;
      entry.sent = sent + 1;
      entry.dueAt = now + Math.min(FIRST_PAUSE * 2 ** sent, LONGEST_PAUSE);
      taken.push({ letter, again: sent > 0 });
    }
    return taken;
  }

  /** An answer has come. False when nothing waited for it. */
  settle(key: string): boolean {
    return this.entries.delete(key);
  }
}
