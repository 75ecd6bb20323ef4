/** Why a document waits for a decision. Stable codes; a policy gives each its words. */
export const HOLD_CODES = [
  'body-missing', 'body-media-type', 'body-unreadable', 'nothing-marked', 'nothing-personal', 'range-invalid', 'people-table', 'leaks', 'judging-failed',
  /** A rule of the policy asks for a person. */
  'rule',
  /** A reader reports that it exposes somebody. */
  'reported',
] as const;
export type HoldCode = (typeof HOLD_CODES)[number];

/** Why one file waits. */
export const FILE_HOLD_CODES = [
  'file-missing', 'file-reading', 'file-document-held', 'file-people-table', 'file-nothing-marked', 'file-nothing-personal', 'file-leaks', 'file-encrypted',
  'file-broken', 'file-unsupported', 'file-no-text', 'file-empty', 'file-too-large', 'file-too-slow', 'file-crashed', 'file-mismatch',
] as const;
export type FileHoldCode = (typeof FILE_HOLD_CODES)[number];
