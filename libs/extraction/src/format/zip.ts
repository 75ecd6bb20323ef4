import type { FileFormat } from '@plaza/contracts';
import { Archive } from '../zip/archive';

const OF_MAIN_PART: [string, FileFormat][] = [
  ['wordprocessingml.', 'docx'], ['ms-word.document.', 'docx'], ['ms-word.template.', 'docx'],
  ['spreadsheetml.sheet.main', 'xlsx'], ['spreadsheetml.template.main', 'xlsx'], ['ms-excel.sheet.macro', 'xlsx'], ['ms-excel.template.macro', 'xlsx'],
  ['presentationml.', 'pptx'], ['ms-powerpoint.presentation.', 'pptx'], ['ms-powerpoint.slideshow.', 'pptx'], ['ms-powerpoint.template.', 'pptx'],
];

const OF_MEDIA_TYPE: [string, FileFormat][] = [
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['application/vnd.oasis.opendocument.presentation', 'odp'],
  ['application/hwp+zip', 'hwpx'],
];

/** Names and types of parts are short. */
const SPENDING = { inflatable: 2 ** 20, limits: { ratio: 300 }, inflated: () => undefined };

/** What a zip file is the package of. @throws Unreadable as `Archive.open` */
export async function formatOfZip(bytes: Buffer): Promise<FileFormat> {
  const archive = await Archive.open(bytes);
  const types = archive.read('[Content_Types].xml', SPENDING)?.toString('utf8');
  if (types !== undefined) {
    const main = types.match(/ContentType\s*=\s*["'][^"']{0,200}["']/g)?.find((type) => /(?:\.main|macroEnabled\.main)\+xml["']$/i.test(type)) ?? '';
    return OF_MAIN_PART.find(([type]) => main.includes(type))?.[1] ?? 'unknown';
  }
  const mediaType = archive.read('mimetype', SPENDING)?.toString('utf8').trim();
  if (mediaType === undefined) return archive.has('Contents/content.hpf') ? 'hwpx' : 'zip';
  return OF_MEDIA_TYPE.find(([type]) => mediaType.startsWith(type))?.[1] ?? 'unknown';
}
