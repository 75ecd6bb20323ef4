/** What the person at the terminal can mend: one sentence that says what is wrong, one that says what to do. */
export class Problem extends Error {
  name = 'Problem';

  constructor(code, sentence, remedy, options) {
    super(`${sentence} ${remedy}`, options);
    this.code = code;
  }
}

const needed = [20, 19];

export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  throw new Problem('NODE_TOO_OLD', `Open Plaza needs Node ${needed.join('.')} or newer, this is ${version}.`, 'Install a current Node and run the command again.');
}

/** Turns what the operating system reports into a sentence; anything unknown stays as it is. */
export function explain(error) {
  if (error?.code === 'ENOSPC') return new Problem('DISK_FULL', `The disk is full${error.path ? ` (${error.path})` : ''}.`, 'Free some space and run the command again; nothing that was accepted is lost.', { cause: error });
  if (error?.code === 'EACCES' || error?.code === 'EROFS') return new Problem('NOT_WRITABLE', `${error.path ?? 'A file'} cannot be written by this user.`, 'Set PLAZA_DATA_DIR to a folder of your own.', { cause: error });
  return error;
}
