import { CODE } from '../documents/patterns';

/** What a source system publishes, raw: intake decodes it, because a bad one is answered with a refusal, not a dead letter. */
export const SOURCE_SUBJECTS = {
  created: (system: string) => `source.${system}.document.created.v1`,
  withdrawn: (system: string) => `source.${system}.document.withdrawn.v1`,
  received: (system: string) => `source.${system}.document.received.v1`,
  refused: (system: string) => `source.${system}.document.refused.v1`,
};

/** The source system that a subject belongs to. The server lets a source publish under its own name only. */
export function sourceOf(subject: string): string {
  const system = subject.split('.')[1] ?? '';
  if (!CODE.test(system)) throw new TypeError(`no source system in subject ${subject.slice(0, 80)}`);
  return system;
}
