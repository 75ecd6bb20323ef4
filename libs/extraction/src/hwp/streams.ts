import type { Block, HidingPlace } from '@plaza/contracts';
import { readEmbedded } from '../compound/embedded';
import type { Reading } from '../reading';
import { searchStrings } from '../text/runs';
import { telling } from '../xml/telling';
import { tellPreview } from './tell-paragraphs';

/** Every stream beside head and sections: the preview, properties, scripts, older versions, and what was inserted as a file. */
export async function readStreams(streams: ReadonlyMap<string, Buffer>, unpack: (stream: Buffer) => Buffer, blocks: readonly Block[], reading: Reading): Promise<void> {
  for (const [path, stream] of streams) {
    reading.again(telling('', path) ?? '');
    if (READ.test(path)) continue;
    if (path === 'PrvText') tellPreview(stream.toString('utf16le'), blocks, reading);
    // The picture of the first page is a picture like any other.
    else if (path.startsWith('BinData/') || path === 'PrvImage') await readEmbedded(path, unpackedIfPacked(stream, unpack), reading);
    else {
      const place = PLACES.find(([start]) => path.startsWith(start))?.[1] ?? 'property';
      searchStrings(stream, place, reading);
      const unpacked = unpackedIfPacked(stream, unpack);
      if (unpacked !== stream) searchStrings(unpacked, place, reading);
    }
  }
}

const READ = /^(FileHeader$|DocInfo$|(BodyText|ViewText)\/Section\d+$)/;
const PLACES: [string, HidingPlace][] = [['Scripts/', 'markup'], ['XMLTemplate/', 'markup'], ['DocHistory/', 'tracked-change'], ['DocOptions/', 'file-name']];

/** Whether one of these streams is compressed is written nowhere; that it is not is no damage. */
function unpackedIfPacked(stream: Buffer, unpack: (stream: Buffer) => Buffer): Buffer {
  try {
    return unpack(stream);
  } catch (error) {
    if (NOT_DEFLATED.has((error as NodeJS.ErrnoException).code ?? '')) return stream;
    throw error;
  }
}

const NOT_DEFLATED: ReadonlySet<string> = new Set(['Z_DATA_ERROR', 'Z_BUF_ERROR']);
