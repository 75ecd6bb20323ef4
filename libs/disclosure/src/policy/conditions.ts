import type { Document, Item } from '@plaza/contracts';
import type { DisclosureCode } from '../decision/disclosure-code';
import type { PersonalDataType } from './labels';
import type { Condition } from './policy';

/** What a condition can ask about one document. */
export interface Facts {
  document: Document;
  bodyText: string;
  declared: DisclosureCode;
  /** Personal data that was found; empty as long as nobody has looked. */
  found: readonly { type: PersonalDataType; confidence: number }[];
}

const contains = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** One answer for each thing that can be asked: linear in the text, and nothing that could fail or go on for ever. */
const ASKED: { [Name in keyof Required<Condition>]: (asked: NonNullable<Condition[Name]>, facts: Facts, condition: Condition) => boolean } = {
  kinds: (kinds, { document }) => kinds.includes(document.kind),
  departments: (departments, { document: { department } }) => departments.includes(department.code) || contains(department.name, departments),
  functionPath: (parts, { document }) => (document.functionPath ?? []).some((level) => contains(level, parts)),
  retentions: (retentions, { document }) => retentions.includes(document.retention),
  declared: (statuses, { declared }) => statuses.includes(declared.status),
  items: (items: readonly Item[], { declared }) => items.some((item) => declared.items.includes(item)),
  title: (words, { document }) => contains(document.title, words),
  body: (words, { bodyText }) => contains(bodyText, words),
  text: (words, { document, bodyText }) => contains(document.title, words) || contains(bodyText, words),
  reasons: (words, { document }) => [document.disclosureReason, ...(document.withheld ?? []).map(({ reason }) => reason)].some((reason) => contains(reason ?? '', words)),
  finds: (types, { found }, { lessSureThan = Infinity }) => found.some(({ type, confidence }) => types.includes(type) && confidence < lessSureThan),
  lessSureThan: () => true,
};

export const meets = (condition: Condition, facts: Facts): boolean =>
  (Object.keys(condition) as (keyof Condition)[]).every((name) => ASKED[name](condition[name] as never, facts, condition));
