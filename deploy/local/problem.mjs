/** What the person at the terminal can mend: one sentence that says what is wrong, one that says what to do. */
export class Problem extends Error {
  name = 'Problem';

  constructor(code, sentence, remedy, options) {
    super(`${sentence} ${remedy}`, options);
    this.code = code;
  }
}

/** Turns what the operating system reports into a sentence; anything unknown stays as it is. */
export function explain(error) {
  if (error?.code === 'ENOSPC') return new Problem('DISK_FULL', `The disk is full${error.path ? ` (${error.path})` : ''}.`, 'Free some space and run the command again; nothing that was accepted is lost.', { cause: error });
  if (error?.code === 'EACCES' || error?.code === 'EROFS') return new Problem('NOT_WRITABLE', `${error.path ?? 'A file'} cannot be written by this user.`, 'Set PLAZA_DATA_DIR to a folder of your own.', { cause: error });
  return error;
}
