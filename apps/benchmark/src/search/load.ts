import { setTimeout as pause } from 'node:timers/promises';
import type { Corpus } from './corpus';
import { idOf } from './corpus';
import type { IndexThread } from './index-thread';

/** Documents that the service indexes in one go. */
export const SLICE = 50;
const PER_SECOND = 500;
const SAVE_AFTER = 5_000;

export interface Arrivals {
  /** Ends when what was under way is done. Milliseconds of each save and of each withdrawal until it had taken effect. */
  stop(): Promise<{ rate: number; saves: number[]; removals: number[] }>;
}

/**
 * 500 documents a second, every twentieth of them a correction of an older one, and a withdrawal with each slice; one save, in which
 * the dead are erased. In an open loop: what is late is not left out.
 */
export function arrive(thread: IndexThread, corpus: Corpus, documents: number): Arrivals {
  let goesOn = true;
  let sent = 0;
  const removals: number[] = [];
  const began = performance.now();
  const applying = (async () => {
    while (goesOn) {
      const due = began + (sent / PER_SECOND) * 1000;
      if (due > performance.now()) await pause(due - performance.now());
      const slice = Array.from({ length: SLICE }, (_, offset) => {
        const at = documents + sent + offset;
        return offset % 20 ? corpus.document(at) : { ...corpus.document(at), id: idOf((at * 7919) % documents) };
      });
      await thread.call('apply', 'serving', { removals: [], documents: slice });
      await thread.call('complete', 'serving', String(documents + (sent += SLICE)));
      const start = performance.now();
      await thread.call('remove', idOf((sent * 104_729) % documents));
      removals.push(performance.now() - start);
    }
  })();
  const saving = pause(SAVE_AFTER).then(() => thread.call<number>('save'));
  return {
    async stop() {
      const saves = [await saving];
      goesOn = false;
      await applying;
      return { rate: (sent / (performance.now() - began)) * 1000, saves, removals };
    },
  };
}
