import type { FileProblem, FileReading } from '@plaza/contracts';

/** What the public can fetch of a file: typed anew from masked text, or the original where it shows nothing that was not judged. */
export interface PublishedFile {
  url: string;
  /** The same as a page, where there is one. */
  html: string | null;
  mediaType: string;
  /** Bytes. */
  size: number;
  original: boolean;
}

/** How far one attachment is. What was read is released only once what the public gets has been made and read again. */
export type FileState =
  | { waiting: 'blob' | 'reading' }
  | { problem: FileProblem }
  /** `leaks`: something personal was found when the finished rendition was read again. */
  | (Extract<FileReading, { content: unknown }> & { published: PublishedFile | 'leaks' | null });
