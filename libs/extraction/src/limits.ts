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
