/** What a file's bytes say it is, whatever its name and declared media type claim. */
export const FILE_FORMATS = [
  'hwp', 'hwpx', 'pdf', 'docx', 'xlsx', 'pptx', 'doc', 'xls', 'ppt', 'odt', 'ods', 'odp', 'csv', 'txt', 'html', 'xml', 'rtf', 'email', 'zip', 'image', 'unknown',
] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** One piece of what a reader of the file sees, in reading order. */
export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  /** Cells as plain text; the first row may be heads. `name` is that of a sheet. */
  | { kind: 'table'; rows: string[][]; name?: string }
  /** A page, slide or sheet begins. */
  | { kind: 'page'; number: number }
  /** A picture stood here. What it shows has not been read, and never goes into a rendition. */
  | { kind: 'picture' }
  /** A file within the file (a zip's entry, an e-mail's attachment) begins; what follows is its content. */
  | { kind: 'file'; name: string };

/** Where text stood that the ordinary view of a file does not show, or shows apart. All of it is content. */
export const HIDING_PLACES = [
  'header', 'footer', 'note', 'comment', 'tracked-change', 'hidden-text', 'hidden-sheet', 'hidden-row', 'hidden-column', 'formula', 'property', 'preview',
  'file-name', 'metadata', 'covered', 'embedded', 'markup',
] as const;
export type HidingPlace = (typeof HIDING_PLACES)[number];

/** What the readers found in one file. */
export interface FileContent {
  format: FileFormat;
  blocks: Block[];
  elsewhere: { place: HidingPlace; text: string }[];
  /** What a second reader found, as plain text, where the first is known to miss parts. Only ever searched, never shown. */
  readAgain: string[];
}

/** Why a file could not be read. Each holds it. */
export const FILE_PROBLEMS = [
  /** Protected by a password or rights management. */
  'encrypted',
  /** Damaged, truncated, or not what its first bytes say. */
  'broken',
  /** A format that no reader here knows. */
  'unsupported',
  /** Pictures only, a scan for instance: there is no text to judge. */
  'no-text',
  /** No bytes at all. */
  'empty',
  /** More text, entries or nesting than may be read. */
  'too-large',
  /** Not read within its time. */
  'too-slow',
  /** The reader ended without an answer: out of memory, a crash. */
  'crashed',
  /** The bytes have another hash or size than declared. */
  'mismatch',
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** `detail` tells operators which reader, limit or error it was, by a stable word; never anything of the file. */
export type FileReading = { content: FileContent } | { problem: FileProblem; detail?: string };
