/** The task was not done within its time. Its process has been killed. */
export class TaskTooSlow extends Error {
  override readonly name = 'TaskTooSlow';
  readonly code = 'TASK_TOO_SLOW';
}

/** The process ended before it answered: out of memory, or a crash. */
export class ProcessEnded extends Error {
  override readonly name = 'ProcessEnded';
  readonly code = 'PROCESS_ENDED';
}

/** No process could be started, or it could not load its module: no task's fault. */
export class ProcessNotStarted extends Error {
  override readonly name = 'ProcessNotStarted';
  constructor(readonly code: string) {
    super(`a process of its own could not be started: ${code}`);
  }
}

/** The task threw. Only the name and code of its error come out: its words may quote what it worked on. */
export class TaskFailed extends Error {
  override readonly name = 'TaskFailed';
  constructor(readonly code: string) {
    super(`a task in a process of its own failed: ${code}`);
  }
}

/** The processes were closed before the task could be done. */
export class ProcessesClosed extends Error {
  override readonly name = 'ProcessesClosed';
  readonly code = 'PROCESSES_CLOSED';
}

export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
