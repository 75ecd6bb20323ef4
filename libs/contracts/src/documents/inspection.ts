import type { Item } from './disclosure-code';
import type { HidingPlace } from './file-content';
import type { ClassifiedStatus, Ground } from './public-document';

/** A stretch of a part for which a rule fired, or which a proviso keeps open. */
export interface InspectedMark {
  start: number;
  end: number;
  rule: string;
  type: string;
  item: Item | null;
  /** 0 to 1. */
  confidence: number;
  kept: boolean;
}

/** One text of a document or of a file, as it was produced, with the evidence. */
export interface InspectedPart {
  part: string;
  text: string;
  /** Characters in all; more than `text` has where it was cut. */
  length: number;
  marks: InspectedMark[];
  /** Start, end, start, end … of what the public does not see; null when nobody can say where. */
  hidden: readonly number[] | null;
}

interface Words {
  ko: string;
  en: string;
}

/** Everything that led to one decision, between classification and console: for operators alone, and never for the public. */
export interface Inspection {
  id: string;
  version: number;
  decision: number;
  status: ClassifiedStatus;
  /** ISO 8601. */
  decidedAt: string;
  declaredCode: string;
  disclosureCode: string;
  grounds: Ground[];
  policy: { version: string; digest: string | null; overlay: string | null; engine: number | null };
  rules: { id: string; effect: string; item: Item | null; proviso: string | null; law: Words | null; reason: Words | null }[];
  holds: { code: string; item: Item | null; detail: string }[];
  /** Who decided, where it was a person: by a ruling, or by confirming what a policy takes away. */
  person: { act: 'ruling' | 'confirmation'; by: string; reason: string } | null;
  notes: string[];
  files: { index: number; name: string; status: ClassifiedStatus; hold: string | null; read: boolean }[];
  parts: InspectedPart[];
  decisions: { version: number; decision: number; status: ClassifiedStatus; policyVersion: string; decidedAt: string }[];
}

export interface FileInspection {
  id: string;
  version: number;
  decision: number;
  index: number;
  name: string;
  /** Why it could not be read; null when it was, or nobody has tried yet. */
  problem: string | null;
  format: string | null;
  /** What is shown of it, then all that is not. */
  parts: InspectedPart[];
  /** Where in the second the text of each hiding place stands. */
  places: { place: HidingPlace | 'second-reader'; start: number; end: number }[];
}
