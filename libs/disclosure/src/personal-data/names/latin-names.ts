import { lineAfter, lineBefore } from '../finding';
import { matchesOf } from '../../text/matches';
import { name, type NameFinding } from './name-finding';

/** NGUYEN VAN HUNG, Maria Santos: every word of it has a vowel, as abbreviations mostly have not. */
const LATIN = /(?<![A-Za-z\d-])(?:(?=[A-Z]{0,12}[AEIOUY])[A-Z]{2,13}(?: (?=[A-Z]{0,12}[AEIOUY])[A-Z]{2,13}){1,3}|[A-Z][a-z]{2,13}(?: [A-Z][a-z]{1,13}){1,3})(?![A-Za-z\d-])/g;
/** Without two words of Latin letters beside each other no text has such a name. */
const TWO_WORDS = /[A-Z][A-Za-z]{1,13} [A-Z][A-Za-z]/;
/** What lines say that speak of people from abroad. */
const FROM_ABROAD =
  /외국인|체류|국적|이민|귀화|여권|외국인등록|다문화|고려인|영문|로마자|사증|비자|영사관|유학|근로자|재해자|한부모|혼인신고|모국|통역|입국|출국|필리핀|베트남|중국|몽골|네팔|태국|미얀마|캄보디아|우즈베키스탄|방글라데시|파키스탄|인도네시아|스리랑카|러시아/;
const TITLE = /(?:Mr|Ms|Mrs|Miss|Dr)\.? $/;
const LINE = 80;

/** Names in Latin letters that no label tells, where the line speaks of somebody from abroad. */
export function latinNames(text: string): NameFinding[] {
  if (!TWO_WORDS.test(text)) return [];
  return matchesOf(LATIN, text).flatMap(({ index: start, 0: { length } }) => {
    const end = start + length;
    const before = lineBefore(text, start, LINE);
    const told = TITLE.test(before) || FROM_ABROAD.test(before + lineAfter(text, end, LINE));
    return told ? [name({ start, end }, true, 'name.latin', 0.75, ['shape', 'sentence'])] : [];
  });
}
