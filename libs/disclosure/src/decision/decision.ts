import type {
  Approval, Author, ClassifiedStatus, Document, Ground, Item, Kind, Office, PublicAttachment, Redaction, Retention, UnitTask,
} from '@plaza/contracts';
import type { Hidden } from './hidden';
import type { FileState } from '../files/file-state';
import type { FileHold, ReleasedFile } from '../files/judge-files';
import type { Evidence } from '../personal-data/finding';
import type { HoldCode } from '../policy/codes';
import type { ShownStretch } from '../ruling/ruling';
import type { Effect, Policy, Proviso } from '../policy/policy';
import type { Notice } from '../ruling/notice';
import type { Lapse } from '../time/in-force';

export interface JudgeInput {
  document: Document;
  /** The resolved text; null while its blob is not there. */
  bodyText: string | null;
  /** ISO 8601, as all times here. */
  now: string;
  policy: Policy;
  /** When the source said all this: time opens only what lapses afterwards. Absent: when it was produced. */
  statedAt?: string;
  /** When a person last looked at what is withheld. */
  reviewedAt?: string | null;
  /** How far each attachment is, in their order; what is missing here has not been read. */
  files?: readonly FileState[];
  /** The document as its source declared it, where a person has ruled on it: judged once nothing of what the person withheld is left. */
  unruled?: Document;
  /** What has been decided to open, and is not yet. */
  notice?: Pick<Notice, 'by' | 'until' | 'items'>;
  /** Holds that a person has looked into; see `ruledOn`. */
  overruled?: readonly HoldCode[];
  /** Stretches that two people show whole, whatever the detectors find in them. */
  shown?: readonly ShownStretch[];
  /** Files that somebody has looked into: what they list, or lack, holds them no longer. */
  settledFiles?: readonly number[];
}

/** Everything of a document that the public may read, built field by field. */
export interface Rendition {
  documentNumber: string;
  kind: Kind;
  title: string;
  /** Only when open or partial. */
  text?: string;
  agency: Office;
  department: Office;
  author: Author | null;
  approvals: Approval[];
  /** UTC, ISO 8601 with milliseconds. */
  producedAt: string;
  retention: Retention;
  functionPath: string[];
  unitTask: UnitTask | null;
  license: string | null;
  references: string[];
  attachments: PublicAttachment[];
}

/** One rule that fired. Restricted: it says where in the original. */
export interface FiredRule {
  rule: string;
  /** The field it fired in, as in `title`, `body`, `references[2]`, `attachment:<n>`. */
  part: string;
  start: number;
  end: number;
  type: string;
  item: Item;
  confidence: number;
  /** What spoke for it. */
  evidence?: readonly Evidence[];
}

/** A rule of the policy that fired, and the proviso that a person may want to think of. */
export interface FiredPolicyRule {
  id: string;
  effect: Effect;
  item: Item | null;
  proviso: Proviso | null;
}

/** A proviso that keeps something open, e.g. 6-d: the name of the official who did the work. */
export interface CheckedProviso {
  proviso: '6-d' | '6-e';
  part: string;
  start: number;
  end: number;
  kept: string;
}

/** The evidence of a decision. Restricted: it never leaves classification. */
export interface DecisionRecord {
  policyVersion: string;
  /** SHA-256 of the policy's files. */
  policyDigest: string;
  /** The agency by whose detailed criteria it was judged. */
  overlay: string | null;
  engine: number;
  declaredCode: string;
  rules: FiredRule[];
  provisos: CheckedProviso[];
  /** Rules of the policy whose conditions the document meets. */
  policyRules: FiredPolicyRule[];
  holds: { code: HoldCode; item: Item | null; detail: string; rule?: string }[];
  /** All that is not shown, by part; files are `file[<index>]`, in the offsets of what is shown of them. */
  hidden: Hidden;
  /** Files that wait for a person; those still being read are not among them. */
  fileHolds: FileHold[];
  /** What was declared and keeps nothing back any more. */
  lapsed: Lapse[];
  notes: string[];
}

/** What was decided. Nothing outside `record` carries a span, an offset, matched text, or its length or hash. */
export interface Decision {
  status: ClassifiedStatus;
  disclosureCode: string;
  grounds: Ground[];
  redactions: Redaction[];
  rendition: Rendition;
  /** Files that may leave once what the public gets of them has been made. */
  released: ReleasedFile[];
  /** When time changes it: something lapses, or the detectors read again. */
  reopensAt: string | null;
  /** From when on it waits for a person to look at what is withheld; may be over. */
  reviewAt: string | null;
  record: DecisionRecord;
}
