import type { Hit } from './ranking';

/** The place of the last hit of a page. Opaque outside; harmless when made up, because it says nothing but a place. */
export function encodeCursor({ allWords, score, date, id }: Hit): string {
  return Buffer.from(JSON.stringify([allWords ? 1 : 0, score, date, id])).toString('base64url');
}

/** null when this is no cursor. */
export function decodeCursor(cursor: string): Hit | null {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(place) || place.length !== 4) return null;
    const [allWords, score, date, id] = place as unknown[];
    if (typeof score !== 'number' || typeof date !== 'number' || typeof id !== 'string') return null;
    return { allWords: allWords === 1, score, date, id };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
