export type { CheckedProviso, Decision, DecisionRecord, FiredRule, JudgeInput, Rendition } from './decision/decision';
export { judge } from './judge';
export { POLICY_VERSION } from './policy/version';
export { unjudgeable } from './unjudgeable';
