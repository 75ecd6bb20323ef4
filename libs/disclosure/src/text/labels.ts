import { AWAITING_DECISION, PERSONAL_DATA, personalLabel, type PersonalDataType } from '../policy/labels';

const EXACT = [...Object.keys(PERSONAL_DATA).map((type) => personalLabel(type as PersonalDataType)), AWAITING_DECISION];
const escaped = (label: string) => label.replace(/[[\]]/g, '\\$&');
// Of a withheld passage only what the law calls it: its reasons are text like any other.
const LABEL = new RegExp(`${EXACT.map(escaped).join('|')}|\\[비공개: 제[1-8]호(?:·제[1-8]호){0,7}`, 'g');

/** The same text, as long as before, with a mark that is no word where a label stands: what labels say must not count as context. */
export const withoutLabels = (text: string): string => (text.includes('[') ? text.replace(LABEL, (label) => '\ue000'.repeat(label.length)) : text);
