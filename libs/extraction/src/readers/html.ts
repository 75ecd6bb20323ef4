import { decodeHtml } from '../html/decode';
import { HtmlPage } from '../html/page';
import type { Reading } from '../reading';

/** A page, with what stands in its head, comments, scripts and attributes, and the files that are written into it. */
export async function readHtml(bytes: Buffer, reading: Reading): Promise<void> {
  const page = new HtmlPage(reading);
  page.read(decodeHtml(bytes));
  for (const file of page.files) await reading.file(file.name, file.bytes);
}
