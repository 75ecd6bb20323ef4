export type { CheckedProviso, Decision, DecisionRecord, FiredRule, JudgeInput, Rendition } from './decision/decision';
export { judge } from './judge';
export { POLICY_VERSION } from './policy/version';
export { closedUnread, objectionTo, ruledOn, type Ruling } from './ruling';
export { unjudgeable } from './unjudgeable';
