export type { CheckedProviso, Decision, DecisionRecord, FiredRule, JudgeInput, Rendition } from './decision/decision';
export type { FileState, PublishedFile } from './files/file-state';
export type { FileHold, ReleasedFile } from './files/judge-files';
export { judge } from './judge';
export { POLICY_VERSION } from './policy/version';
export { closedUnread, objectionTo, ruledOn, type Ruling } from './ruling';
export { unjudgeable } from './unjudgeable';
