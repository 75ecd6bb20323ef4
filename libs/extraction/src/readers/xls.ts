import type { HidingPlace } from '@plaza/contracts';
import { readObjectStreams } from '../compound/embedded';
import { streamsOf } from '../compound/streams';
import type { Reading } from '../reading';
import { searchStrings } from '../text/runs';
import { Unreadable } from '../unreadable';
import { recordsOf, TYPE, wholeRecords } from '../xls/records';
import { sharedStrings } from '../xls/shared-strings';
import { readSheets } from '../xls/sheets';
import { readImageMetadata } from './image';

/** A workbook of Excel up to 2003 (MS-XLS). Its cells are read by SheetJS, and every string of every record once more. */
export async function readXls(bytes: Buffer, reading: Reading): Promise<void> {
  const streams = streamsOf(bytes, reading);
  const [name, stream] = ['Workbook', 'Book'].map((path) => [path, streams.get(path)] as const).find(([, found]) => found !== undefined) ?? [];
  if (!name || !stream) throw new Unreadable('broken', 'xls-no-workbook');
  const records = recordsOf(stream);
  if (records.some(({ type }) => type === TYPE.encrypted)) throw new Unreadable('encrypted', 'xls');
  const { read } = await import('@e965/xlsx');
  const workbook = read(bytes, { type: 'buffer', cellStyles: true, cellFormula: true, cellNF: true, cellHTML: false });
  const stored = readSheets(workbook, reading);
  for (const { Name, Ref, Comment } of workbook.Workbook?.Names ?? []) reading.hidden('formula', [Name, Ref, Comment].filter(Boolean).join('\n'));

  for (const { type, parts } of wholeRecords(records)) {
    if (type === TYPE.strings) {
      const texts = sharedStrings(parts);
      for (const text of texts) if (!stored.has(text)) reading.hidden('hidden-text', text);
      reading.again(texts.join('\n'));
    } else if (type === TYPE.pictures) await readImageMetadata(Buffer.concat(parts), reading);
    else for (const part of parts) searchStrings(part, PLACES[type] ?? null, reading);
  }
  streams.delete(name);
  for (const [path, place] of BESIDE) {
    for (const [each, content] of streams) {
      if (!each.startsWith(path)) continue;
      searchStrings(content, place, reading);
      streams.delete(each);
    }
  }
  await readObjectStreams(streams, reading);
}

const PLACES: Partial<Record<number, HidingPlace>> = {
  [TYPE.header]: 'header', [TYPE.footer]: 'footer', [TYPE.name]: 'formula', [TYPE.note]: 'comment', [TYPE.writer]: 'property', [TYPE.drawing]: 'markup', [TYPE.validation]: 'formula', [TYPE.link]: 'markup',
};
/** Streams beside the workbook: properties, changes of a shared workbook, the data that pivot tables were made of. */
const BESIDE: [string, HidingPlace][] = [['\x05', 'property'], ['Revision Log', 'tracked-change'], ['User Names', 'tracked-change'], ['_SX_DB_CUR/', 'hidden-text']];
