import { BadRequestException } from '@nestjs/common';
import { CODE } from '@plaza/contracts';

/** Where a page ended: a moment, and the codes that tell apart what lies at it. */
export const encodeCursor = (at: Date, ...codes: string[]): string => Buffer.from([at.toISOString(), ...codes].join(' ')).toString('base64url');

/** Of none, nothing. @throws BadRequestException for what `encodeCursor` does not make of so many codes */
export function decodeCursor(cursor: string | undefined, count: number): [Date | null, ...(string | null)[]] {
  if (cursor === undefined) return [null, ...Array.from({ length: count }, () => null)];
  const [at = '', ...codes] = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (Number.isNaN(Date.parse(at)) || codes.length !== count || !codes.every((code) => CODE.test(code))) throw new BadRequestException('cursor: is not one of ours');
  return [new Date(at), ...codes];
}
