import { AWAITING_DECISION, PERSONAL_DATA, personalLabel, type PersonalDataType } from '../policy/labels';
import type { Folded } from './fold';
import { withMarks } from './marks';
import { matchesOf } from './matches';

const EXACT = [...Object.keys(PERSONAL_DATA).map((type) => personalLabel(type as PersonalDataType)), AWAITING_DECISION];
const escaped = (label: string) => label.replace(/[[\]]/g, '\\$&');
// Of a withheld passage only what the law calls it: its reasons are text like any other.
const LABEL = new RegExp(`${EXACT.map(escaped).join('|')}|\\[비공개: 제[1-8]호(?:·제[1-8]호){0,7}`, 'g');

/** The text with a mark where a label stands, and the way back; null when it has none. What labels say must not count as context. */
export function withoutLabels(text: string): Folded | null {
  if (!text.includes('[')) return null;
  const labels = matchesOf(LABEL, text);
  return labels.length === 0 ? null : withMarks(text, labels.map((label) => ({ start: label.index, end: label.index + label[0].length })));
}
