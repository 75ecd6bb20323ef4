import { setTimeout as pause } from 'node:timers/promises';
import { addressOfSearch } from '../systems/plaza';
import type { Plaza } from '@plaza/testing';

interface Status {
  cursor: string;
  documents: number;
  rebuilding: boolean;
}

const HALF_AN_HOUR = 1_800_000;

/** How far search is, as whoever operates the plaza may ask it. */
export class IndexStatus {
  private readonly url: string;
  private readonly headers: { authorization: string };

  constructor(plaza: Plaza) {
    const { url, secret } = addressOfSearch(plaza);
    this.url = url;
    this.headers = { authorization: `Bearer ${secret}` };
  }

  /** Until the index has taken in the change log up to this cursor. */
  async reaches(head: number): Promise<void> {
    await this.until(({ cursor }) => Number(cursor) >= head);
  }

  /** @returns documents a second, from the log's beginning to the new index in use and saved */
  async rebuild(): Promise<number> {
    const began = performance.now();
    await fetch(`${this.url}/internal/rebuild`, { method: 'POST', headers: this.headers });
    const { documents } = await this.until(({ rebuilding }) => !rebuilding);
    return documents / ((performance.now() - began) / 1000);
  }

  /** @throws Error when that takes more than half an hour */
  private async until(reached: (status: Status) => boolean): Promise<Status> {
    for (const giveUpAt = performance.now() + HALF_AN_HOUR; ; await pause(100)) {
      const answer = await fetch(`${this.url}/internal/status`, { headers: this.headers });
      if (!answer.ok) throw new Error(`search answered ${answer.status}`);
      const status = (await answer.json()) as Status;
      if (reached(status)) return status;
      if (performance.now() > giveUpAt) throw new Error(`search is at ${status.cursor} with ${status.documents} documents after half an hour`);
    }
  }
}
