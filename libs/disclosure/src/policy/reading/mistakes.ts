/** One thing that is wrong in a policy's files. */
export interface Mistake {
  /** Inside the policy's folder. */
  file: string;
  /** From 1; 0 where a whole file is meant. */
  line: number;
  /** As in `rules.secret-mark.effect`. */
  path: string;
  message: string;
}

/** A policy that cannot be used, with everything that is wrong in it. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  readonly code = 'POLICY';

  constructor(readonly version: string, readonly mistakes: readonly Mistake[]) {
    super([`policy ${version} cannot be used:`, ...mistakes.map(({ file, line, path, message }) => `  ${file}${line > 0 ? `:${line}` : ''}  ${path ? `${path} ` : ''}${message}`)].join('\n'));
  }
}
