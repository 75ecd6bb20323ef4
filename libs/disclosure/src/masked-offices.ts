import type { Document, Office } from '@plaza/contracts';
import { Masking } from './decision/masking';
import { layWithheld } from './decision/withheld';
import { AWAITING_DECISION } from './policy/labels';

/** The names of a document's offices as anybody may read them: free text, so the detectors read them as they read all. It never throws. */
export function maskedOffices(document: Document): { agency: Office; department: Office } {
  const { agency, department, body } = document;
  const named = (show: (part: string) => string) => ({
    agency: { code: agency.code, name: show('agency.name') },
    department: { code: department.code, name: show('department.name') },
  });
  try {
    const text = body.text ?? '';
    const masking = new Masking(document, text, layWithheld(document, text));
    return named((part) => masking.show(part));
  } catch {
    return named(() => AWAITING_DECISION);
  }
}
