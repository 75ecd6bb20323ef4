import { PERSONAL_DATA, type PersonalDataType } from '@plaza/disclosure';
import { KEPT, type Kept } from './case';

/** The short names by which templates call for a value, and what such a value is. */
const SHORT: Record<string, PersonalDataType | Kept> = {
  rrn: 'resident-number', arn: 'alien-number', licence: 'driving-licence', insurance: 'health-insurance', plate: 'vehicle', birth: 'birth-date',
  mobile: 'phone', landline: 'phone', given: 'name', author: 'official', reviewer: 'official', approver: 'official',
  complaint: 'complaint-number', docno: 'document-number', bizno: 'business-number', corp: 'corporate-number', animal: 'animal-id', cite: 'citation',
  office: 'office-address', treasury: 'treasury-account', org: 'organisation',
};

/** @throws TypeError when there is no such kind */
export function kindOf(slot: string): PersonalDataType | Kept {
  const kind = SHORT[slot] ?? slot;
  if (!(kind in PERSONAL_DATA) && !(KEPT as readonly string[]).includes(kind)) throw new TypeError(`no kind is called ${slot}`);
  return kind as PersonalDataType | Kept;
}

export const isPersonal = (kind: string): kind is PersonalDataType => kind in PERSONAL_DATA;
