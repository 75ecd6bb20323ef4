import type { FileFormat } from '@plaza/contracts';
import { read } from 'cfb';
import { Unreadable } from '../unreadable';

const BY_STREAM: [string, FileFormat][] = [
  ['/WordDocument', 'doc'],
  ['/Workbook', 'xls'],
  ['/Book', 'xls'],
  ['/PowerPoint Document', 'ppt'],
];

/** What a compound file (MS-CFB) holds: HWP 5, an Office document of before 2007, or an encrypted one of after. */
export function formatOfCompound(bytes: Buffer): FileFormat {
  const { FullPaths, FileIndex } = read(bytes, { type: 'buffer' });
  // The first is the root storage, whose name any program may choose.
  const root = FullPaths[0] ?? '';
  const streams = new Map(FullPaths.map((path, index) => [`/${path.slice(root.length)}`, FileIndex[index]]));
  if (streams.has('/EncryptedPackage') || streams.has('/DRMContent')) throw new Unreadable('encrypted', 'office');
  if (Buffer.from(streams.get('/FileHeader')?.content ?? []).toString('latin1').startsWith('HWP Document File')) return 'hwp';
  return BY_STREAM.find(([path]) => streams.has(path))?.[1] ?? 'unknown';
}
