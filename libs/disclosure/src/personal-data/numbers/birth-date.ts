import { evidence, labelBefore, nearestActor } from '../finding';
import type { Shape } from './shape';

const DATE =
  /(?<![\d-])(?:(?:19|20)\d{2}\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}(?:일|\.)?|\d{2}[-./]\s?\d{1,2}[-./]\s?\d{1,2}\.?|(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d|-\d)/g;
const LABEL = /(?:생년\s?월\s?일|생일|출생\s?년?\s?월?\s?일|출생|생년|(?:[Dd]ate of )?[Bb]irth(?:day| date)?|DOB)[^\d\n]{0,8}$/;
const BORN = /^\s?(?:년?생|출생)(?:으로|이며|이고|인|임|의)?(?![가-힣]{2})/;
/** Between a name and the day of birth of whoever bears it. */
const BESIDE = /^ ?(?:씨|님|군|양|어르신|할아버지|할머니|학생|여사|옹|아동|환자)?(?: ?[(,/·|▷] ?'?|[ \t]{1,3}|\n[ \t]{0,4})$/;
const CLOSED = /^\s?(?:[,)/]|(?:남|여)[,)]|년?생)/;
const SEX = /[(,/]\s?(?:남|여)(?:성|자)?\s?[,/·]\s?'?$/;
/** A grown-up's or a child's: whatever was done to a document in brackets behind a name happened later. */
const LONG_AGO = /^(?:(?:19\d{2}|200\d|201[0-5])(?:\D|\d{4}$)|[3-9]\d\D|[3-9]\d{5}$|0\d{5}$)/;

/** A date labelled as a birth, or standing in brackets directly behind a citizen's name. */
export const birthDate: Shape = {
  short: true,
  patterns: [DATE],
  accept([date], { start, end }, scene) {
    const before = labelBefore(scene.text, start, 32);
    const after = scene.text.slice(end, end + 6);
    const headed = scene.columns.kindAt(start) === 'birth-date';
    const labelled = headed || LABEL.test(before) || BORN.test(after);
    const actor = labelled ? null : nearestActor(scene, start, 12);
    const between = actor === null ? '' : scene.text.slice(actor.end, start);
    // In brackets and the like any day may be one of birth; without them only a whole one of long ago.
    const enclosed = /[(,/]/.test(between) && CLOSED.test(after);
    const beside = actor?.official === false && (SEX.test(before) || (BESIDE.test(between) && (enclosed || /^(?:\d{4}|\d{6}$)/.test(date))));
    if (!labelled && (!beside || (!LONG_AGO.test(date) && !SEX.test(before)))) return null;
    const quoted = /'\s?$/.test(before) ? 1 : 0;
    return {
      type: 'birth-date', start: start - quoted, end, rule: labelled ? 'birth-date.label' : 'birth-date.beside-name', confidence: labelled ? 0.95 : 0.8,
      evidence: evidence('shape', headed ? 'column' : labelled ? 'label' : 'beside-name'),
    };
  },
};
