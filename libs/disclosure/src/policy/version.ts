/** Raised whenever a rule, a word list or a reason changes: every decision record names the policy it was made under. */
export const POLICY_VERSION = '2026.11-1';
