import { readEmbedded } from '../compound/embedded';
import type { Reading } from '../reading';
import { RtfDocument } from '../rtf/document';
import { rtfTokens } from '../rtf/tokens';

/** Rich Text Format. */
export async function readRtf(bytes: Buffer, reading: Reading): Promise<void> {
  const document = new RtfDocument(reading);
  for (const token of rtfTokens(bytes)) document.take(token);
  document.end();
  reading.entries(document.files.length);
  for (const [index, file] of document.files.entries()) if (file.length > 0) await readEmbedded(`object-${index + 1}`, objectIn(file), reading);
}

/** An object of OLE 1 (MS-OLEDS 2.2) has names before the compound file that it is; what else it is, its strings tell. */
function objectIn(file: Buffer): Buffer {
  const start = file.indexOf(Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  return start < 0 ? file : file.subarray(start);
}
