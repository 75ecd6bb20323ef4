import { judge, newestPolicy } from '@plaza/disclosure';
import type { PersonalDataType } from '@plaza/disclosure';
import type { Case } from '../cases/case';
import { isPersonal } from '../cases/kinds';

const NOW = '2026-07-15T02:00:00.000Z';
const policy = newestPolicy();

/** What would be masked in a document, in the offsets of its parts. */
export interface Masked {
  part: string;
  start: number;
  end: number;
  type: PersonalDataType;
  rule: string;
}

/** Judges as the plaza does, and takes from the record what fell to the detectors. */
export function maskedIn({ document }: Case): Masked[] {
  const { record } = judge({ document, bodyText: document.body.text!, now: NOW, policy });
  return record.rules.flatMap(({ part, start, end, type, rule }) => (isPersonal(type) ? [{ part, start, end, type, rule }] : []));
}

export function textsOf({ document }: Case): Map<string, string> {
  const texts = new Map([
    ['body', document.body.text!], ['title', document.title], ['documentNumber', document.documentNumber], ['agency.name', document.agency.name],
    ['department.name', document.department.name],
  ]);
  document.attachments?.forEach(({ name }, index) => texts.set(`attachments[${index}].name`, name));
  return texts;
}
