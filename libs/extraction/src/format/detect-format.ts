import type { FileFormat } from '@plaza/contracts';
import { decodeText } from '@plaza/text-analysis';
import { formatOfCompound } from './compound';
import { formatOfText } from './text';
import { formatOfZip } from './zip';

/** By the bytes alone: names and declared media types are only what somebody said. */
export async function detectFormat(bytes: Buffer): Promise<FileFormat> {
  if (begins(bytes, 'PK\x03\x04') || begins(bytes, 'PK\x05\x06')) return formatOfZip(bytes);
  if (begins(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return formatOfCompound(bytes);
  if (begins(bytes, 'HWP Document File')) return 'hwp';
  // Viewers take a PDF that begins within the first kilobyte.
  if (bytes.subarray(0, 1_024).includes('%PDF-')) return 'pdf';
  if (IMAGES.some((signature) => begins(bytes, signature)) || isContainedImage(bytes)) return 'image';
  if (RTF.test(bytes.toString('latin1', 0, 64))) return 'rtf';
  const decoded = decodeText(bytes);
  return decoded ? formatOfText(decoded.text) : 'unknown';
}

/** Programs pass over what stands before it. */
const RTF = /^(?:\xef\xbb\xbf)?\s*\{\\rtf/;

const begins = (bytes: Buffer, signature: string) => bytes.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'));

/** PNG, JPEG, GIF, BMP, TIFF, JPEG 2000, JPEG XL, Photoshop. */
const IMAGES = ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'BM', 'II*\0', 'MM\0*', '\0\0\0\x0cjP  ', '\xff\x0a', '\0\0\0\x0cJXL ', '8BPS'];

/** WebP in RIFF; HEIC and AVIF in the ISO base media format. */
function isContainedImage(bytes: Buffer): boolean {
  const brand = bytes.toString('latin1', 8, 12);
  return (begins(bytes, 'RIFF') && brand === 'WEBP') || (bytes.toString('latin1', 4, 8) === 'ftyp' && ['heic', 'heix', 'mif1', 'msf1', 'avif'].includes(brand));
}
