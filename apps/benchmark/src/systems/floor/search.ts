import { SEARCH_INDEXED_SUBJECT, type PublicDocument } from '@plaza/contracts';
import { SegmentedIndex } from '@plaza/search-index';
import type { JsMsg } from 'nats';
import { Bus, type StageOptions, type StageProcess } from './bus';

const ANNOUNCE = 1_000;

/** The index in memory, filled from the stream of publications from its beginning; one that comes again changes nothing. */
export async function search({ bus: options }: StageOptions): Promise<StageProcess> {
  const bus = await Bus.connect(options);
  const index = new SegmentedIndex();
  const beyond = new Set<number>();
  let cursor = 0;
  const announce = () => bus.connection.publish(SEARCH_INDEXED_SUBJECT, JSON.stringify({ replica: 'floor', cursor: String(cursor) }));
  const take = (batch: JsMsg[]) => {
    for (const message of batch) {
      const at = Number(message.headers!.get('ce-cursor'));
      if (at <= cursor || beyond.has(at)) continue;
      index.upsert(message.json<PublicDocument>());
      beyond.add(at);
    }
    while (beyond.delete(cursor + 1)) cursor += 1;
    announce();
  };
  await bus.follow('PUBLICATIONS', take);
  const timer = setInterval(announce, ANNOUNCE);
  return {
    async stop() {
      clearInterval(timer);
      await bus.close();
    },
  };
}
