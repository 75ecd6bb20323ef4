import type { Columns } from '../columns';

/** The first six digits: the day of birth. */
export const DAY = '\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';

/** Right before a resident or alien number, in the languages of forms and of programs, and with one syllable of it typed wrongly. */
export const RESIDENT_LABEL =
  /(?:주민\s?등록|주민\s?번호|(?<![가-힣])주민\s?(?:no|[:.]|$)|주[가-힣]등록번호|주민[가-힣]록\s?번호|주민등[가-힣]\s?번호|(?<![가-힣])주번|住民登[錄録]番[號号]|외국인\s?등록|거소\s?신고|(?<![a-z])(?:rrn|jumin|(?:resident|alien)[ _]?(?:registration[ _]?)?(?:no|number|id)|arc no))[^\d\n]{0,14}$/i;

/** It stands below a head that says so. */
export const isBelowItsHead = (columns: Columns, index: number): boolean => ['resident-number', 'alien-number'].includes(columns.kindAt(index) ?? '');
