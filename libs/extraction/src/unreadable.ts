import type { FileProblem } from '@plaza/contracts';

/** What a reader throws when it can say why the file cannot be read. Anything else it throws means that the file is broken. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  constructor(
    readonly problem: FileProblem,
    /** A stable word for operators: which reader, which limit. Never anything of the file. */
    readonly code: string = problem,
  ) {
    super(`a file cannot be read: ${code}`);
  }
}
