import { readEmbedded } from '../compound/embedded';
import type { Reading } from '../reading';
import { Archive } from '../zip/archive';

/** An archive: its files one after the other, each as if it had been attached itself. */
export async function readZip(bytes: Buffer, reading: Reading): Promise<void> {
  const archive = await Archive.open(bytes);
  reading.hidden('metadata', archive.comment);
  for (const { name, comment, otherName, extra, isFolder } of archive.entries) {
    reading.hidden('metadata', comment);
    reading.hidden('metadata', extra);
    reading.hidden('file-name', otherName);
    if (isFolder) reading.hidden('file-name', name);
    else if (OF_SYSTEMS.test(name)) await readEmbedded(name, archive.read(name, reading)!, reading);
    else await reading.file(name, archive.read(name, reading)!);
  }
}

/** What macOS and Windows put beside files, for themselves: nobody attached it, and no page shows it. */
const OF_SYSTEMS = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;
