import * as CFB from 'cfb';

/** A compound file (MS-CFB) of these streams. */
export function compound(streams: Record<string, Buffer>): Buffer {
  const file = CFB.utils.cfb_new();
  for (const [path, bytes] of Object.entries(streams)) CFB.utils.cfb_add(file, path, bytes);
  return CFB.write(file, { type: 'buffer' }) as Buffer;
}
