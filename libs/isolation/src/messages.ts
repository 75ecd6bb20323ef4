/** What the parent asks of its child. The child answers each before it is asked the next. */
export interface Asked {
  input: unknown;
}

/** `ready` comes once, when the module is loaded. */
export type Answer = { ready: true } | { output: unknown } | { failed: string };

/** What the child is started with, as JSON in its only argument. */
export interface Start {
  module: string;
  /** There is time: it loads all that a task may need before it is ready. */
  prepared: boolean;
  /** Bytes of resident memory at which it ends itself. */
  memoryLimit: number;
  /** Milliseconds of processor time that a task may take: then it ends by SIGXCPU. */
  timeLimit: number;
}
