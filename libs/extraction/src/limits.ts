/** What one file, with all files in it, may take. More of anything is a problem of that file: it is held. */
export interface ReadingLimits {
  /** Characters of text found. */
  characters: number;
  /** Entries of archives, parts of packages, attachments of messages. */
  entries: number;
  /** Files within files: 1 reads the file alone. */
  depth: number;
  /** Bytes that compressed parts become, all together. */
  inflated: number;
  /** Bytes that one compressed byte may become, in parts of more than a few MiB: text is seldom above 50, deflate ends at 1,032. */
  ratio: number;
}

export const READING_LIMITS: ReadingLimits = { characters: 8_000_000, entries: 10_000, depth: 5, inflated: 256 * 2 ** 20, ratio: 300 };

/**
 * Characters that all files of one document may have to be judged with it: as many as one file may, so that each that could be read
 * can be judged. Measured, 8 million: prose takes 2 s, a table of numbers 9 to 12 s, one of people 23 to 30 s; the service holds some
 * 100 MB of it, the thread that judges it up to 1 GiB.
 */
export const CHARACTERS_TOGETHER = READING_LIMITS.characters;
